package org.quorate.family.domain;

import java.util.Set;
import java.util.UUID;
import org.quorate.access.ClosedCases;
import org.quorate.family.ClosedFamilies;
import org.quorate.kernel.Actor;
import org.springframework.stereotype.Component;

/** The children of restricted families, added later or not. */
@Component
class ClosedChildren implements ClosedCases {

    private final ClosedFamilies families;
    private final FamilyReads reads;

    ClosedChildren(ClosedFamilies families, FamilyReads reads) {
        this.families = families;
        this.reads = reads;
    }

    @Override
    public Set<UUID> childrenClosedTo(Actor actor) {
        return reads.childIds(families.closedTo(actor));
    }
}
