package org.quorate.correspondence.delivery;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for returned mail, where the deployer has a mailbox for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("quorate.mail.bounce-mailbox.host")
@EnableConfigurationProperties(BounceMailboxSettings.class)
class BounceMailboxConfiguration {

    private static final int MINUTES_BETWEEN_LOOKS = 5;

    @Bean
    Task<Void> readReturnedMail(
            BounceMailboxSettings settings, @Value("${quorate.mail.bounces}") String bounces, Receipts receipts) {
        var mailbox = new BounceMailbox(settings, new ReturnPath(bounces), receipts);
        return Tasks.recurring("read-returned-mail", FixedDelay.ofMinutes(MINUTES_BETWEEN_LOOKS))
                .execute((instance, context) -> mailbox.read());
    }
}
