package org.quorate.conference;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.access.ScopedToActor;
import org.quorate.conference.domain.Booking;
import org.quorate.conference.domain.Conference;
import org.quorate.conference.domain.HeldBefore;
import org.quorate.conference.domain.MoveConference;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.partnership.RuleSets;
import org.quorate.partnership.WorkingCalendars;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calling conferences and looking after them until they are held, adjourned or cancelled. */
@Service
public class Conferences {

    private static final Role[] STAFF = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER};

    private final Gate gate;
    private final EntityManager entities;
    private final ConferenceReads queries;
    private final ChildrenConsidered considered;
    private final RuleSets ruleSets;
    private final WorkingCalendars calendars;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conferences(
            Gate gate,
            EntityManager entities,
            ConferenceReads queries,
            ChildrenConsidered considered,
            RuleSets ruleSets,
            WorkingCalendars calendars,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.entities = entities;
        this.queries = queries;
        this.considered = considered;
        this.ruleSets = ruleSets;
        this.calendars = calendars;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Calls a conference under the rule set in force today, with whatever higher modules add in the same transaction.
     * Refused with a {@link RuleViolation} at the field; then nothing at all is written.
     *
     * @return the id of the new conference
     */
    @Transactional
    public UUID call(Actor actor, CallConference call, List<CallExtension> extensions) {
        gate.require(actor, STAFF);
        call.children().forEach(child -> gate.requireChild(actor, child.childId(), null));
        var rules = ruleSets.inForce(today());
        var dues = new CallCheck(new Clocks(rules.rules(), calendars.current()), today()).check(call);
        considered.require(actor, call);
        refuseClash(
                actor, call.heldOn(), call.startsAt(), call.minutes(), call.chairId(), call.roomId(), new UUID(0, 0));
        var reference = "CP-%d-%04d".formatted(today().getYear(), queries.nextReferenceNumber());
        var conference = considered.save(
                actor, Conference.call(reference, call, rules.id(), dues, actor, clock.instant()), call);
        audit.fact(actor, "conference-called", "conference", conference.id(), Map.of("children", dues.size()));
        events.publishEvent(new ConferenceCalled(conference.id(), call.reconvenes()));
        extensions.forEach(extension -> extension.afterCall(actor, conference.id()));
        return conference.id();
    }

    /** Gives a called conference another day, time, chair or place. */
    @Transactional
    public void move(Actor actor, UUID conferenceId, MoveConference move) {
        var conference = changeable(actor, conferenceId);
        var row = row(conferenceId);
        if (row.version() != move.version()) {
            throw new ObjectOptimisticLockingFailureException(Conference.class, conferenceId);
        }
        var kinds = conference.changes(move);
        new CallCheck(clocks(row), today()).check(move, kinds.contains(ChangeKind.MOVED));
        if (kinds.contains(ChangeKind.MOVED)) {
            considered.requireUnderAge(conferenceId, row.heldOn(), move.heldOn());
        }
        refuseClash(actor, move.heldOn(), move.startsAt(), move.minutes(), move.chairId(), move.roomId(), conferenceId);
        conference.move(move, actor, clock.instant());
        changed(
                actor,
                row,
                kinds,
                "conference-moved",
                Map.of("day", move.heldOn().toString(), "changes", kinds));
    }

    /** Puts on record that it was held. The decision module calls this once every decision stands. */
    @Transactional
    public void recordHeld(Actor actor, UUID conferenceId) {
        var conference = endable(actor, conferenceId);
        conference.hold(actor, clock.instant());
        changed(actor, row(conferenceId), Set.of(ChangeKind.HELD), "conference-held", Map.of());
    }

    /** It met, or was about to, and could not go on. */
    @Transactional
    public void adjourn(Actor actor, UUID conferenceId, EndReason reason, @Nullable String note) {
        var conference = endable(actor, conferenceId);
        conference.adjourn(reason, note, actor, clock.instant());
        changed(
                actor,
                row(conferenceId),
                Set.of(ChangeKind.ADJOURNED),
                "conference-adjourned",
                Map.of("reason", reason));
    }

    /** It will not take place. */
    @Transactional
    public void cancel(Actor actor, UUID conferenceId, EndReason reason, @Nullable String note) {
        var conference = changeable(actor, conferenceId);
        conference.cancel(reason, note, actor, clock.instant());
        changed(
                actor,
                row(conferenceId),
                Set.of(ChangeKind.CANCELLED),
                "conference-cancelled",
                Map.of("reason", reason));
    }

    /** One conference, for the workspace; the read is audited. */
    @Transactional(readOnly = true)
    public ConferenceRow conference(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "conference");
        return row(conferenceId);
    }

    /** The same for somebody who puts it on paper, which is on record too. */
    @Transactional(readOnly = true)
    public ConferenceRow conferenceToPrint(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "conference-print");
        return row(conferenceId);
    }

    /** The children a conference considers, eldest first. */
    @Transactional(readOnly = true)
    public List<ConsideredChild> children(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "children-considered");
        return considered.children(conferenceId);
    }

    /** The clocks of a conference, under the rule set it was called under and today's calendar. */
    @Transactional(readOnly = true)
    public Clocks clocks(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, null);
        return clocks(row(conferenceId));
    }

    /** The clocks of a conference that would be called today. */
    @Transactional(readOnly = true)
    public Clocks clocksToday(Actor actor) {
        gate.require(actor, STAFF);
        return new Clocks(ruleSets.inForce(today()).rules(), calendars.current());
    }

    /**
     * A page of the conferences that this person may see, each on record as read; empty for somebody who may see none.
     */
    @ScopedToActor
    @Transactional(readOnly = true)
    public List<ConferenceRow> find(Actor actor, ConferenceSearch search, int offset, int limit) {
        var found = listed(actor, search, offset, limit);
        audit.reads(actor, "conference", found.stream().map(ConferenceRow::id).toList(), "conferences");
        return found;
    }

    /** The same {@link ConferenceRow#withoutNames without the children's names}; the list is on record as read. */
    @ScopedToActor
    @Transactional(readOnly = true)
    public List<ConferenceRow> findWithoutNames(Actor actor, ConferenceSearch search, int offset, int limit) {
        return listed(actor, search, offset, limit).stream()
                .map(ConferenceRow::withoutNames)
                .toList();
    }

    /** How many {@link #find} would list in all. */
    @ScopedToActor
    @Transactional(readOnly = true)
    public int count(Actor actor, ConferenceSearch search) {
        return queries.count(search, gate.visibleConferences(actor));
    }

    /** What chairs and rooms are booked for on a day, earliest first; restricted ones without their number. */
    @Transactional(readOnly = true)
    public List<Booking> bookings(Actor actor, LocalDate day) {
        gate.require(actor, STAFF);
        var visible = gate.visibleConferences(actor);
        return queries.bookings(day).stream()
                .map(row -> visible.holds(row.conferenceId()) ? row : row.withheld())
                .toList();
    }

    /** Where a child was considered before, the latest first; a review's clock starts there. */
    @Transactional(readOnly = true)
    public List<HeldBefore> heldBefore(Actor actor, UUID childId) {
        gate.requireChild(actor, childId, "earlier-conferences");
        var open = gate.conferencesNotClosedTo(actor);
        return considered.heldBefore(childId).stream()
                .map(row -> open.holds(row.conferenceId()) ? row : row.withheld())
                .toList();
    }

    private List<ConferenceRow> listed(Actor actor, ConferenceSearch search, int offset, int limit) {
        audit.read(actor, "conference-list", actor.id(), "conferences");
        return queries.find(search, gate.visibleConferences(actor), offset, limit);
    }

    private void refuseClash(
            Actor actor,
            LocalDate day,
            LocalTime start,
            int minutes,
            @Nullable UUID chair,
            @Nullable UUID room,
            UUID except) {
        queries.lockDay(day);
        for (var booking : bookings(actor, day)) {
            if (except.equals(booking.conferenceId()) || !booking.overlaps(start, minutes)) {
                continue;
            }
            Map<String, Object> taken =
                    Map.of("from", booking.startsAt(), "to", booking.endsAt(), "reference", booking.reference());
            if (chair != null && chair.equals(booking.chairId())) {
                throw RuleViolation.at("chairId", "chair-clash", taken);
            }
            if (room != null && room.equals(booking.roomId())) {
                throw RuleViolation.at("roomId", "room-clash", taken);
            }
        }
    }

    private Conference changeable(Actor actor, UUID conferenceId) {
        gate.require(actor, STAFF);
        gate.requireConference(actor, conferenceId, null);
        return Optional.ofNullable(entities.find(Conference.class, conferenceId))
                .orElseThrow(NotFound::new);
    }

    private Conference endable(Actor actor, UUID conferenceId) {
        gate.require(actor, Role.CHAIR, Role.SERVICE_MANAGER);
        return changeable(actor, conferenceId);
    }

    /** @param before the conference as it was */
    private void changed(
            Actor actor, ConferenceRow before, Set<ChangeKind> kinds, String action, Map<String, ?> details) {
        audit.fact(actor, action, "conference", before.id(), details);
        if (!kinds.isEmpty()) {
            events.publishEvent(new ConferenceChanged(before.id(), kinds, before.heldOn(), before.startsAt()));
        }
    }

    private ConferenceRow row(UUID conferenceId) {
        return queries.byId(conferenceId).orElseThrow(NotFound::new);
    }

    private Clocks clocks(ConferenceRow row) {
        return new Clocks(ruleSets.byId(row.ruleSetId()).rules(), calendars.current());
    }

    private LocalDate today() {
        return Time.today(clock);
    }
}
