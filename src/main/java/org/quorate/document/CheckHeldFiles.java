package org.quorate.document;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that wait for the virus check are sent to it again, on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class CheckHeldFiles {

    private static final Duration EVERY = Duration.ofMinutes(5);

    @Bean
    Task<Void> checkFilesThatWait(HeldFiles files) {
        return Tasks.recurring("check-held-files", FixedDelay.of(EVERY)).execute((instance, context) -> files.check());
    }
}
