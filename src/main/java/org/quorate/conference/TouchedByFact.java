package org.quorate.conference;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.kernel.RecordedFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whatever is recorded of a conference, or names one, changes what its open workspaces show; once for all that one
 * transaction records.
 */
@Component
class TouchedByFact {

    private final ApplicationEventPublisher events;

    TouchedByFact(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(RecordedFact fact) {
        var about = "conference".equals(fact.subject())
                ? fact.subjectId()
                : fact.details().get("conference");
        Stream.ofNullable(about)
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .filter(TouchedByFact::isNew)
                .forEach(id -> events.publishEvent(new ConferenceTouched(id)));
    }

    private static boolean isNew(UUID conferenceId) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return true;
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Touched.class::isInstance)
                .map(Touched.class::cast)
                .findFirst()
                .orElseGet(Touched::underWay)
                .ids()
                .add(conferenceId);
    }

    /** The conferences that the transaction under way has touched. */
    private record Touched(Set<UUID> ids) implements TransactionSynchronization {

        static Touched underWay() {
            var touched = new Touched(new HashSet<>());
            TransactionSynchronizationManager.registerSynchronization(touched);
            return touched;
        }
    }
}
