package org.quorate.correspondence.delivery;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.domain.Message;
import org.quorate.correspondence.domain.Steps;
import org.quorate.correspondence.domain.Suppressions;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is heard of messages after they were sent: that they arrived, came back, or were given up. */
@Component
class Receipts {

    private static final Duration ASKED_FOR = Duration.ofDays(7);
    private static final int MOST_REPORTS = 20;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Steps steps;
    private final Suppressions suppressions;
    private final Clock clock;

    Receipts(
            JdbcClient jdbc,
            EntityManager entities,
            TransactionTemplate transaction,
            Steps steps,
            Suppressions suppressions,
            Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.transaction = transaction;
        this.steps = steps;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /** A message that a provider took under a number of its own. */
    record Open(UUID messageId, Channel channel, String reference) {}

    /** Text messages and letters of the last seven days whose fate is not known, oldest first, at most 500. */
    List<Open> open() {
        return jdbc.sql("""
                        select id, channel, provider_ref from correspondence_message
                        where status = 'SENT' and channel in ('SMS', 'LETTER')
                          and provider_ref is not null and sent_at > :since
                        order by sent_at limit 500
                        """)
                .param("since", LocalDateTime.ofInstant(clock.instant().minus(ASKED_FOR), ZoneOffset.UTC))
                .query((rs, i) -> new Open(
                        Objects.requireNonNull(rs.getObject("id", UUID.class)),
                        Channel.valueOf(rs.getString("channel")),
                        Objects.requireNonNull(rs.getString("provider_ref"))))
                .list();
    }

    void delivered(UUID messageId) {
        take(messageId, null, Message::delivered);
    }

    void failed(UUID messageId, String code) {
        take(messageId, code, (message, at) -> message.failed(code, at));
    }

    /** What a mail system reports is kept; a final failure needs a hand, and only a bad address is written to no more. */
    void reported(UUID messageId, DeliveryReport report) {
        transaction.executeWithoutResult(status -> {
            var message = entities.find(Message.class, messageId);
            if (message == null) {
                return;
            }
            keep(messageId, report);
            if (report.isFinalFailure()) {
                if (report.saysBadAddress(message.recipient().address())) {
                    returned(messageId, "returned");
                } else {
                    failed(messageId, report.code());
                }
            }
        });
    }

    private void keep(UUID messageId, DeliveryReport report) {
        jdbc.sql("""
                        insert into correspondence_report (id, message_id, received_at, action, status, said)
                        select :id, :message, :now, :action, :status, :said
                        where (select count(*) from correspondence_report where message_id = :message) < :most
                        """)
                .param("id", Ids.next())
                .param("message", messageId)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("action", report.action())
                .param("status", report.status())
                .param("said", report.said())
                .param("most", MOST_REPORTS)
                .update();
    }

    /** The address does not take it: nothing more goes there by itself. */
    void returned(UUID messageId, String code) {
        take(messageId, code, (message, at) -> {
            message.bounced(code, at);
            var address = message.recipient().address();
            if (address != null) {
                suppressions.add(address, code, at);
            }
        });
    }

    private void take(UUID messageId, @Nullable String code, BiConsumer<Message, Instant> verb) {
        transaction.executeWithoutResult(status -> {
            var message = entities.find(Message.class, messageId, LockModeType.PESSIMISTIC_WRITE);
            if (message != null && message.status() == MessageStatus.SENT) {
                var now = clock.instant();
                verb.accept(message, now);
                entities.flush();
                steps.note(message, code, Actor.SYSTEM_ID, now);
            }
        });
    }
}
