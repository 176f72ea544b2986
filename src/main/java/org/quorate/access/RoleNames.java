package org.quorate.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.kernel.Role;

/** Roles as people say them. */
public final class RoleNames {

    private RoleNames() {}

    /** Every role an account can have. */
    public static List<Role> forAccounts() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM && role != Role.LINK_HOLDER)
                .toList();
    }

    /** Several roles in one line. */
    public static String all(Set<Role> roles) {
        return roles.stream().map(RoleNames::of).sorted().collect(Collectors.joining(", "));
    }

    public static String of(Role role) {
        return switch (role) {
            case CHAIR -> "Chair";
            case BUSINESS_SUPPORT -> "Business support";
            case SERVICE_MANAGER -> "Service manager";
            case SOCIAL_WORKER -> "Social worker";
            case AGENCY_PRACTITIONER -> "Practitioner";
            case AGENCY_LEAD -> "Safeguarding lead";
            case ANALYST -> "Analyst";
            case ADMINISTRATOR -> "Administrator";
            case LINK_HOLDER -> "Holder of a link";
            case SYSTEM -> "The portal";
        };
    }
}
