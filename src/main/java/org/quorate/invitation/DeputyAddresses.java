package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.correspondence.AddressOwner;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.domain.Invitee;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people are reached who come in an invitee's place, as the invitee typed it. */
@Component
class DeputyAddresses implements AddressOwner {

    private final Gate gate;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    DeputyAddresses(Gate gate, EntityManager entities, JdbcClient jdbc, AuditTrail audit) {
        this.gate = gate;
        this.entities = entities;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public Set<Recipient.Kind> owns() {
        return Set.of(Recipient.Kind.DEPUTY);
    }

    @Override
    public void correct(Actor actor, UUID recipientId, Channel channel, String address) {
        var deputy = entities.find(Deputy.class, recipientId);
        var invitee = deputy == null ? null : entities.find(Invitee.class, deputy.inviteeId());
        if (deputy == null || invitee == null) {
            throw new NotFound();
        }
        gate.requireConference(actor, invitee.conferenceId(), null);
        deputy.reachAt(address);
        audit.fact(
                actor,
                "deputy-address-corrected",
                "conference",
                invitee.conferenceId(),
                Map.of("deputy", recipientId, "channel", channel));
    }

    /** Of the deputies at the same conference. */
    @Override
    public boolean reachesAnother(Actor actor, UUID recipientId, Channel channel, String address) {
        return jdbc.sql("""
                        select exists (select 1 from invitation_deputy d
                                         join invitation_invitee i on i.id = d.invitee_id
                                         join invitation_invitee o on o.conference_id = i.conference_id
                                         join invitation_deputy e on e.invitee_id = o.id and e.id <> d.id
                                        where d.id = :id and e.ended_at is null and e.email = :address)
                        """)
                .param("id", recipientId)
                .param("address", address)
                .query(Boolean.class)
                .single();
    }
}
