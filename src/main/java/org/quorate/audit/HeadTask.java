package org.quorate.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Time;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signs the head once a night, on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class HeadTask {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<Void> signAuditHead(Heads heads) {
        return Tasks.recurring("sign-audit-head", Schedules.daily(Time.ENGLAND, AT_NIGHT))
                .execute((instance, context) -> heads.sign(Actor.system("nightly audit head")));
    }
}
