package org.quorate.agencyreport.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;

/** Who reads the restricted part of a report: the chair, the service manager, and the roles its author names. */
public final class AnnexReaders {

    /** Those an author may name besides. */
    public static final List<Role> CHOICE = List.of(Role.SOCIAL_WORKER, Role.BUSINESS_SUPPORT);

    private static final List<Role> ALWAYS = List.of(Role.CHAIR, Role.SERVICE_MANAGER);

    private AnnexReaders() {}

    /** As they are kept: those always, and of what was typed what may be chosen. */
    public static List<String> of(String typed) {
        var named = Arrays.asList(typed.split(","));
        var readers = EnumSet.copyOf(ALWAYS);
        CHOICE.stream().filter(role -> named.contains(role.name())).forEach(readers::add);
        return readers.stream().map(Role::name).toList();
    }

    public static boolean include(String readers, Actor actor) {
        return Set.of(readers.split(",")).stream()
                .anyMatch(name ->
                        actor.roles().stream().anyMatch(role -> role.name().equals(name)));
    }
}
