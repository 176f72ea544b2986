package org.quorate.retention;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.retention.domain.RetentionDefaults;
import org.quorate.retention.domain.RetentionRule;
import org.quorate.retention.domain.Schedule;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partnership's retention schedule, in force from a day on. */
@Service
public class RetentionRules {

    private static final int LONGEST_MONTHS = 1_200;
    private static final int LONGEST_SOURCE = 400;

    private final Gate gate;
    private final AuditTrail audit;
    private final Schedule schedule;
    private final Clock clock;

    RetentionRules(Gate gate, AuditTrail audit, Schedule schedule, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Today's lines. */
    @Transactional(readOnly = true)
    public List<RetentionRule> inForce(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return schedule.inForce(Time.today(clock));
    }

    /** Sets a line from a day on; the day may not be past, so that no review is judged by it afterwards. */
    @Transactional
    public void set(Actor actor, RetentionRule rule) {
        gate.require(actor, Role.SERVICE_MANAGER);
        if (RetentionDefaults.rules().stream()
                .noneMatch(known ->
                        known.recordClass() == rule.recordClass() && known.countedFrom() == rule.countedFrom())) {
            throw RuleViolation.at("countedFrom", "retention-no-such-line");
        }
        if (rule.months() < 1 || rule.months() > LONGEST_MONTHS) {
            throw RuleViolation.at("months", "retention-months");
        }
        if (rule.effectiveFrom().isBefore(Time.today(clock))) {
            throw RuleViolation.at("effectiveFrom", "retention-from-past");
        }
        if (rule.source().isBlank() || rule.source().length() > LONGEST_SOURCE) {
            throw RuleViolation.at("source", "retention-source");
        }
        try {
            schedule.add(rule, actor.id(), clock.instant());
        } catch (DuplicateKeyException sameDay) {
            throw RuleViolation.at("effectiveFrom", "retention-line-taken");
        }
        audit.fact(
                actor,
                "retention-rule-set",
                "account",
                actor.id(),
                Map.of(
                        "class", rule.recordClass(),
                        "countedFrom", rule.countedFrom(),
                        "months", rule.months(),
                        "from", rule.effectiveFrom()));
    }
}
