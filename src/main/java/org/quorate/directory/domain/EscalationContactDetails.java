package org.quorate.directory.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about the person told when an agency does not answer.
 *
 * @param fullName 1 to 160 characters, with any title
 * @param email must be there
 * @param emailAgain the address typed once more; needed when it is new or changed, so that a letter about a child
 *     never goes to a wrong address
 * @param phone as typed; stored as E.164
 * @param practitionerId when they are listed in the directory themselves
 * @param version of the row that was corrected; null when nobody was named
 */
public record EscalationContactDetails(
        UUID agencyId,
        EscalationLevel level,
        String fullName,
        @Nullable String jobTitle,
        String email,
        @Nullable String emailAgain,
        @Nullable String phone,
        @Nullable UUID practitionerId,
        @Nullable Long version) {}
