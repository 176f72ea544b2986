package org.quorate.agencyreport;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A look at one report at one moment; its instance is {@code <report>@<seconds since 1970>}. */
@Configuration(proxyBeanMethods = false)
class ReportChaseTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("chase-report");

    private static final String AT = "@";

    @Bean
    Task<Void> chaseReport(ReportChase chase) {
        return Tasks.oneTime(DESCRIPTOR).execute((instance, context) -> chase.look(report(instance.getId())));
    }

    /** Within the transaction that makes the look necessary. */
    static void plan(SchedulerClient scheduler, UUID reportId, Instant at) {
        scheduler.scheduleIfNotExists(
                DESCRIPTOR.instance(reportId + AT + at.getEpochSecond()).scheduledTo(at));
    }

    private static UUID report(String instance) {
        return UUID.fromString(instance.substring(0, instance.indexOf(AT)));
    }
}
