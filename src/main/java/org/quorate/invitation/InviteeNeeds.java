package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.invitation.domain.NeedsRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people invited by name are reached, an interpreter's language and booking, the family's consent to an observer. */
@Service
public class InviteeNeeds {

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    InviteeNeeds(Gate gate, AuditTrail audit, EntityManager entities, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of everybody invited who can need something; for those who invite. */
    @Transactional(readOnly = true)
    public List<NeedsRow> of(Actor actor, UUID conferenceId) {
        gate.require(actor, Invitations.WRITERS);
        gate.requireConference(actor, conferenceId, "invitees");
        return jdbc.sql("""
                        select i.id, i.role, coalesce(p.full_name, i.full_name) as name,
                               i.full_name is not null as named, i.email, i.phone, i.language,
                               i.booked_at is not null as booked, i.consent_at is not null as consent
                        from invitation_invitee i
                                 left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                        where i.conference_id = ? and i.withdrawn_at is null
                          and (i.full_name is not null or i.role in ('INTERPRETER', 'OBSERVER'))
                        """)
                .param(conferenceId)
                .query((rs, i) -> new NeedsRow(
                        rs.getObject("id", UUID.class),
                        InviteeRole.valueOf(rs.getString("role")),
                        rs.getString("name"),
                        rs.getBoolean("named"),
                        new InviteeMore(
                                rs.getString("email"),
                                rs.getString("phone"),
                                rs.getString("language"),
                                rs.getBoolean("booked"),
                                rs.getBoolean("consent"))))
                .list();
    }

    /**
     * Writes down what is known now. Whoever could not be written to before is written to.
     *
     * @throws RuleViolation {@code invitee-withdrawn}, {@code invitee-address-kept-elsewhere}
     */
    @Transactional
    public void describe(Actor actor, UUID inviteeId, InviteeMore more) {
        gate.require(actor, Invitations.WRITERS);
        var invitee = entities.find(Invitee.class, inviteeId);
        if (invitee == null) {
            throw new NotFound();
        }
        gate.requireConference(actor, invitee.conferenceId(), null);
        invitee.know(more, clock.instant());
        audit.fact(
                actor,
                "invitee-described",
                "conference",
                invitee.conferenceId(),
                Map.of("invitee", inviteeId, "booked", more.booked(), "consent", more.consent()));
    }
}
