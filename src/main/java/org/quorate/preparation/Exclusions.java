package org.quorate.preparation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.conference.FamilyConferences;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.InviteeRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.DueBefore;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.preparation.domain.AskExclusion;
import org.quorate.preparation.domain.DecideExclusion;
import org.quorate.preparation.domain.ExclusionBook;
import org.quorate.preparation.domain.ExclusionDecisionRow;
import org.quorate.preparation.domain.ExclusionRow;
import org.quorate.preparation.domain.ExclusionRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeping an adult of the family out of a conference or a part of it, or having them attend separately: asked for by the
 * social worker or an agency in time, decided by the chair, kept to what is needed, and their view heard all the same.
 */
@Service
public class Exclusions {

    private static final Role[] READERS = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER};

    private final Gate gate;
    private final AuditTrail audit;
    private final Conferences conferences;
    private final FamilyConferences ofFamilies;
    private final Invitations invitations;
    private final ExclusionBook book;
    private final WhatFollows follows;
    private final BesideTheFamily beside;
    private final Clock clock;

    Exclusions(
            Gate gate,
            AuditTrail audit,
            Conferences conferences,
            FamilyConferences ofFamilies,
            Invitations invitations,
            ExclusionBook book,
            WhatFollows follows,
            BesideTheFamily beside,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.conferences = conferences;
        this.ofFamilies = ofFamilies;
        this.invitations = invitations;
        this.book = book;
        this.follows = follows;
        this.beside = beside;
        this.clock = clock;
    }

    /** Whether this person reads and asks where they see the conference. */
    public static boolean mayAsk(Actor actor) {
        return actor.isAny(READERS);
    }

    /** Whether this person decides. */
    public static boolean mayDecide(Actor actor) {
        return actor.is(Role.CHAIR);
    }

    /** An adult of the family who can be kept out. */
    public record FamilyAdult(UUID id, String name) {}

    /**
     * By when a request is to be made.
     *
     * @param late whether that has passed
     */
    public record Notice(DueBefore due, boolean late) {}

    /** Every request about a conference, with what was decided; on record as read. */
    @Transactional(readOnly = true)
    public List<ExclusionRow> of(Actor actor, UUID conferenceId) {
        gate.require(actor, READERS);
        gate.requireConference(actor, conferenceId, "exclusions");
        return book.ofConferences(List.of(conferenceId));
    }

    /** Every request about a conference of this family that this person may see, the earliest first. */
    @Transactional(readOnly = true)
    public List<ExclusionRow> ofFamily(Actor actor, UUID familyId) {
        gate.require(actor, READERS);
        var seen =
                ofFamilies.of(actor, familyId).stream().map(ConferenceRow::id).toList();
        var members = book.adultsOfFamily(familyId);
        return book.ofConferences(seen).stream()
                .filter(row -> members.contains(row.adultId()))
                .toList();
    }

    /** What waits for a chair: of their own conferences, or of everybody's for a chair who is nobody in the directory. */
    @Transactional(readOnly = true)
    public List<ExclusionRow> toDecide(Actor actor) {
        gate.require(actor, Role.CHAIR);
        var visible = gate.visibleConferences(actor);
        var rows = book.undecided(Time.today(clock), actor.practitionerId()).stream()
                .filter(row -> visible.holds(row.conferenceId()))
                .toList();
        audit.reads(
                actor,
                "conference",
                rows.stream().map(ExclusionRow::conferenceId).distinct().toList(),
                "exclusions-to-decide");
        return rows;
    }

    /** The adults who are somebody to a child considered, by name. */
    @Transactional(readOnly = true)
    public List<FamilyAdult> adults(Actor actor, UUID conferenceId) {
        gate.require(actor, READERS);
        gate.requireConference(actor, conferenceId, "exclusions");
        return book.adults(conferenceId);
    }

    /**
     * Who may come with somebody who does not come with the others: nobody but they know with whom.
     *
     * @param told whether they were told when the conference is, so that somebody speaks with them
     */
    public record MayComeWithThem(String name, InviteeRole role, boolean told) {}

    /** Empty when everybody of the family comes together. */
    @Transactional(readOnly = true)
    public List<MayComeWithThem> mayComeWithThem(Actor actor, UUID conferenceId) {
        gate.require(actor, READERS);
        gate.requireConference(actor, conferenceId, null);
        return beside.of(actor, conferenceId);
    }

    /** The notice that the rules of the conference ask for. */
    @Transactional(readOnly = true)
    public Notice notice(Actor actor, UUID conferenceId) {
        gate.require(actor, READERS);
        var conference = conferences.conference(actor, conferenceId);
        var due = conferences
                .clocks(actor, conferenceId)
                .exclusionRequest(LocalDateTime.of(conference.heldOn(), conference.startsAt()));
        return new Notice(due, !due.isMetAt(clock.instant()));
    }

    /**
     * Asks that somebody be kept out. Until the chair has decided, no report is shared with them.
     *
     * @throws RuleViolation {@code required} at {@code lateReason} when the notice is too short; {@code
     *     exclusion-asked-already}; {@code exclusion-conference-over}
     */
    @Transactional
    public UUID ask(Actor actor, UUID conferenceId, AskExclusion asked) {
        gate.require(actor, READERS);
        gate.requireConference(actor, conferenceId, null);
        requireCalled(actor, conferenceId);
        if (!book.isOfTheFamily(conferenceId, asked.adultId())) {
            throw new NotFound();
        }
        var notice = notice(actor, conferenceId);
        var checked = ExclusionRules.checked(asked, notice.late());
        var before = book.ofConferences(List.of(conferenceId)).stream()
                .filter(row -> row.adultId().equals(asked.adultId()))
                .toList();
        if (before.stream().anyMatch(ExclusionRow::isOpen)) {
            throw RuleViolation.at("adultId", "exclusion-asked-already");
        }
        var ground = Objects.requireNonNull(checked.ground());
        var id = book.ask(
                conferenceId, checked, ground, before.size(), notice.due().instant(), actor, clock.instant());
        audit.fact(
                actor,
                "exclusion-asked",
                "conference",
                conferenceId,
                Map.of("exclusion", id, "adult", asked.adultId(), "ground", ground, "late", notice.late()));
        return id;
    }

    /**
     * Decides, or decides again. The person is written to, and their invitation, calendar, reminders and page follow.
     *
     * @throws RuleViolation {@code someone-changed-it} when another decision was made meanwhile; and what
     *     {@link ExclusionRules} refuses
     */
    @Transactional
    public UUID decide(Actor actor, UUID exclusionId, DecideExclusion wanted) {
        gate.require(actor, Role.CHAIR);
        var found = book.find(exclusionId).orElseThrow(NotFound::new);
        gate.requireConference(actor, found.conferenceId(), null);
        var conference = requireCalled(actor, found.conferenceId());
        book.lock(found.conferenceId(), found.adultId());
        var row = book.find(exclusionId).orElseThrow(NotFound::new);
        if (!book.isOfTheFamily(row.conferenceId(), row.adultId())) {
            throw new NotFound();
        }
        if (row.decisions().size() != wanted.after()) {
            throw RuleViolation.of("someone-changed-it");
        }
        var before = row.decision().map(ExclusionDecisionRow::outcome);
        var decided = ExclusionRules.checked(wanted, before);
        requireInvited(actor, conference.id(), decided.reports());
        var outcome = Objects.requireNonNull(decided.outcome());
        var own = decided.ownStart();
        var minutes = own == null
                ? 0
                : (int) Duration.between(conference.startsAt(), own).toMinutes();
        var id = book.decide(exclusionId, decided, outcome, minutes, actor, clock.instant());
        audit.fact(
                actor,
                "exclusion-decided",
                "conference",
                conference.id(),
                Map.of("exclusion", exclusionId, "outcome", outcome));
        follows.decided(actor, row, decided, minutes);
        return id;
    }

    private ConferenceRow requireCalled(Actor actor, UUID conferenceId) {
        var conference = conferences.conference(actor, conferenceId);
        if (conference.status() != ConferenceStatus.CALLED) {
            throw RuleViolation.of("exclusion-conference-over");
        }
        return conference;
    }

    private void requireInvited(Actor actor, UUID conferenceId, Collection<UUID> inviteeIds) {
        if (!inviteeIds.isEmpty()) {
            var invited = new HashSet<>(invitations.invitees(actor, conferenceId).stream()
                    .map(InviteeRow::id)
                    .toList());
            if (!invited.containsAll(inviteeIds)) {
                throw new NotFound();
            }
        }
    }
}
