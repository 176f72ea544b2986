package org.quorate.retention.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Time;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Retained;
import org.quorate.kernel.keeping.Trigger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what is over its time in the queue, and takes out what no longer is. Destroys nothing. */
@Component
public class QueueFill {

    private static final Actor PORTAL = Actor.system("retention");
    private static final int MONTHS_DIFFER_BY = 3;

    private final Records records;
    private final Schedule schedule;
    private final Reviews reviews;
    private final HoldLog holds;
    private final Clock clock;

    QueueFill(Records records, Schedule schedule, Reviews reviews, HoldLog holds, Clock clock) {
        this.records = records;
        this.schedule = schedule;
        this.reviews = reviews;
        this.holds = holds;
        this.clock = clock;
    }

    /** Filling it again changes nothing. */
    @Transactional
    public void fill() {
        var today = Time.today(clock);
        var held = holds.inForce();
        for (var recordClass : RecordClass.values()) {
            fill(recordClass, held, today);
        }
    }

    private void fill(RecordClass recordClass, Holds held, LocalDate today) {
        var over = over(recordClass, today);
        var queued = reviews.open(recordClass);
        queued.values().stream()
                .filter(review -> !over.containsKey(review.unitId()))
                .forEach(review -> reviews.decide(
                        PORTAL, review.id(), Reviews.Decision.LAPSE, null, "not over any more", clock.instant()));
        var keptLonger = reviews.keptLonger(recordClass, today);
        over.forEach((unit, one) -> {
            if (!queued.containsKey(unit) && !keptLonger.contains(unit) && !held.on(records.families(one.record))) {
                reviews.queue(recordClass, unit, one.due, clock.instant());
            }
        });
    }

    private record Over(Retained record, Due due) {}

    private Map<UUID, Over> over(RecordClass recordClass, LocalDate today) {
        var rules = schedule.inForce(recordClass, today);
        return records.all(recordClass, bornBy(rules, today)).stream()
                .flatMap(record -> Due.of(record.clocks(), rules).stream().map(due -> new Over(record, due)))
                .filter(one -> one.due.isOver(today))
                .collect(Collectors.toMap(one -> one.record.unitId(), one -> one));
    }

    /** No line counted from a later day of birth is over today; months differ in length. */
    private static LocalDate bornBy(List<RetentionRule> rules, LocalDate today) {
        return rules.stream()
                .filter(rule -> rule.countedFrom() == Trigger.YOUNGEST_BORN)
                .map(rule -> today.minusMonths(rule.months()).plusDays(MONTHS_DIFFER_BY))
                .findFirst()
                .orElse(today);
    }
}
