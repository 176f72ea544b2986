package org.quorate.correspondence.delivery;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for returned mail and for what calendars answer, where the deployer has mailboxes for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxSettings.class)
class MailboxConfiguration {

    private static final int MINUTES_BETWEEN_LOOKS = 5;

    @Bean
    @ConditionalOnProperty("quorate.mail.bounce-mailbox.host")
    Task<Void> readReturnedMail(MailboxSettings settings, ReturnedMail returned, CalendarReplies replies) {
        return looking("read-returned-mail", settings.bounceMailbox(), mail -> {
            if (!returned.take(mail)) {
                replies.take(mail);
            }
            return true;
        });
    }

    /** What is not for the portal stays unread, for the people who read this mailbox. */
    @Bean
    @ConditionalOnProperty("quorate.mail.reply-mailbox.host")
    Task<Void> readReplies(MailboxSettings settings, ReturnedMail returned, CalendarReplies replies) {
        return looking("read-replies", settings.replyMailbox(), mail -> returned.take(mail) || replies.take(mail));
    }

    private static Task<Void> looking(String name, MailboxSettings.One settings, Mailbox.Taker taker) {
        var mailbox = new Mailbox(settings);
        return Tasks.recurring(name, FixedDelay.ofMinutes(MINUTES_BETWEEN_LOOKS))
                .execute((instance, context) -> mailbox.read(taker));
    }
}
