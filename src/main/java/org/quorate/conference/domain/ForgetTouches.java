package org.quorate.conference.domain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.quorate.kernel.Time;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the log of touches short: once a night, on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class ForgetTouches {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    @Bean
    Task<Void> forgetConferenceTouches(TouchLog touches) {
        return Tasks.recurring("forget-conference-touches", Schedules.daily(Time.ENGLAND, AT_NIGHT))
                .execute((instance, context) -> touches.forget());
    }
}
