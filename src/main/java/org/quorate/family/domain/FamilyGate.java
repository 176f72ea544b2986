package org.quorate.family.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Component;

/** Who may see and change a whole family: whoever may see one of its children sees them all. */
@Component
public class FamilyGate {

    private static final Role[] WRITERS = {Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER};
    private static final Role[] SEES_SECRETS = {
        Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER
    };

    private final Gate gate;
    private final FamilyReads reads;

    FamilyGate(Gate gate, FamilyReads reads) {
        this.gate = gate;
        this.reads = reads;
    }

    /** Audits a read of each child's record. */
    public void requireFamily(Actor actor, UUID familyId, @Nullable String purpose) {
        var children = reads.childIds(familyId);
        if (children.isEmpty()) {
            gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
        }
        children.forEach(child -> gate.requireChild(actor, child, purpose));
    }

    /** The family of a child or adult whom the actor may see. */
    public UUID requirePerson(Actor actor, UUID personId, @Nullable String purpose) {
        var familyId = reads.familyOfPerson(personId).orElse(null);
        if (familyId == null) {
            gate.require(actor); // refused and audited unless it is the portal itself
            throw new NotFound();
        }
        requireFamily(actor, familyId, purpose);
        return familyId;
    }

    /** Whether the actor may see the family; audits each child's record as read when they may. */
    public boolean maySeeFamily(Actor actor, UUID familyId) {
        var children = reads.childIds(familyId);
        var may = children.stream().allMatch(child -> gate.mayChild(actor, child));
        if (may) {
            children.forEach(child -> gate.requireChild(actor, child, "import-changes"));
        }
        return may;
    }

    /** May keep records at all. */
    public void requireWriter(Actor actor) {
        gate.require(actor, WRITERS);
    }

    public void requireFamilyWriter(Actor actor, UUID familyId) {
        requireWriter(actor);
        requireFamily(actor, familyId, null);
    }

    public void requireChildWriter(Actor actor, UUID childId) {
        requireWriter(actor);
        gate.requireChild(actor, childId, null);
    }

    /** May learn a confidential address, if they may see the family. */
    public void requireTrustedWithSecrets(Actor actor) {
        gate.require(actor, SEES_SECRETS);
    }
}
