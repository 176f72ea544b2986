package org.quorate.browser;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.HeldBecause;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Recipient;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages about a conference, one of each fate, and what the demonstration's post box holds. */
@TestComponent
class Letters {

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    Letters(Outbox outbox, TransactionTemplate transaction, JdbcClient jdbc) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** @return the one that came back */
    UUID ofEveryFate(UUID conferenceId, UUID practitionerId) {
        var to = new Letter(conferenceId, practitionerId);
        write(to, "Dr Sent", Channel.EMAIL, null, "SENT", null);
        write(to, "Dr Delivered", Channel.SMS, null, "DELIVERED", null);
        write(to, "Dr Failed", Channel.EMAIL, null, "FAILED", "smtp-no-answer");
        write(to, "Pat Alike", Channel.EMAIL, HeldBecause.LOOKS_LIKE_ANOTHER, "HELD", null);
        write(to, "Pat Restricted", Channel.SMS, HeldBecause.CONTACT_RESTRICTION, "HELD", null);
        var back = write(to, "Dr Amina Returned", Channel.EMAIL, null, "BOUNCED", "smtp-550");
        record(back, "EMAIL", "Your invitation CP-2026-0042", "<h1>You are invited</h1><p>Please answer.</p>");
        record(Ids.next(), "SMS", "", null);
        return back;
    }

    private record Letter(UUID conferenceId, UUID practitionerId) {}

    /** Meets its fate before anything could send it. */
    private UUID write(
            Letter to,
            String name,
            Channel channel,
            @Nullable HeldBecause held,
            String status,
            @Nullable String failure) {
        var address = channel == Channel.EMAIL ? "a" + Ids.next() + "@nhs.example" : "+447700900123";
        var recipient = new Recipient(Recipient.Kind.PRACTITIONER, to.practitionerId(), name, channel, address);
        var wanted = new NewMessage(
                MessageKind.INVITATION, recipient, to.conferenceId(), Ids.next(), values(name), null, null, null, held);
        var id = transaction.execute(transacted -> {
            var queued = outbox.queue(wanted, Actor.system("journey"));
            end(queued, status, failure);
            return queued;
        });
        if (id == null) {
            throw new IllegalStateException("nothing was queued");
        }
        return id;
    }

    private static Map<Placeholder, String> values(String name) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        for (var placeholder : Placeholder.values()) {
            values.put(placeholder, placeholder.example());
        }
        values.put(Placeholder.RECIPIENT, name);
        return values;
    }

    private void end(UUID message, String status, @Nullable String failure) {
        jdbc.sql("""
                        update correspondence_message
                        set held_because = if(? = 'HELD', held_because, null), status = ?, failure = ?, sent_at = queued_at,
                            version = version + 1
                        where id = ?
                        """).params(status, status, failure, message).update();
    }

    private void record(UUID message, String channel, String subject, @Nullable String html) {
        jdbc.sql("""
                        insert into correspondence_recorded
                            (id, message_id, channel, sent_to, subject_line, body, html, calendar, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, '2026-03-02 09:00:00')
                        """)
                .params(
                        Ids.next(),
                        message,
                        channel,
                        "Dr Amina Returned\namina@nhs.example",
                        subject,
                        "Please answer:\n\nhttp://localhost/i/example",
                        html,
                        html == null ? null : "BEGIN:VCALENDAR\nEND:VCALENDAR")
                .update();
    }
}
