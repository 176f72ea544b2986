package org.quorate.conference;

import java.util.EnumMap;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Recipient;
import org.quorate.family.CaseOpenedInEmergency;
import org.quorate.kernel.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the managers a case is restricted to that somebody else opened it, in the transaction that opened it. The
 * message names no family; whom no e-mail reaches finds it on the home screen.
 */
@Component
class EmergencyAlerts {

    private static final Actor PORTAL = Actor.system("emergency-alerts");

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final String help;

    EmergencyAlerts(JdbcClient jdbc, Outbox outbox, @Value("${quorate.help}") String help) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.help = help;
    }

    @EventListener
    void on(CaseOpenedInEmergency opened) {
        for (var manager : opened.practitionerIds()) {
            jdbc.sql("""
                            select l.full_name, c.email from directory_practitioner_contact c
                                     join directory_practitioner_label l on l.practitioner_id = c.practitioner_id
                            where c.practitioner_id = ? and c.email is not null
                            """)
                    .param(manager)
                    .query((rs, i) -> new Recipient(
                            Recipient.Kind.PRACTITIONER,
                            manager,
                            rs.getString("full_name"),
                            Channel.EMAIL,
                            rs.getString("email")))
                    .optional()
                    .ifPresent(recipient -> tell(recipient, opened));
        }
    }

    private void tell(Recipient recipient, CaseOpenedInEmergency opened) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.RECIPIENT, recipient.name());
        values.put(Placeholder.HELP, help);
        outbox.queue(
                new NewMessage(
                        MessageKind.CASE_OPENED, recipient, null, opened.openingId(), values, null, null, null, null),
                PORTAL);
    }
}
