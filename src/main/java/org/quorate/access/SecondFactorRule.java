package org.quorate.access;

import java.util.Collections;
import java.util.Set;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Of whom more than a password is asked: by {@code quorate.second-factor-of}, of all who see children's records. */
@Component
class SecondFactorRule {

    private final Set<Role> roles;

    SecondFactorRule(@Value("${quorate.second-factor-of}") Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    boolean asks(Actor actor) {
        return !Collections.disjoint(actor.roles(), roles);
    }

    /** Whether nobody is asked, as in the demonstration. */
    boolean asksNobody() {
        return roles.isEmpty();
    }
}
