package org.quorate.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.partnership.Ground;
import org.quorate.partnership.QuoracyGroup;

/**
 * What stands on record about a conference's quoracy.
 *
 * @param evaluatedAt the moment it is about
 * @param missing the codes of required groups that were missing, and {@code OTHERS_n} for how many more
 * @param grounds why the chair went ahead; with OVERRIDDEN
 * @param reason in the chair's own words; with OVERRIDDEN
 * @param interim how the child is kept safe meanwhile; with OVERRIDDEN
 */
public record FindingRow(
        Instant evaluatedAt,
        Outcome outcome,
        List<QuoracyGroup> presentGroups,
        List<String> missing,
        List<Ground> grounds,
        @Nullable String reason,
        @Nullable String interim) {

    /** What was found. */
    public enum Outcome {
        QUORATE,
        /** Not quorate. */
        INQUORATE,
        /** Not quorate, and the chair went ahead on permitted grounds. */
        OVERRIDDEN;

        /** Whether the conference may decide. */
        public boolean mayDecide() {
            return this != INQUORATE;
        }
    }
}
