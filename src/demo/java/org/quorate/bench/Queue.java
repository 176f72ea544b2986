package org.quorate.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.quorate.Quorate;
import org.quorate.access.Links;
import org.quorate.correspondence.CalendarEntry;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.InvitationLink;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The portal as it puts invitations in the queue, and looks what became of them; it delivers nothing itself. */
final class Queue implements AutoCloseable {

    private static final int AT_ONCE = 250;
    private static final int MAILBOXES = 500;

    private final ConfigurableApplicationContext portal;
    private final JdbcClient jdbc;

    Queue(Settings settings) {
        var application = new SpringApplication(Quorate.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        portal = application.run(settings.arguments());
        jdbc = portal.getBean(JdbcClient.class);
    }

    /** Invitations with a personal link and a calendar entry each, through the outbox. */
    Set<UUID> fill(int messages) {
        var transaction = portal.getBean(TransactionTemplate.class);
        var queued = new HashSet<UUID>();
        for (var from = 0; from < messages; from += AT_ONCE) {
            var first = from;
            var past = Math.min(messages, from + AT_ONCE);
            transaction.executeWithoutResult(status -> {
                for (var i = first; i < past; i++) {
                    queued.add(portal.getBean(Outbox.class).queue(invitation(i), Actor.system("bench")));
                }
            });
        }
        return queued;
    }

    int sent() {
        return jdbc.sql("select count(*) from correspondence_message where status = 'SENT'")
                .query(Integer.class)
                .single();
    }

    /** What a process has claimed and not settled. */
    Set<UUID> inTheHandsOf(String node) {
        return jdbc.sql("select id from correspondence_message where status = 'SENDING' and claimed_by = ?")
                .param(node)
                .query((rs, i) -> rs.getObject("id", UUID.class))
                .set();
    }

    private NewMessage invitation(int number) {
        var clock = portal.getBean(Clock.class);
        var invitee = Ids.next();
        var link = portal.getBean(Links.class)
                .issue(InvitationLink.PURPOSE, invitee, clock.instant().plus(Duration.ofDays(30)));
        var address = "practitioner-" + number % MAILBOXES + "@practice.example";
        var recipient =
                new Recipient(Recipient.Kind.PRACTITIONER, Ids.next(), "Dr Example " + number, Channel.EMAIL, address);
        var entry = new CalendarEntry(
                CalendarEntry.Method.REQUEST,
                invitee + "@quorate",
                0,
                "CP-2026-0042",
                LocalDate.of(2026, 3, 9),
                LocalTime.of(10, 0),
                90);
        return new NewMessage(MessageKind.INVITATION, recipient, null, invitee, values(), link, null, entry, null);
    }

    private static Map<Placeholder, String> values() {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        for (var placeholder : Placeholder.values()) {
            values.put(placeholder, placeholder.example());
        }
        return values;
    }

    @Override
    public void close() {
        portal.close();
    }
}
