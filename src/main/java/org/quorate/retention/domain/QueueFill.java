package org.quorate.retention.domain;

import java.time.Clock;
import java.time.LocalDate;
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
        reviews.open(0, Integer.MAX_VALUE).stream()
                .filter(review -> !isOver(review, today))
                .forEach(review -> reviews.decide(
                        PORTAL, review.id(), Reviews.Decision.LAPSE, null, "not over any more", clock.instant()));
        var bornBy = schedule.countedBy(RecordClass.CASE_RECORD, Trigger.YOUNGEST_BORN, today);
        for (var recordClass : RecordClass.values()) {
            records.all(recordClass, bornBy).forEach(record -> queue(recordClass, record, today));
        }
    }

    private boolean isOver(Reviews.Open review, LocalDate today) {
        return records.find(review.recordClass(), review.unitId())
                .flatMap(record -> schedule.due(review.recordClass(), record, today))
                .filter(due -> due.isOver(today))
                .isPresent();
    }

    private void queue(RecordClass recordClass, Retained record, LocalDate today) {
        schedule.due(recordClass, record, today)
                .filter(due -> due.isOver(today))
                .filter(due -> reviews.wants(recordClass, record.unitId(), today))
                .filter(due -> !holds.holds(records.families(record)))
                .ifPresent(due -> reviews.queue(recordClass, record.unitId(), due, clock.instant()));
    }
}
