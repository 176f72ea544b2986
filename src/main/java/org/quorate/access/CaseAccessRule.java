package org.quorate.access;

import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;

/**
 * One reason why somebody outside the reviewing service may see a case, such as being invited or holding it. Modules
 * contribute beans; one rule that permits is enough, and without any rule nobody is let in. Asked only about social
 * workers, agency practitioners and agency leads, so a rule decides by roles itself where they differ.
 */
public interface CaseAccessRule {

    /** Whether this rule lets the actor see the case. A plain query: it audits nothing and throws nothing. */
    boolean permits(Actor actor, CaseRef ref);

    /** Every conference this rule lets the actor see, for lists; never null. */
    Set<UUID> conferencesOf(Actor actor);

    /** Whether it lets people at a restricted case too, because somebody who may see it let each of them in. */
    default boolean holdsWhenRestricted() {
        return false;
    }
}
