package org.quorate.invitation.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.kernel.Names;
import org.quorate.kernel.RuleViolation;

/** How invitees are named. */
public final class InviteeNames {

    /** Roles for people whom neither the directory nor the family knows. */
    private static final Set<InviteeRole> BY_NAME = EnumSet.of(
            InviteeRole.SUPPORTER,
            InviteeRole.ADVOCATE,
            InviteeRole.INTERPRETER,
            InviteeRole.LEGAL,
            InviteeRole.OBSERVER,
            InviteeRole.MINUTE_TAKER);

    private static final int LONGEST = 160;
    private static final Set<String> TITLES = Set.of("dr", "mr", "mrs", "ms", "miss", "prof", "rev", "sgt", "pc");

    private InviteeNames() {}

    /** Refuses unless exactly one person is named, in a role they can have; the free name, if that is how. */
    public static @Nullable String checked(NewInvitee wanted) {
        var name = Objects.requireNonNullElse(ContactPoints.name("fullName", wanted.fullName(), LONGEST), "");
        var ids = Stream.of(wanted.practitionerId(), wanted.adultId(), wanted.childId())
                .filter(id -> id != null)
                .count();
        if (ids + (name.isEmpty() ? 0 : 1) != 1) {
            throw RuleViolation.at("fullName", "invitee-name-missing");
        }
        if (!fits(wanted)) {
            throw RuleViolation.at("role", "invitee-role-does-not-fit");
        }
        return name.isEmpty() ? null : name;
    }

    private static boolean fits(NewInvitee wanted) {
        if (wanted.practitionerId() != null) {
            return wanted.role() != InviteeRole.PARENT_CARER && wanted.role() != InviteeRole.CHILD;
        }
        if (wanted.adultId() != null) {
            return wanted.role() == InviteeRole.PARENT_CARER || wanted.role() == InviteeRole.SUPPORTER;
        }
        return wanted.childId() != null ? wanted.role() == InviteeRole.CHILD : BY_NAME.contains(wanted.role());
    }

    /** Whether two names may be one person's: the same words in any order, without titles and accents. */
    public static boolean alike(String one, String other) {
        var words = words(one);
        return words.size() > 1 && (words.equals(words(other)) || Names.same(one, other));
    }

    private static Set<String> words(String name) {
        var words = new TreeSet<>(Names.words(name));
        words.removeAll(TITLES);
        return words;
    }

    /** {@code Ella}, {@code Ella and Tom}, {@code Ella, Tom and Zak}. */
    public static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
