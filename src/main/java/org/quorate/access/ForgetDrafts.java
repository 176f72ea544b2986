package org.quorate.access;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.quorate.kernel.Time;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes drafts that nobody came back to: once a night, on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class ForgetDrafts {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 50);

    @Bean
    Task<Void> forgetOldDrafts(Drafts drafts) {
        return Tasks.recurring("forget-drafts", Schedules.daily(Time.ENGLAND, AT_NIGHT))
                .execute((instance, context) -> drafts.forget());
    }
}
