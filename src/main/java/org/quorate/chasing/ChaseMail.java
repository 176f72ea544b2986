package org.quorate.chasing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.chasing.ChaseRecord.Case;
import org.quorate.chasing.domain.Escalation;
import org.quorate.conference.ConferenceRow;
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
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the reminders, and to those who answer for an agency. Names no child. */
@Component
class ChaseMail {

    private final Contacts contacts;
    private final Particulars particulars;
    private final Outbox outbox;
    private final Links links;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChaseMail(
            Contacts contacts,
            Particulars particulars,
            Outbox outbox,
            Links links,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.contacts = contacts;
        this.particulars = particulars;
        this.outbox = outbox;
        this.links = links;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Reminds an invitee, where they are reached now. Their calendar has the entry already.
     *
     * @param stepId the step of chasing it is, under which it can be taken back
     * @return null when nothing may simply be sent to them
     */
    @Nullable
    UUID remind(Case chased, UUID stepId) {
        var contact = contacts.of(chased.inviteeId()).orElseThrow();
        if (contact.held() != null || contact.recipient().channel() == Channel.BY_HAND) {
            return null;
        }
        var conference = particulars.asToldTo(contact.adultId(), particulars.conference(chased.conferenceId()));
        return queue(
                contact.voice().reminder(),
                contact.recipient(),
                stepId,
                chased.inviteeId(),
                particulars.of(conference),
                conference,
                InvitationLink.PURPOSE);
    }

    /** @return null when the agency has named nobody at this level */
    @Nullable
    UUID escalate(Case chased, int level) {
        var told = told(chased, level).orElse(null);
        if (told == null) {
            return null;
        }
        var id = Ids.next();
        var conference = particulars.conference(chased.conferenceId());
        var values = particulars.of(conference);
        values.put(Placeholder.INVITED, invited(chased.inviteeId()));
        var message =
                queue(MessageKind.ESCALATION, told.recipient(), id, id, values, conference, EscalationLink.PURPOSE);
        var whom = new Escalation.Told(
                chased.inviteeId(), chased.roundId(), level, told.recipient().name(), told.job());
        entities.persist(new Escalation(id, whom, message, clock.instant()));
        entities.flush();
        return message;
    }

    private UUID queue(
            MessageKind kind,
            Recipient recipient,
            UUID subjectId,
            UUID linkedTo,
            Map<Placeholder, String> values,
            ConferenceRow conference,
            LinkPurpose purpose) {
        values.put(Placeholder.RECIPIENT, recipient.name());
        var link = links.issueOrExtend(purpose, linkedTo, Particulars.linksExpire(conference));
        var message = new NewMessage(kind, recipient, conference.id(), subjectId, values, link, null, null, null);
        return outbox.queue(message, Particulars.PORTAL);
    }

    private record Told(Recipient recipient, @Nullable String job) {}

    private Optional<Told> told(Case chased, int level) {
        return jdbc.sql("""
                        select full_name, job_title, email from directory_escalation_label
                        where agency_id = :agency and level = :level
                        """)
                .param("agency", chased.agencyId())
                .param("level", level)
                .query((rs, i) -> new Told(
                        new Recipient(
                                Recipient.Kind.ESCALATION_CONTACT,
                                chased.agencyId() == null ? chased.inviteeId() : chased.agencyId(),
                                rs.getString("full_name"),
                                Channel.EMAIL,
                                rs.getString("email")),
                        rs.getString("job_title")))
                .optional();
    }

    /** {@code Dr Amina Field, GP}. */
    private String invited(UUID inviteeId) {
        return jdbc.sql("""
                        select coalesce(p.full_name, i.full_name, 'A colleague') as name, i.profession
                        from invitation_invitee_label i
                                 left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                        where i.invitee_id = ?
                        """)
                .param(inviteeId)
                .query((rs, i) -> {
                    var profession = rs.getString("profession");
                    return profession == null
                            ? rs.getString("name")
                            : rs.getString("name") + ", "
                                    + Profession.valueOf(profession).displayName();
                })
                .single();
    }
}
