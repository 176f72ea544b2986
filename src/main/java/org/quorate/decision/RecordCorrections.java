package org.quorate.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.conference.CallConference;
import org.quorate.conference.ConferenceCorrections;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.conference.CorrectChild;
import org.quorate.decision.domain.CorrectLine;
import org.quorate.decision.domain.CorrectedLine;
import org.quorate.decision.domain.DecisionPolicy;
import org.quorate.decision.domain.DecisionReads;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mends what is on record about the children of a conference that was held: which, why, by what clock, and what was
 * decided. Every correction has its reason and keeps what was there before; plans follow it.
 */
@Service
public class RecordCorrections {

    private final Gate gate;
    private final AuditTrail audit;
    private final Conferences conferences;
    private final ConferenceCorrections children;
    private final Decisions decisions;
    private final DecisionReads reads;
    private final PlanEffects plans;

    RecordCorrections(
            Gate gate,
            AuditTrail audit,
            Conferences conferences,
            ConferenceCorrections children,
            Decisions decisions,
            DecisionReads reads,
            PlanEffects plans) {
        this.gate = gate;
        this.audit = audit;
        this.conferences = conferences;
        this.children = children;
        this.decisions = decisions;
        this.reads = reads;
        this.plans = plans;
    }

    /**
     * Mends one child's line: adds it, changes it or takes it out. Chairs and service managers only.
     *
     * @throws RuleViolation {@code conference-not-held}; {@code decided-later} when a later conference has decided
     *     about the child; {@code decided-meanwhile}; as {@link ConferenceCorrections#correct} and
     *     {@link DecisionPolicy#check}
     */
    @Transactional
    public void correct(Actor actor, UUID conferenceId, CorrectLine line) {
        gate.require(actor, Role.CHAIR, Role.SERVICE_MANAGER);
        gate.requireConference(actor, conferenceId, null);
        var conference = conferences.conference(actor, conferenceId);
        if (conference.status() != ConferenceStatus.HELD) {
            throw RuleViolation.of("conference-not-held");
        }
        ConferenceCorrections.requireReason(line.reason());
        var standing = reads.standing(conferenceId).get(line.childId());
        var endedSince = plans.goOn(conference, line.childId());
        plans.undo(actor, conference, line.childId(), standing == null ? null : standing.outcome());
        if (!Objects.equals(line.considered(), consideredNow(actor, conferenceId, line.childId()))) {
            children.correct(
                    actor,
                    conferenceId,
                    new CorrectChild(line.childId(), line.considered(), line.reason(), line.lateReason()));
        }
        var decision = line.decision();
        if (line.considered() == null || decision == null) {
            decisions.takeBack(standing == null ? null : standing.id());
        } else {
            plans.take(conference, line.childId(), line.considered().kind(), decision);
            if (standing == null
                    || standing.outcome() != decision.outcome()
                    || standing.category() != decision.category()
                    || !standing.id().equals(decision.seen())) {
                decisions.put(actor, conference, line.childId(), decision, line.reason());
            }
        }
        endedSince.ifPresent(plans::endAgain);
        audit.fact(actor, "record-corrected", "conference", conferenceId, Map.of("child", line.childId()));
    }

    /** Everything that was corrected about its children, the latest first; the read is audited. */
    @Transactional(readOnly = true)
    public List<CorrectedLine> history(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "corrections");
        return Stream.concat(
                        children.corrections(actor, conferenceId).stream()
                                .map(row -> new CorrectedLine(
                                        row.at(),
                                        row.by(),
                                        row.label(),
                                        row.was() == null ? "not considered" : row.was(),
                                        row.now() == null ? "not considered" : row.now(),
                                        row.reason())),
                        reads.corrections(conferenceId).stream())
                .sorted(Comparator.comparing(CorrectedLine::at).reversed())
                .toList();
    }

    private CallConference.@Nullable Child consideredNow(Actor actor, UUID conferenceId, UUID childId) {
        return conferences.children(actor, conferenceId).stream()
                .filter(child -> child.childId().equals(childId))
                .map(RecordCorrections::asCalled)
                .findFirst()
                .orElse(null);
    }

    private static CallConference.Child asCalled(ConsideredChild child) {
        return new CallConference.Child(child.childId(), child.kind(), child.clockBasis(), child.clockFrom());
    }
}
