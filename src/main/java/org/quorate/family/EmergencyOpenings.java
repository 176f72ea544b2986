package org.quorate.family;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.directory.ContactPoints;
import org.quorate.family.domain.CaseBook;
import org.quorate.family.domain.EmergencyBook;
import org.quorate.family.domain.EmergencyOpeningRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opening a restricted case in an emergency, where the partnership allows it: somebody of the reviewing service who is
 * not named gives the exact reference and a reason, is let in for some hours, and the managers it is restricted to
 * learn of it at once. A reference that opens nothing is answered the same whether it is unknown, not restricted, or
 * open to the asker anyway, and is on record too.
 */
@Service
public class EmergencyOpenings {

    /** Nobody asks in vain more often within an hour: references are not to be guessed. */
    static final int MOST_IN_VAIN = 5;

    private static final Role[] REVIEWING = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER};
    private static final int MOST_HOURS = 24;

    private final Gate gate;
    private final ClosedFamilies closed;
    private final EmergencyBook book;
    private final CaseBook cases;
    private final ObjectProvider<FamilyConferences> conferences;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmergencyOpenings(
            Gate gate,
            ClosedFamilies closed,
            EmergencyBook book,
            CaseBook cases,
            ObjectProvider<FamilyConferences> conferences,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.closed = closed;
        this.book = book;
        this.cases = cases;
        this.conferences = conferences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** For how many hours a case is opened; 0 when the partnership does not allow it. */
    @Transactional(readOnly = true)
    public int hours(Actor actor) {
        gate.require(actor, REVIEWING);
        return book.hours();
    }

    /**
     * Allows it for so many hours, or not at all with 0.
     *
     * @throws RuleViolation {@code emergency-hours} at {@code hours}
     */
    @Transactional
    public void allow(Actor actor, int hours) {
        gate.require(actor, Role.SERVICE_MANAGER);
        if (hours < 0 || hours > MOST_HOURS) {
            throw RuleViolation.at("hours", "emergency-hours", Map.of("most", MOST_HOURS));
        }
        book.allow(hours, actor, clock.instant());
        audit.fact(actor, "emergency-opening-allowed", "account", actor.id(), Map.of("hours", hours));
    }

    /**
     * Asks to see a restricted case.
     *
     * @param reference the family's reference or the number of a conference, exactly
     * @param reason 1 to 400 characters
     * @return the families that were opened; empty when the reference opens nothing
     * @throws RuleViolation {@code emergency-not-allowed}; {@code emergency-too-often}
     */
    @Transactional
    public Set<UUID> ask(Actor actor, String reference, String reason) {
        gate.require(actor, REVIEWING);
        var wanted = ContactPoints.requiredText("reference", reference, 40);
        var why = ContactPoints.requiredText("reason", reason, 400);
        var now = clock.instant();
        if (book.hours() == 0) {
            audit.refused(actor, "emergency-opening", "account", actor.id());
            throw RuleViolation.of("emergency-not-allowed");
        }
        if (book.inVain(actor.id(), now.minus(Duration.ofHours(1))) >= MOST_IN_VAIN) {
            audit.refused(actor, "emergency-opening", "account", actor.id());
            throw RuleViolation.of("emergency-too-often");
        }
        var opened = familiesOf(wanted);
        opened.retainAll(closed.closedTo(actor));
        if (opened.isEmpty()) {
            book.ask(actor, why, now, null, null);
            audit.refused(actor, "emergency-opening", "account", actor.id());
        }
        opened.forEach(family -> open(actor, family, why));
        return opened;
    }

    /** Openings that no manager has looked into, of cases restricted to this manager among others. */
    @Transactional(readOnly = true)
    public List<EmergencyOpeningRow> unseen(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        audit.read(actor, "emergency-opening-list", actor.id(), "home");
        return book.unseen(actor.id());
    }

    /** Says that this manager has looked into an opening. */
    @Transactional
    public void see(Actor actor, UUID openingId) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var opening = book.unseen(actor.id()).stream()
                .filter(row -> row.id().equals(openingId))
                .findFirst()
                .orElseThrow(NotFound::new);
        book.see(openingId, actor, clock.instant());
        audit.fact(actor, "emergency-opening-seen", "family", opening.familyId(), Map.of("opening", openingId));
    }

    private void open(Actor actor, UUID familyId, String reason) {
        var restriction = cases.open(familyId).orElseThrow(NotFound::new).id();
        var until = clock.instant().plus(Duration.ofHours(book.hours()));
        var opening = book.ask(actor, reason, clock.instant(), restriction, until);
        audit.fact(
                actor,
                "case-opened-in-emergency",
                "family",
                familyId,
                Map.of("opening", opening, "until", until.toString()));
        events.publishEvent(new CaseOpenedInEmergency(opening, cases.managersInDirectory(restriction)));
    }

    private Set<UUID> familiesOf(String reference) {
        var found = new HashSet<UUID>();
        book.familyOf(reference).ifPresent(found::add);
        conferences.forEach(source -> found.addAll(source.familiesOf(reference)));
        return found;
    }
}
