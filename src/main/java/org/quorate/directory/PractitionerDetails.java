package org.quorate.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about a practitioner, to add or to correct them.
 *
 * @param fullName 1 to 160 characters, with any title
 * @param emailAgain the e-mail address typed once more; needed only when it takes the place of another one
 * @param phone as typed; stored as E.164
 */
public record PractitionerDetails(
        UUID agencyId,
        String fullName,
        Profession profession,
        @Nullable String jobTitle,
        @Nullable String email,
        @Nullable String emailAgain,
        @Nullable String phone) {

    /** With the e-mail address typed once: to add somebody, or to correct one whose address stays. */
    public PractitionerDetails(
            UUID agencyId,
            String fullName,
            Profession profession,
            @Nullable String jobTitle,
            @Nullable String email,
            @Nullable String phone) {
        this(agencyId, fullName, profession, jobTitle, email, null, phone);
    }
}
