package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.access.ScopedToActor;
import org.quorate.conference.CallConference;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceSearch;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.invitation.domain.DeputyRow;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.domain.InviteeNames;
import org.quorate.invitation.domain.Suggestions;
import org.quorate.invitation.letters.News;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is invited to a conference and what they answered. The reviewing service and the child's social worker invite;
 * those invited see and answer their own invitation, an agency's lead those of the agency.
 */
@Service
public class Invitations {

    static final Role[] WRITERS = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER};

    /** More than any agency is ever invited to at once. */
    private static final int MOST = 1000;

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final InvitationReads queries;
    private final Inviting inviting;
    private final Answering answering;
    private final InvitationMail mail;
    private final Deputies deputies;
    private final DeputyReads deputyReads;
    private final KnownPeople known;
    private final Conferences conferences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            Gate gate,
            AuditTrail audit,
            EntityManager entities,
            InvitationReads queries,
            Inviting inviting,
            Answering answering,
            InvitationMail mail,
            Deputies deputies,
            DeputyReads deputyReads,
            KnownPeople known,
            Conferences conferences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.queries = queries;
        this.inviting = inviting;
        this.answering = answering;
        this.mail = mail;
        this.deputies = deputies;
        this.deputyReads = deputyReads;
        this.known = known;
        this.conferences = conferences;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person may invite, withdraw, mark and record answers where they see the conference. */
    public static boolean mayChange(Actor actor) {
        return actor.isAny(WRITERS);
    }

    /** Asks the gate for a role that may change invitations. */
    public static void requireWriter(Gate gate, Actor actor) {
        gate.require(actor, WRITERS);
    }

    /**
     * Invites people to a conference that is called; somebody whose invitation was taken back is invited again.
     *
     * @return an id for each, in the order given
     * @throws RuleViolation {@code invitee-already-invited}, {@code too-many-observers} and what {@link NewInvitee}
     *     must hold; then nobody is invited
     */
    @Transactional
    public List<UUID> invite(Actor actor, UUID conferenceId, List<NewInvitee> wanted) {
        requireChangeable(actor, conferenceId);
        var ids = inviting.invite(actor, conferenceId, wanted);
        var asked = mail.invite(conferenceId, ids);
        events.publishEvent(new PeopleInvited(conferenceId, asked));
        return ids;
    }

    /** Takes an invitation back; it stays on record with the reason. */
    @Transactional
    public void withdraw(Actor actor, UUID inviteeId, WithdrawReason reason) {
        var invitee = changeable(actor, inviteeId);
        invitee.withdraw(reason, clock.instant());
        deputies.end(invitee);
        changed(actor, "invitation-withdrawn", invitee, Map.of("reason", reason));
        mail.tell(News.WITHDRAWN, inviteeId, Map.of());
        events.publishEvent(new InvitationWithdrawn(invitee.conferenceId(), inviteeId));
    }

    /** Says whether the conference needs somebody, and whether they have direct contact with a child. */
    @Transactional
    public void flag(Actor actor, UUID inviteeId, boolean necessary, boolean directContact) {
        var invitee = changeable(actor, inviteeId);
        invitee.markNecessary(necessary);
        invitee.markDirectContact(directContact);
        changed(actor, "invitee-flagged", invitee, Map.of("necessary", necessary, "direct-contact", directContact));
    }

    /** Records an answer: one's own, one of the agency one leads, or one given by telephone to whoever invites. */
    @Transactional
    public void reply(Actor actor, UUID inviteeId, Reply reply) {
        var invitee = load(inviteeId);
        gate.requireConference(actor, invitee.conferenceId(), null);
        var own = theirOwn(actor, invitee.practitionerId(), invitee.agencyId());
        if (!own) {
            gate.require(actor, WRITERS);
        }
        inviting.requireCalled(invitee.conferenceId());
        answering.answer(actor, invitee, reply, own ? CameBy.ACCOUNT : CameBy.STAFF, null);
    }

    /**
     * Everybody invited. Agencies see the professionals and not the family, and of others' answers not the reason.
     */
    @Transactional(readOnly = true)
    public List<InviteeRow> invitees(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "invitees");
        var rows = queries.invitees(conferenceId);
        if (actor.is(Role.SYSTEM) || actor.isAny(WRITERS)) {
            return rows.stream()
                    .map(row -> looksLikeAnother(row, rows) ? row.lookingAlike() : row)
                    .toList();
        }
        return rows.stream()
                .filter(row -> row.practitionerId() != null)
                .map(row -> theirOwn(actor, row.practitionerId(), row.agencyId()) ? row : row.withoutReason())
                .toList();
    }

    /**
     * Everybody invited to each of several conferences, those the actor may see; for whoever may invite. On record as
     * read.
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<InviteeRow>> inviteesOf(Actor actor, Collection<UUID> conferenceIds) {
        gate.require(actor, WRITERS);
        audit.read(actor, "conference-list", actor.id(), "invitees");
        var visible = gate.visibleConferences(actor);
        var ids = conferenceIds.stream().filter(visible::holds).toList();
        return queries.invitees(ids).stream().collect(Collectors.groupingBy(InviteeRow::conferenceId));
    }

    /** Who comes in somebody's place and was written to, by name; for whoever may invite. */
    @Transactional(readOnly = true)
    public List<DeputyRow> deputies(Actor actor, UUID conferenceId) {
        gate.require(actor, WRITERS);
        gate.requireConference(actor, conferenceId, "deputies");
        return deputyReads.standing(conferenceId);
    }

    /**
     * Whom a conference about these children should have, and who is missing.
     *
     * @param reconvenes the conference that it takes the place of: whoever was invited to that is carried over
     */
    @Transactional(readOnly = true)
    public Suggestions suggested(
            Actor actor, List<CallConference.Child> children, LocalDate heldOn, @Nullable UUID reconvenes) {
        gate.require(actor, WRITERS);
        if (reconvenes != null) {
            gate.requireConference(actor, reconvenes, "carried-over");
        }
        children.forEach(child -> gate.requireChild(actor, child.childId(), "whom-to-invite"));
        return known.suggest(actor, children, heldOn, reconvenes);
    }

    /** Who usually belongs at this conference and is not invited, in words, as {@code Police}; for whoever may invite. */
    @Transactional(readOnly = true)
    public List<String> emptySeats(Actor actor, UUID conferenceId) {
        gate.require(actor, WRITERS);
        return known.emptySeats(actor, conferences.conference(actor, conferenceId));
    }

    /** The reader's own invitations to conferences to come, or their agency's for its lead; the soonest first. */
    @ScopedToActor
    @Transactional(readOnly = true)
    public List<MyInvitation> myInvitations(Actor actor) {
        var agency = actor.is(Role.AGENCY_LEAD) ? actor.agencyId() : null;
        var rows = queries.upcoming(actor.practitionerId(), agency);
        var search = new ConferenceSearch(
                null,
                Set.of(ConferenceStatus.CALLED),
                null,
                null,
                Time.today(clock),
                null,
                ConferenceSearch.Order.DATE);
        var byId = rows.isEmpty()
                ? Map.<UUID, ConferenceRow>of()
                : conferences.findWithoutNames(actor, search, 0, MOST).stream()
                        .collect(Collectors.toMap(ConferenceRow::id, Function.identity()));
        return rows.stream()
                .filter(row -> byId.containsKey(row.conferenceId()))
                .map(row -> MyInvitation.of(
                        row,
                        Objects.requireNonNull(byId.get(row.conferenceId())),
                        Objects.equals(row.practitionerId(), actor.practitionerId())))
                .toList();
    }

    private static boolean theirOwn(Actor actor, @Nullable UUID practitionerId, @Nullable UUID agencyId) {
        return (practitionerId != null && practitionerId.equals(actor.practitionerId()))
                || (actor.is(Role.AGENCY_LEAD) && agencyId != null && agencyId.equals(actor.agencyId()));
    }

    private static boolean looksLikeAnother(InviteeRow row, List<InviteeRow> rows) {
        return rows.stream()
                .anyMatch(other -> !other.id().equals(row.id()) && InviteeNames.alike(row.name(), other.name()));
    }

    private Invitee changeable(Actor actor, UUID inviteeId) {
        var invitee = load(inviteeId);
        requireChangeable(actor, invitee.conferenceId());
        return invitee;
    }

    /** A conference called in this very transaction is written first, so that the gate and SQL find it. */
    private void requireChangeable(Actor actor, UUID conferenceId) {
        entities.flush();
        gate.require(actor, WRITERS);
        gate.requireConference(actor, conferenceId, null);
        inviting.requireCalled(conferenceId);
    }

    private Invitee load(UUID inviteeId) {
        var invitee = entities.find(Invitee.class, inviteeId);
        if (invitee == null) {
            throw new NotFound();
        }
        return invitee;
    }

    private void changed(Actor actor, String action, Invitee invitee, Map<String, ?> details) {
        var all = new HashMap<String, Object>(details);
        all.put("invitee", invitee.id());
        audit.fact(actor, action, "conference", invitee.conferenceId(), all);
    }
}
