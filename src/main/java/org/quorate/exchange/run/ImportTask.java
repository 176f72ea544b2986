package org.quorate.exchange.run;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports what was uploaded, on one of the nodes; the task's instance is the run's id. */
@Configuration(proxyBeanMethods = false)
public class ImportTask {

    public static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("import-uploaded-files");

    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofMinutes(1);
    private static final int TRIES = 10;
    private static final Duration ROUND = Duration.ofMinutes(10);

    @Bean
    Task<Void> importUploadedFiles(UploadedImport uploads) {
        return Tasks.oneTime(DESCRIPTOR)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(UNTIL_TRIED_AGAIN))
                .onDeadExecutionRevive()
                .execute((instance, context) -> uploads.run(
                        UUID.fromString(instance.getId()), context.getExecution().consecutiveFailures >= TRIES - 1));
    }

    @Bean
    Task<Void> tendImports(ImportCare care) {
        return Tasks.recurring("tend-imports", Schedules.fixedDelay(ROUND)).execute((instance, context) -> care.tend());
    }
}
