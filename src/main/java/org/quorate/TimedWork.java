package org.quorate;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Runs this node's share of the work that is due, from when the application is ready until it closes. */
final class TimedWork implements DisposableBean {

    private final Scheduler scheduler;
    private final List<Task<?>> tasks;
    private final Clock clock;

    TimedWork(Scheduler scheduler, List<Task<?>> tasks, Clock clock) {
        this.scheduler = scheduler;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        for (var task : tasks) {
            if (task instanceof OnStartup recurring) {
                recurring.onStartup(scheduler, clock::instant);
            }
        }
        scheduler.start();
    }

    /** Looks for what is due without waiting for the next round. */
    void lookNow() {
        scheduler.triggerCheckForDueExecutions();
    }

    @Override
    public void destroy() {
        scheduler.stop();
    }
}
