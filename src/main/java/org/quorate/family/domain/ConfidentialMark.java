package org.quorate.family.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.family.PersonKind;

/**
 * That a detail of a person must not be told, and why.
 *
 * @param reason from whom it is kept and why
 * @param markedBy the name, as it was then
 */
public record ConfidentialMark(
        UUID id,
        UUID personId,
        PersonKind personKind,
        ConfidentialKind what,
        String reason,
        String markedBy,
        Instant markedAt) {

    /** A detail as a screen shows it, saying when it must not be told. */
    public static @Nullable String said(
            @Nullable String value, UUID personId, ConfidentialKind what, List<ConfidentialMark> marks) {
        return value == null
                        || marks.stream().noneMatch(mark -> mark.personId().equals(personId) && mark.what() == what)
                ? value
                : value + " (confidential)";
    }
}
