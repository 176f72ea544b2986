package org.quorate.attendance;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts absences once a conference is on record as held; the task's instance is the conference's id. */
@Configuration(proxyBeanMethods = false)
class AbsenceTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("count-absences");

    @Bean
    Task<Void> countAbsences(AbsenceWatch watch) {
        return Tasks.oneTime(DESCRIPTOR).execute((instance, context) -> watch.count(UUID.fromString(instance.getId())));
    }
}
