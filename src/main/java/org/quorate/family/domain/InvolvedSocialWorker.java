package org.quorate.family.domain;

import java.util.Set;
import java.util.UUID;
import org.quorate.access.CaseAccessRule;
import org.quorate.access.CaseRef;
import org.quorate.access.CaseRef.ChildCase;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Component;

/** A social worker may see the children they work with now, and their brothers and sisters. */
@Component
class InvolvedSocialWorker implements CaseAccessRule {

    private final ChildSearch children;

    InvolvedSocialWorker(ChildSearch children) {
        this.children = children;
    }

    @Override
    public boolean permits(Actor actor, CaseRef ref) {
        return actor.is(Role.SOCIAL_WORKER)
                && actor.practitionerId() != null
                && ref instanceof ChildCase child
                && children.worksWithFamilyOf(actor.practitionerId(), child.id());
    }

    @Override
    public Set<UUID> conferencesOf(Actor actor) {
        return Set.of();
    }
}
