package org.quorate.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes messages about a conference of its own and has them come back. */
@TestComponent
public class Desk {

    @Autowired
    Scene scene;

    @Autowired
    Agencies agencies;

    @Autowired
    Practitioners practitioners;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** An address nobody else has. */
    public static String address() {
        return "a" + Ids.next().toString().replace("-", "") + "@nhs.example";
    }

    public UUID practitioner(String name, @Nullable String email, @Nullable String agencyEmail) {
        var agency = agencies.add(
                scene.support(),
                new AgencyDetails(
                        "Surgery of " + name, AgencyKind.GP_PRACTICE, null, null, null, agencyEmail, null, null));
        return practitioners.add(
                scene.support(), new PractitionerDetails(agency, name, Profession.GP, null, email, null));
    }

    public Recipient toPractitioner(UUID id, String name, String address) {
        return new Recipient(Recipient.Kind.PRACTITIONER, id, name, Channel.EMAIL, address);
    }

    public UUID queued(UUID conference, Recipient recipient, @Nullable HeldBecause held) {
        return queued(MessageKind.INVITATION, conference, Ids.next(), recipient, held);
    }

    public UUID queued(
            MessageKind kind, UUID conference, UUID subject, Recipient recipient, @Nullable HeldBecause held) {
        var entry = new CalendarEntry(
                CalendarEntry.Method.REQUEST,
                subject + "@quorate",
                0,
                "CP-2026-0042",
                LocalDate.of(2026, 3, 11),
                LocalTime.of(10, 0),
                90);
        var wanted = new NewMessage(kind, recipient, conference, subject, values(recipient), null, null, entry, held);
        var id = transaction.execute(status -> outbox.queue(wanted, Actor.system("test")));
        if (id == null) {
            throw new IllegalStateException("nothing was queued");
        }
        return id;
    }

    /** As if the mail server had said that there is no such mailbox. */
    public UUID bounced(UUID conference, Recipient recipient) {
        var id = queued(conference, recipient, null);
        end(id, "BOUNCED", "smtp-550");
        jdbc.sql(
                        "insert into correspondence_suppression (id, address, because, since) values (?, ?, 'smtp-550', now())")
                .params(Ids.next(), recipient.address())
                .update();
        return id;
    }

    public void end(UUID message, String status, @Nullable String failure) {
        jdbc.sql("""
                        update correspondence_message
                        set status = ?, held_because = null, failure = ?, settled_at = now(6), version = version + 1
                        where id = ?
                        """).params(status, failure, message).update();
    }

    public String status(UUID message) {
        return jdbc.sql("select status from correspondence_message where id = ?")
                .param(message)
                .query(String.class)
                .single();
    }

    /** What this person has read a conference for. */
    public List<String> readsOf(Actor reader, UUID conference) {
        return jdbc.sql("select action from audit_entry where actor_id = ? and kind = 'READ' and subject_id = ?")
                .params(reader.id(), conference)
                .query(String.class)
                .list();
    }

    public boolean suppressed(String address) {
        return jdbc.sql("select count(*) from correspondence_suppression where address = ? and lifted_at is null")
                        .param(address)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Map<Placeholder, String> values(Recipient recipient) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        for (var placeholder : Placeholder.values()) {
            values.put(placeholder, placeholder.example());
        }
        values.put(Placeholder.RECIPIENT, recipient.name());
        return values;
    }
}
