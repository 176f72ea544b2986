package org.quorate.retention.domain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.quorate.kernel.Time;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for what is over its time, once a night, on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class RetentionTask {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<Void> fillRetentionQueue(QueueFill queue) {
        return Tasks.recurring("fill-retention-queue", Schedules.daily(Time.ENGLAND, AT_NIGHT))
                .execute((instance, context) -> queue.fill());
    }
}
