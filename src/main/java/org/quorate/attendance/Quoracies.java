package org.quorate.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.quorate.access.Gate;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.domain.BindingQuoracy;
import org.quorate.attendance.domain.CorrectedQuoracy;
import org.quorate.attendance.domain.Finding;
import org.quorate.attendance.domain.GoingAhead;
import org.quorate.attendance.domain.Noted;
import org.quorate.attendance.domain.Participant;
import org.quorate.attendance.domain.QuoracyPolicy;
import org.quorate.attendance.domain.RollBook;
import org.quorate.attendance.domain.RollReads;
import org.quorate.attendance.domain.RollTime;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.invitation.Invitations;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.QuoracyRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a conference is quorate, from its roll or from replies, under the rules it was called under; and what is put
 * on record about it. Where children are there for different reasons, the rule that is hardest to meet binds.
 */
@Service
public class Quoracies {

    private final Gate gate;
    private final AuditTrail audit;
    private final RollBook book;
    private final RollReads reads;
    private final Conferences conferences;
    private final Invitations invitations;
    private final Clock clock;

    Quoracies(
            Gate gate,
            AuditTrail audit,
            RollBook book,
            RollReads reads,
            Conferences conferences,
            Invitations invitations,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.book = book;
        this.reads = reads;
        this.conferences = conferences;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** From the roll, at one moment; who comes and goes changes it. */
    @Transactional(readOnly = true)
    public QuoracyNow quoracy(Actor actor, UUID conferenceId, Instant at) {
        gate.requireConference(actor, conferenceId, "quoracy");
        var people = reads.participants(conferenceId);
        return now(actor, conferenceId, at, false, policy -> policy.at(at, people));
    }

    /**
     * By the times on the roll as they were corrected since something was put on record, at the moment that is about;
     * empty when nothing was corrected.
     */
    @Transactional(readOnly = true)
    public Optional<CorrectedQuoracy> corrected(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "quoracy");
        var corrections = reads.correctedSinceFound(conferenceId);
        return corrections.isEmpty()
                ? Optional.empty()
                : reads.finding(conferenceId)
                        .map(found -> new CorrectedQuoracy(
                                quoracy(actor, conferenceId, found.evaluatedAt())
                                        .quoracy(),
                                corrections));
    }

    /**
     * On the day: from the roll, once a professional is on it or the conference should have begun; until then from
     * replies.
     */
    @Transactional(readOnly = true)
    public QuoracyNow onTheDay(Actor actor, UUID conferenceId, Instant at, boolean begun) {
        gate.requireConference(actor, conferenceId, "quoracy");
        var people = reads.participants(conferenceId);
        if (begun
                || people.stream()
                        .anyMatch(person -> person.part() == Participant.Part.PROFESSIONAL && person.isHereAt(at))) {
            return now(actor, conferenceId, at, false, policy -> policy.at(at, people));
        }
        var coming = Answers.coming(invitations.invitees(actor, conferenceId));
        return now(actor, conferenceId, at, true, policy -> policy.forecast(people, coming));
    }

    /** Before the day from replies, on the day as {@link #onTheDay}, afterwards from the roll as it was at the end. */
    @Transactional(readOnly = true)
    public QuoracyNow asThingsStand(Actor actor, UUID conferenceId) {
        var time = new RollTime(conferences.conference(actor, conferenceId), clock);
        return time.isLive()
                ? onTheDay(actor, conferenceId, time.moment(), time.hasBegun())
                : forecast(actor, conferenceId);
    }

    /** From replies, before the day: as if everybody came who says so, or sends a deputy. */
    @Transactional(readOnly = true)
    public QuoracyNow forecast(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "quoracy-forecast");
        var people = reads.participants(conferenceId);
        var coming = Answers.coming(invitations.invitees(actor, conferenceId));
        return now(actor, conferenceId, clock.instant(), true, policy -> policy.forecast(people, coming));
    }

    /**
     * Puts on record whether the conference is quorate at the moment it decides. A decision to go ahead all the same
     * stands for as long as its grounds are still permitted.
     *
     * @return what stands on record now
     */
    @Transactional
    public FindingRow.Outcome recordFinding(Actor actor, UUID conferenceId, Instant at) {
        requireWriter(actor, conferenceId);
        var found = quoracy(actor, conferenceId, at);
        var standing = book.finding(conferenceId);
        if (found.quoracy() instanceof Inquorate shortOfIt
                && standing.filter(finding -> isOverride(finding)
                                && shortOfIt.permittedGrounds().containsAll(finding.grounds()))
                        .isPresent()) {
            return FindingRow.Outcome.OVERRIDDEN;
        }
        var finding = Finding.of(conferenceId, at, found.quoracy(), Noted.by(actor, clock.instant()));
        keep(actor, conferenceId, finding);
        return finding.outcome();
    }

    /** Whether anybody is on the roll as having been there, at whatever time. */
    @Transactional(readOnly = true)
    public boolean anybodyCame(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "quoracy");
        return reads.participants(conferenceId).stream()
                .anyMatch(person -> !person.presences().isEmpty());
    }

    /**
     * The chair goes ahead although the conference is short. Business support may not do this.
     *
     * @return what the chair must be told
     * @throws RuleViolation {@code is-quorate} when it is not short, else as {@link GoingAhead#check}
     */
    @Transactional
    public GoingAhead.Notices goAheadShort(Actor actor, UUID conferenceId, GoingAhead goingAhead) {
        gate.require(actor, Role.CHAIR, Role.SERVICE_MANAGER);
        requireWriter(actor, conferenceId);
        var at = clock.instant();
        var found = quoracy(actor, conferenceId, at);
        if (!(found.quoracy() instanceof Inquorate inquorate)) {
            throw RuleViolation.of("is-quorate");
        }
        var notices = goingAhead.check(rules(actor, conferenceId), found.kind(), inquorate, found.secondRunning());
        keep(
                actor,
                conferenceId,
                Finding.overridden(conferenceId, at, inquorate, goingAhead, Noted.by(actor, clock.instant())));
        return notices;
    }

    private void requireWriter(Actor actor, UUID conferenceId) {
        gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
        gate.requireConference(actor, conferenceId, null);
        var meeting = book.meeting(conferenceId);
        if (meeting.status() != ConferenceStatus.CALLED) {
            throw RuleViolation.of(
                    "roll-closed", Map.of("status", meeting.status().label()));
        }
        meeting.requireOpenTo(actor, clock.instant());
    }

    private void keep(Actor actor, UUID conferenceId, Finding finding) {
        book.keep(conferenceId, finding, clock.instant());
        audit.fact(
                actor,
                "quoracy-found",
                "conference",
                conferenceId,
                Map.of("outcome", finding.outcome(), "grounds", finding.grounds()));
    }

    private QuoracyNow now(
            Actor actor, UUID conferenceId, Instant at, boolean forecast, Function<QuoracyPolicy, Quoracy> evaluate) {
        var rules = rules(actor, conferenceId);
        var binding = BindingQuoracy.of(
                rules, conferences.conference(actor, conferenceId).kinds(), evaluate);
        return new QuoracyNow(
                at,
                forecast,
                binding.kind(),
                binding.quoracy(),
                reads.previousInquorate(conferenceId),
                reads.finding(conferenceId).orElse(null));
    }

    private QuoracyRules rules(Actor actor, UUID conferenceId) {
        return conferences.clocks(actor, conferenceId).rules().quoracy();
    }

    private static boolean isOverride(Finding finding) {
        return finding.outcome() == FindingRow.Outcome.OVERRIDDEN;
    }
}
