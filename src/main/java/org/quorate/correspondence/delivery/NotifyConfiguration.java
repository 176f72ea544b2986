package org.quorate.correspondence.delivery;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.quorate.correspondence.domain.Gateway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** GOV.UK Notify, where the deployer has a key for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("quorate.notify.api-key")
@EnableConfigurationProperties(NotifySettings.class)
class NotifyConfiguration {

    private static final int MINUTES_BETWEEN_QUESTIONS = 5;

    @Bean
    NotifyApi notifyApi(NotifySettings settings) {
        return new NotifyApi(settings);
    }

    @Bean
    @Order(2)
    Gateway notifyGateway(NotifyApi notify, NotifySettings settings) {
        return new NotifyGateway(notify, settings);
    }

    @Bean
    Task<Void> askNotify(NotifyApi notify, Receipts receipts) {
        var reports = new NotifyReports(notify, receipts);
        return Tasks.recurring("ask-notify-what-arrived", FixedDelay.ofMinutes(MINUTES_BETWEEN_QUESTIONS))
                .execute((instance, context) -> reports.ask());
    }
}
