package org.quorate.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about a practitioner, to add or to correct them.
 *
 * @param fullName 1 to 160 characters, with any title
 * @param phone as typed; stored as E.164
 */
public record PractitionerDetails(
        UUID agencyId,
        String fullName,
        Profession profession,
        @Nullable String jobTitle,
        @Nullable String email,
        @Nullable String phone) {}
