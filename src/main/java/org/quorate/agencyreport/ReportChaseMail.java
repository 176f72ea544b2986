package org.quorate.agencyreport;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Links;
import org.quorate.agencyreport.ReportChaseRecord.Case;
import org.quorate.agencyreport.ReportLadder.Step;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Recipient;
import org.quorate.directory.Profession;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.letters.Contacts;
import org.quorate.invitation.letters.Particulars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to those who owe a report, and to those who answer for their agency. Names no child. */
@Component
class ReportChaseMail {

    private final Contacts contacts;
    private final Particulars particulars;
    private final Outbox outbox;
    private final Links links;
    private final JdbcClient jdbc;

    ReportChaseMail(Contacts contacts, Particulars particulars, Outbox outbox, Links links, JdbcClient jdbc) {
        this.contacts = contacts;
        this.particulars = particulars;
        this.outbox = outbox;
        this.links = links;
        this.jdbc = jdbc;
    }

    /**
     * @param stepId under which it can be taken back
     * @return null when nothing may simply be sent to them
     */
    @Nullable
    UUID remind(Case chased, Step step, UUID stepId) {
        var contact = contacts.of(chased.inviteeId()).orElseThrow();
        if (contact.held() != null || contact.recipient().channel() != Channel.EMAIL) {
            return null;
        }
        var conference = particulars.conference(chased.conferenceId());
        var link = links.issueOrExtend(InvitationLink.PURPOSE, chased.inviteeId(), Particulars.linksExpire(conference));
        var values = particulars.of(conference);
        values.put(Placeholder.RECIPIENT, contact.recipient().name());
        values.put(Placeholder.REPORT_BY, Particulars.moment(chased.dueAt()));
        var kind = step == Step.LATE ? MessageKind.REPORT_LATE : MessageKind.REPORT_DUE_SOON;
        return outbox.queue(
                new NewMessage(kind, contact.recipient(), conference.id(), stepId, values, link, null, null, null),
                Particulars.PORTAL);
    }

    /** @param messageId what goes to somebody, by name */
    record Sent(UUID messageId, String told) {}

    /** Empty when the agency has named nobody at this level. */
    Optional<Sent> escalate(Case chased, Step step, UUID stepId) {
        return told(chased, step.level()).map(recipient -> {
            var conference = particulars.conference(chased.conferenceId());
            var values = particulars.of(conference);
            values.put(Placeholder.RECIPIENT, recipient.name());
            values.put(Placeholder.REPORT_BY, Particulars.moment(chased.dueAt()));
            values.put(Placeholder.INVITED, invited(chased.inviteeId()));
            var message = outbox.queue(
                    new NewMessage(
                            MessageKind.REPORT_MISSING,
                            recipient,
                            conference.id(),
                            stepId,
                            values,
                            null,
                            null,
                            null,
                            null),
                    Particulars.PORTAL);
            return new Sent(message, recipient.name());
        });
    }

    void takeBack(UUID stepId) {
        outbox.withdraw(stepId, Particulars.PORTAL);
    }

    private Optional<Recipient> told(Case chased, int level) {
        var agencyId = chased.agencyId();
        return agencyId == null
                ? Optional.empty()
                : jdbc.sql("select full_name, email from directory_escalation_label where agency_id = ? and level = ?")
                        .params(agencyId, level)
                        .query((rs, i) -> new Recipient(
                                Recipient.Kind.ESCALATION_CONTACT,
                                agencyId,
                                rs.getString("full_name"),
                                Channel.EMAIL,
                                rs.getString("email")))
                        .optional();
    }

    /** {@code Dr Amina Field, GP}. */
    private String invited(UUID inviteeId) {
        return jdbc.sql("""
                        select coalesce(p.full_name, i.full_name, 'a colleague') as name, i.profession
                        from invitation_invitee_label i
                                 left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                        where i.invitee_id = ?
                        """)
                .param(inviteeId)
                .query((rs, i) -> rs.getString("name") + ", "
                        + Profession.valueOf(rs.getString("profession")).displayName())
                .single();
    }
}
