package org.quorate.correspondence.delivery;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.CalendarFile;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.domain.Gateway;
import org.quorate.correspondence.domain.Outgoing;
import org.quorate.kernel.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demonstration's post box: sends nothing and keeps every message as it would have gone out, once. Carries what no
 * real gateway does.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty(name = "quorate.gateway", havingValue = "recording")
class RecordingGateway implements Gateway {

    private static final String SENDER = "conferences@quorate.example";

    private final JdbcClient jdbc;
    private final Html html;
    private final Clock clock;

    RecordingGateway(JdbcClient jdbc, Html html, Clock clock) {
        this.jdbc = jdbc;
        this.html = html;
        this.clock = clock;
    }

    @Override
    public boolean carries(Channel channel) {
        return channel != Channel.BY_HAND;
    }

    @Override
    public Handover send(Outgoing message) {
        var recipient = message.recipient();
        jdbc.sql("""
                        insert into correspondence_recorded
                            (id, message_id, channel, sent_to, subject_line, body, html, calendar, sent_at)
                        values (:id, :message, :channel, :to, :subject, :body, :html, :calendar, :at)
                        on duplicate key update message_id = message_id
                        """)
                .param("id", Ids.next())
                .param("message", message.id())
                .param("channel", recipient.channel().name())
                .param("to", recipient.name() + "\n" + recipient.address())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("html", recipient.channel() == Channel.EMAIL ? html.of(message) : null)
                .param("calendar", calendar(message))
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return new Handover.Accepted(null);
    }

    private @Nullable String calendar(Outgoing message) {
        var entry = message.calendar();
        var address = message.recipient().address();
        return entry == null || address == null || message.recipient().channel() != Channel.EMAIL
                ? null
                : CalendarFile.invitation(entry, SENDER, address, clock.instant());
    }
}
