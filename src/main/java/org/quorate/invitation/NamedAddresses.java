package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.correspondence.AddressOwner;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people invited by name are reached, kept with their invitation. */
@Component
class NamedAddresses implements AddressOwner {

    private final Gate gate;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    NamedAddresses(Gate gate, EntityManager entities, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.gate = gate;
        this.entities = entities;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Set<Recipient.Kind> owns() {
        return Set.of(Recipient.Kind.NAMED);
    }

    @Override
    public void correct(Actor actor, UUID recipientId, Channel channel, String address) {
        var invitee = entities.find(Invitee.class, recipientId);
        if (invitee == null) {
            throw new NotFound();
        }
        gate.requireConference(actor, invitee.conferenceId(), null);
        invitee.know(more(recipientId, channel, address), clock.instant());
        audit.fact(
                actor,
                "invitee-address-corrected",
                "conference",
                invitee.conferenceId(),
                Map.of("invitee", recipientId, "channel", channel));
    }

    /** Of those invited to the same conference: an interpreter goes to many. */
    @Override
    public boolean reachesAnother(Actor actor, UUID recipientId, Channel channel, String address) {
        return jdbc.sql("""
                        select exists (select 1 from invitation_invitee i
                                         join invitation_invitee o on o.conference_id = i.conference_id and o.id <> i.id
                                        where i.id = :id and o.withdrawn_at is null
                                          and (o.email = :address or o.phone = :address))
                        """)
                .param("id", recipientId)
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    private InviteeMore more(UUID inviteeId, Channel channel, String address) {
        return jdbc.sql("""
                        select email, phone, language, booked_at is not null as booked, consent_at is not null as consent
                        from invitation_invitee where id = ?
                        """)
                .param(inviteeId)
                .query((rs, i) -> new InviteeMore(
                        channel == Channel.EMAIL ? address : rs.getString("email"),
                        channel == Channel.SMS ? address : rs.getString("phone"),
                        rs.getString("language"),
                        rs.getBoolean("booked"),
                        rs.getBoolean("consent")))
                .single();
    }
}
