package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.invitation.domain.Colleague;
import org.quorate.invitation.domain.DeclineReason;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.domain.Redirect;
import org.quorate.invitation.domain.RedirectRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Colleagues whom invitees propose in their place. Whoever may invite decides; before that nothing goes to an address
 * that a link's holder typed.
 */
@Service
public class Redirects {

    private final Gate gate;
    private final Invitations invitations;
    private final Practitioners practitioners;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Redirects(
            Gate gate,
            Invitations invitations,
            Practitioners practitioners,
            EntityManager entities,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.gate = gate;
        this.invitations = invitations;
        this.practitioners = practitioners;
        this.entities = entities;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What waits for a decision, oldest first. */
    @Transactional(readOnly = true)
    public List<RedirectRow> open(Actor actor, UUID conferenceId) {
        gate.require(actor, Invitations.WRITERS);
        gate.requireConference(actor, conferenceId, "colleagues-proposed");
        return jdbc.sql("""
                        select r.id, r.invitee_id, coalesce(p.full_name, i.full_name, '') as invitee_name, i.agency_id,
                               r.full_name, r.profession, r.email, r.proposed_by, r.proposed_at
                        from invitation_redirect r
                                 join invitation_invitee i on i.id = r.invitee_id
                                 left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                        where i.conference_id = ? and i.withdrawn_at is null and r.decided_at is null
                        order by r.proposed_at, r.id
                        """)
                .param(conferenceId)
                .query((rs, n) -> new RedirectRow(
                        rs.getObject("id", UUID.class),
                        rs.getObject("invitee_id", UUID.class),
                        rs.getString("invitee_name"),
                        rs.getObject("agency_id", UUID.class),
                        rs.getString("full_name"),
                        Profession.valueOf(rs.getString("profession")),
                        rs.getString("email"),
                        rs.getString("proposed_by"),
                        InvitationReads.moment(rs, "proposed_at")))
                .list();
    }

    /** Who of the directory may be meant: the same name or e-mail; those of the invitee's agency first. */
    @Transactional(readOnly = true)
    public List<PractitionerRow> candidates(Actor actor, UUID redirectId) {
        var redirect = waiting(actor, redirectId);
        var invitee = invitee(redirect);
        return practitioners.lookAlikes(actor, details(redirect.colleague(), invitee.agencyId())).stream()
                .filter(row -> row.leftOn() == null)
                .sorted(Comparator.comparing(row -> !row.agencyId().equals(invitee.agencyId())))
                .toList();
    }

    /**
     * Invites somebody of the directory instead; the invitee's own invitation is taken back.
     *
     * @return the new invitee
     */
    @Transactional
    public UUID accept(Actor actor, UUID redirectId, UUID practitionerId) {
        var redirect = waiting(actor, redirectId);
        return replace(actor, redirectId, redirect, practitionerId);
    }

    /**
     * Adds the colleague to the invitee's agency and invites them instead; for those who keep the directory.
     *
     * @param emailAgain the address once more, typed by whoever decides, who has checked whose it is
     * @throws RuleViolation {@code redirect-email-differs}
     */
    @Transactional
    public UUID acceptNew(Actor actor, UUID redirectId, String emailAgain) {
        var redirect = waiting(actor, redirectId);
        if (!redirect.colleague().email().equals(ContactPoints.email("emailAgain", emailAgain))) {
            throw RuleViolation.at("emailAgain", "redirect-email-differs");
        }
        var details = details(redirect.colleague(), invitee(redirect).agencyId());
        return replace(actor, redirectId, redirect, practitioners.add(actor, details));
    }

    /** The invitee stays the one invited. */
    @Transactional
    public void decline(Actor actor, UUID redirectId, DeclineReason reason) {
        var redirect = waiting(actor, redirectId);
        redirect.decline(reason, actor.id(), clock.instant());
        fact(actor, "colleague-declined", redirectId, redirect, Map.of("reason", reason));
    }

    private UUID replace(Actor actor, UUID redirectId, Redirect redirect, UUID practitionerId) {
        var before = invitee(redirect);
        redirect.accept(actor.id(), clock.instant());
        var wanted = NewInvitee.professional(practitionerId, before.necessary(), before.directContact());
        var ids = invitations.invite(actor, before.conferenceId(), List.of(wanted));
        invitations.withdraw(actor, before.id(), WithdrawReason.REPLACED);
        fact(actor, "colleague-accepted", redirectId, redirect, Map.of("invited", ids.getFirst()));
        return ids.getFirst();
    }

    private Redirect waiting(Actor actor, UUID redirectId) {
        gate.require(actor, Invitations.WRITERS);
        var redirect = entities.find(Redirect.class, redirectId);
        if (redirect == null) {
            throw new NotFound();
        }
        gate.requireConference(actor, invitee(redirect).conferenceId(), null);
        redirect.requireWaiting();
        return redirect;
    }

    private Invitee invitee(Redirect redirect) {
        return Objects.requireNonNull(entities.find(Invitee.class, redirect.inviteeId()));
    }

    private static PractitionerDetails details(Colleague colleague, @Nullable UUID agencyId) {
        if (agencyId == null) {
            throw RuleViolation.of("redirect-not-yours");
        }
        return new PractitionerDetails(
                agencyId, colleague.fullName(), colleague.profession(), null, colleague.email(), null);
    }

    private void fact(Actor actor, String action, UUID redirectId, Redirect redirect, Map<String, ?> more) {
        var details = new HashMap<String, Object>(more);
        details.put("redirect", redirectId);
        audit.fact(actor, action, "conference", invitee(redirect).conferenceId(), details);
    }
}
