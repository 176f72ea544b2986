package org.quorate.family;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.directory.ContactPoints;
import org.quorate.family.domain.CaseBook;
import org.quorate.family.domain.CaseRestrictionRow;
import org.quorate.family.domain.Colleague;
import org.quorate.family.domain.FamilyGate;
import org.quorate.family.domain.FamilyReads;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Families that a service manager has restricted to named people, such as a colleague's own. To everybody else of the
 * reviewing service and of social care they are not there; whoever is invited to their conference keeps what the
 * invitation gives. Restricted, named, taken off and lifted are rows, each with who and when.
 */
@Service
public class RestrictedCases {

    private static final int LONGEST = 400;

    private final Gate gate;
    private final FamilyGate families;
    private final FamilyReads reads;
    private final CaseBook book;
    private final ObjectProvider<FamilyConferences> conferences;
    private final AuditTrail audit;
    private final Clock clock;

    RestrictedCases(
            Gate gate,
            FamilyGate families,
            FamilyReads reads,
            CaseBook book,
            ObjectProvider<FamilyConferences> conferences,
            AuditTrail audit,
            Clock clock) {
        this.gate = gate;
        this.families = families;
        this.reads = reads;
        this.book = book;
        this.conferences = conferences;
        this.audit = audit;
        this.clock = clock;
    }

    /** The restriction that holds, for those who see the family; empty when everybody by role does. */
    @Transactional
    public Optional<CaseRestrictionRow> of(Actor actor, UUID familyId) {
        families.requireFamily(actor, familyId, null);
        return book.open(familyId).map(row -> row.with(gaps(row)));
    }

    /** Those who work with the family now and have an account: whoever restricts it should think of them. */
    @Transactional
    public List<Colleague> workers(Actor actor, UUID familyId) {
        gate.require(actor, Role.SERVICE_MANAGER);
        families.requireFamily(actor, familyId, "case-restriction");
        return book.workers(familyId, clock.instant());
    }

    /** People of the reviewing service and social workers whose name holds the text. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Actor actor, String text, int offset, int limit) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return book.colleagues(text, offset, limit);
    }

    /** How many {@link #colleagues} finds in all. */
    @Transactional(readOnly = true)
    public int countColleagues(Actor actor, String text) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return book.countColleagues(text);
    }

    /**
     * From now on only these people, and the manager who restricts it, see the family.
     *
     * @param reason 1 to 400 characters
     * @throws RuleViolation {@code case-restricted-already}; {@code case-without-children}
     */
    @Transactional
    public void restrict(Actor actor, UUID familyId, String reason, Set<UUID> accountIds) {
        gate.require(actor, Role.SERVICE_MANAGER);
        families.requireFamily(actor, familyId, null);
        var why = ContactPoints.requiredText("reason", reason, LONGEST);
        book.lock(familyId);
        if (book.open(familyId).isPresent()) {
            throw RuleViolation.of("case-restricted-already");
        }
        if (reads.childIds(familyId).isEmpty()) {
            throw RuleViolation.of("case-without-children");
        }
        var named = new HashSet<>(accountIds);
        named.remove(actor.id());
        requireColleagues(named);
        named.add(actor.id());
        var id = book.restrict(familyId, why, actor, clock.instant());
        named.forEach(account -> book.name(id, account, actor, clock.instant()));
        audit.fact(actor, "case-restricted", "family", familyId, Map.of("restriction", id, "people", named.size()));
    }

    /** Lets one more person see the family. */
    @Transactional
    public void name(Actor actor, UUID familyId, UUID accountId) {
        var restriction = kept(actor, familyId);
        requireColleagues(Set.of(accountId));
        if (restriction.people().stream().noneMatch(person -> person.accountId().equals(accountId))) {
            book.name(restriction.id(), accountId, actor, clock.instant());
            audit.fact(actor, "case-person-named", "family", familyId, Map.of("account", accountId));
        }
    }

    /**
     * Takes somebody off; they see the family no longer.
     *
     * @throws RuleViolation {@code case-needs-a-manager} when no manager would be left who could lift it
     */
    @Transactional
    public void unname(Actor actor, UUID familyId, UUID accountId) {
        var restriction = kept(actor, familyId);
        var managers = new HashSet<>(book.managers(restriction.id()));
        if (managers.remove(accountId) && managers.isEmpty()) {
            throw RuleViolation.of("case-needs-a-manager");
        }
        book.unname(restriction.id(), accountId, actor, clock.instant());
        audit.fact(actor, "case-person-taken-off", "family", familyId, Map.of("account", accountId));
    }

    /** Everybody by role sees the family again. */
    @Transactional
    public void lift(Actor actor, UUID familyId, String reason) {
        var restriction = kept(actor, familyId);
        book.lift(restriction.id(), ContactPoints.requiredText("reason", reason, LONGEST), actor, clock.instant());
        audit.fact(actor, "case-restriction-lifted", "family", familyId, Map.of("restriction", restriction.id()));
    }

    /** A named manager changes a restriction; where none is left who can sign in, one who opened it in an emergency. */
    private CaseRestrictionRow kept(Actor actor, UUID familyId) {
        gate.require(actor, Role.SERVICE_MANAGER);
        families.requireFamily(actor, familyId, null);
        book.lock(familyId);
        var restriction = book.open(familyId).orElseThrow(NotFound::new);
        var managers = book.managers(restriction.id());
        if (!managers.isEmpty() && !managers.contains(actor.id())) {
            throw RuleViolation.of("case-for-its-managers");
        }
        return restriction;
    }

    private void requireColleagues(Set<UUID> accountIds) {
        if (!book.mayBeNamed(accountIds)) {
            throw new NotFound();
        }
    }

    private List<String> gaps(CaseRestrictionRow row) {
        var gaps = new ArrayList<String>();
        if (row.people().stream().noneMatch(person -> person.roles().contains(Role.BUSINESS_SUPPORT.name()))) {
            gaps.add("Nobody of business support is among them: a manager must book, invite and send.");
        }
        var named = book.namedInDirectory(row.id());
        conferences.stream()
                .flatMap(source -> source.calledAbout(row.familyId()).stream())
                .filter(called -> called.chairId() == null || !named.contains(called.chairId()))
                .map(called -> called.reference() + " on " + Words.day(called.heldOn()) + ": "
                        + (called.chairName() == null
                                ? "no chair is booked."
                                : called.chairName() + " is booked to chair and is not among them."))
                .forEach(gaps::add);
        return gaps;
    }
}
