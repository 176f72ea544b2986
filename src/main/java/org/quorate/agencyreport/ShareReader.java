package org.quorate.agencyreport;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.family.PersonKind;

/**
 * Somebody of the family with whom reports of a conference may be shared; they need not be invited.
 *
 * @param as what they are to whom, for example {@code Mother of Ella and Tom}
 * @param parent a parent, or somebody else with parental responsibility: each of them is to have the social worker's
 *     report in time
 * @param childIds the children considered whom an adult is related to; of a child, their own
 */
public record ShareReader(
        UUID personId,
        PersonKind kind,
        String name,
        String as,
        boolean parent,
        @Nullable String language,
        boolean interpreterNeeded,
        Set<UUID> childIds) {

    public ShareReader {
        childIds = Set.copyOf(childIds);
    }
}
