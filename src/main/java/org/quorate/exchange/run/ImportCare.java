package org.quorate.exchange.run;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.quorate.kernel.SystemTask;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what nobody will end: runs whose process was killed, uploads never begun, files not fetched in time. */
@Component
@SystemTask("runs by the clock")
public class ImportCare {

    /** Longer than any batch of rows takes. */
    private static final Duration STANDS_STILL = Duration.ofMinutes(30);

    private static final Duration TO_BEGIN = Duration.ofDays(1);

    private final RunLog runs;
    private final RunFiles files;
    private final SchedulerClient scheduler;
    private final Clock clock;

    ImportCare(RunLog runs, RunFiles files, SchedulerClient scheduler, Clock clock) {
        this.runs = runs;
        this.files = files;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** A run that the scheduler has is left alone: it begins, or begins again after its node was killed. */
    @Transactional
    public void tend() {
        var now = clock.instant();
        for (var run : runs.standingStillSince(now.minus(STANDS_STILL))) {
            var trouble = switch (run.state()) {
                case QUEUED -> ImportTrouble.NEVER_BEGUN;
                case TO_CONFIRM -> ImportTrouble.NOT_CONFIRMED;
                default -> ImportTrouble.STOPPED;
            };
            var waits = trouble != ImportTrouble.STOPPED && run.startedAt().isAfter(now.minus(TO_BEGIN));
            if (!isScheduled(run) && !waits) {
                runs.failed(run.id(), trouble);
                files.forget(run.id(), RunFiles.IN);
            }
        }
        files.forgetOld();
    }

    /** On every node, for each has a disk of its own. */
    @EventListener(ApplicationReadyEvent.class)
    public void deleteWhatAKilledProcessLeft() throws IOException {
        WorkFolder.sweep();
    }

    private boolean isScheduled(ImportRunRow run) {
        return scheduler
                .getScheduledExecution(ImportTask.DESCRIPTOR.instanceId(run.id().toString()))
                .isPresent();
    }
}
