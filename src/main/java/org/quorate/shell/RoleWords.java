package org.quorate.shell;

import org.quorate.kernel.Role;

/** Roles as people say them. */
final class RoleWords {

    private RoleWords() {}

    static String of(Role role) {
        return switch (role) {
            case CHAIR -> "Chair";
            case BUSINESS_SUPPORT -> "Business support";
            case SERVICE_MANAGER -> "Service manager";
            case SOCIAL_WORKER -> "Social worker";
            case AGENCY_PRACTITIONER -> "Practitioner";
            case AGENCY_LEAD -> "Safeguarding lead";
            case ANALYST -> "Analyst";
            case ADMINISTRATOR -> "Administrator";
            case SYSTEM -> "The portal";
        };
    }
}
