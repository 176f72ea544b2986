package org.quorate.family;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.directory.ContactPoints;
import org.quorate.family.domain.ConfidentialBook;
import org.quorate.family.domain.ConfidentialKind;
import org.quorate.family.domain.ConfidentialMark;
import org.quorate.family.domain.FamilyGate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which school, practice, phone or e-mail address of a person must not be told, beside the confidential addresses of
 * {@link Addresses}. {@link KeptDetails} says from whom.
 */
@Service
public class ConfidentialMarks {

    private static final int LONGEST_REASON = 400;

    private final FamilyGate families;
    private final AuditTrail audit;
    private final ConfidentialBook book;
    private final Clock clock;

    ConfidentialMarks(FamilyGate families, AuditTrail audit, ConfidentialBook book, Clock clock) {
        this.families = families;
        this.audit = audit;
        this.book = book;
        this.clock = clock;
    }

    /** Those that hold in a family. */
    @Transactional
    public List<ConfidentialMark> of(Actor actor, UUID familyId) {
        families.requireTrustedWithSecrets(actor);
        families.requireFamily(actor, familyId, "confidential-details");
        return book.marks(List.of(familyId));
    }

    /**
     * From now on this detail is told to nobody it is kept from, whatever it says at the time.
     *
     * @param reason 1 to 400 characters: from whom it is kept and why
     * @throws RuleViolation {@code confidential-not-of-them} at {@code what}, for a phone of a child; {@code
     *     confidential-already}
     */
    @Transactional
    public UUID mark(Actor actor, UUID personId, PersonKind kind, ConfidentialKind what, String reason) {
        families.requireWriter(actor);
        var familyId = families.requirePerson(actor, personId, null);
        if (what.of() != kind) {
            throw RuleViolation.at("what", "confidential-not-of-them");
        }
        var why = ContactPoints.requiredText("reason", reason, LONGEST_REASON);
        book.lock(familyId);
        if (book.marks(List.of(familyId)).stream()
                .anyMatch(mark -> mark.personId().equals(personId) && mark.what() == what)) {
            throw RuleViolation.at("what", "confidential-already");
        }
        var id = book.mark(familyId, personId, kind, what, why, actor, clock.instant());
        audit.fact(
                actor, "detail-made-confidential", "family", familyId, Map.of("person", personId, "what", what.name()));
        return id;
    }

    /** It may be told again; that it was confidential stays on record. */
    @Transactional
    public void lift(Actor actor, UUID markId) {
        families.requireWriter(actor);
        var familyId = book.familyOf(markId).orElse(null);
        if (familyId == null) {
            throw new NotFound();
        }
        families.requireFamilyWriter(actor, familyId);
        book.lock(familyId);
        if (book.marks(List.of(familyId)).stream().noneMatch(mark -> mark.id().equals(markId))) {
            throw RuleViolation.of("confidential-no-more");
        }
        book.lift(markId, actor, clock.instant());
        audit.fact(actor, "detail-confidential-no-more", "family", familyId, Map.of("mark", markId));
    }
}
