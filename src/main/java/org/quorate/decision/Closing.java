package org.quorate.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.attendance.Quoracies;
import org.quorate.attendance.Quoracy;
import org.quorate.attendance.RollState;
import org.quorate.attendance.Rolls;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.decision.domain.DecideChild;
import org.quorate.decision.domain.DecisionRow;
import org.quorate.decision.domain.Recap;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.preparation.ParticipationRow;
import org.quorate.preparation.Participations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of a conference: held, adjourned or cancelled. Once held, every decision stands and plans are opened,
 * continued and ended accordingly. Chairs and service managers only; business support cancels as well.
 */
@Service
public class Closing {

    private final Gate gate;
    private final AuditTrail audit;
    private final Conferences conferences;
    private final Quoracies quoracies;
    private final Rolls rolls;
    private final Participations participations;
    private final Decisions decisions;
    private final PlanEffects plans;
    private final Clock clock;

    Closing(
            Gate gate,
            AuditTrail audit,
            Conferences conferences,
            Quoracies quoracies,
            Rolls rolls,
            Participations participations,
            Decisions decisions,
            PlanEffects plans,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.conferences = conferences;
        this.quoracies = quoracies;
        this.rolls = rolls;
        this.participations = participations;
        this.decisions = decisions;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * The conference was held. Puts on record whether it was quorate when it decided.
     *
     * @param decidedAt when it decided; on its day, not ahead
     * @throws RuleViolation {@code decision-missing} (details {@code missing} and {@code of}, numbers of children);
     *     {@code not-quorate} (detail {@code missing}, in words) unless the chair went ahead on permitted grounds;
     *     {@code conference-ended}; at {@code decidedAt}: {@code decided-not-that-day}
     */
    @Transactional
    public void close(Actor actor, UUID conferenceId, Instant decidedAt) {
        var conference = underWay(actor, conferenceId);
        requireThatDay(conference, decidedAt);
        var rows = decisions.decisions(actor, conferenceId);
        requireEveryChildDecided(rows);
        requireQuorate(actor, conferenceId, decidedAt);
        rows.forEach(row -> plans.take(
                conference,
                row.childId(),
                row.kind(),
                new DecideChild(Objects.requireNonNull(row.outcome()), row.category(), row.decisionId())));
        conferences.recordHeld(actor, conferenceId);
        audit.fact(actor, "decisions-stand", "conference", conferenceId, Map.of("children", rows.size()));
    }

    /** What would be on record if it were held now, having decided at that moment. */
    @Transactional(readOnly = true)
    public Recap recap(Actor actor, UUID conferenceId, Instant decidedAt) {
        underWay(actor, conferenceId);
        var people = rolls.roll(actor, conferenceId).rows();
        return new Recap(
                people.stream().filter(row -> row.state().attended()).toList(),
                people.stream().filter(row -> row.state() == RollState.EXPECTED).toList(),
                quoracies.quoracy(actor, conferenceId, decidedAt),
                decisions.decisions(actor, conferenceId),
                participations.participations(actor, conferenceId).stream()
                        .filter(row -> row.code() == null)
                        .map(ParticipationRow::label)
                        .toList());
    }

    /**
     * It met, or was about to, and could not go on. Whether it was quorate is found unless nobody is on the roll and it
     * ends for another reason than that.
     *
     * @return by when it should be held again; empty unless it was short of agencies
     */
    @Transactional
    public Optional<Deadline> adjourn(Actor actor, UUID conferenceId, EndReason reason, @Nullable String note) {
        var conference = underWay(actor, conferenceId);
        if (!Time.today(clock).isBefore(conference.heldOn())
                && (reason == EndReason.INQUORATE || quoracies.anybodyCame(actor, conferenceId))) {
            quoracies.recordFinding(actor, conferenceId, clock.instant());
        }
        conferences.adjourn(actor, conferenceId, reason, note);
        return reason == EndReason.INQUORATE
                ? Optional.of(conferences.clocks(actor, conferenceId).reconvened(conference.heldOn()))
                : Optional.empty();
    }

    /** It does not take place; for whoever may call one. */
    @Transactional
    public void cancel(Actor actor, UUID conferenceId, EndReason reason, @Nullable String note) {
        requireUnderWay(actor, conferenceId);
        conferences.cancel(actor, conferenceId, reason, note);
    }

    private ConferenceRow underWay(Actor actor, UUID conferenceId) {
        gate.require(actor, Role.CHAIR, Role.SERVICE_MANAGER);
        return requireUnderWay(actor, conferenceId);
    }

    private ConferenceRow requireUnderWay(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, null);
        var conference = conferences.conference(actor, conferenceId);
        if (conference.status() != ConferenceStatus.CALLED) {
            throw RuleViolation.of(
                    "conference-ended", Map.of("status", conference.status().label()));
        }
        return conference;
    }

    private void requireThatDay(ConferenceRow conference, Instant decidedAt) {
        var thatDay = LocalDate.ofInstant(decidedAt, Time.ENGLAND).equals(conference.heldOn());
        if (!thatDay || decidedAt.isAfter(clock.instant())) {
            throw RuleViolation.at("decidedAt", "decided-not-that-day", Map.of("day", conference.heldOn()));
        }
    }

    private static void requireEveryChildDecided(List<DecisionRow> rows) {
        var missing = rows.stream().filter(row -> row.outcome() == null).count();
        if (missing > 0) {
            throw RuleViolation.of("decision-missing", Map.of("missing", missing, "of", rows.size()));
        }
    }

    private void requireQuorate(Actor actor, UUID conferenceId, Instant decidedAt) {
        if (!quoracies.recordFinding(actor, conferenceId, decidedAt).mayDecide()
                && quoracies.quoracy(actor, conferenceId, decidedAt).quoracy() instanceof Quoracy.Inquorate inquorate) {
            throw RuleViolation.of(
                    "not-quorate", Map.of("missing", inquorate.missing().inWords()));
        }
    }
}
