package org.quorate.invitation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.WithdrawReason;
import org.quorate.kernel.RuleViolation;

/** One person invited to one conference. */
@Entity
@Table(name = "invitation_invitee")
public class Invitee {

    @Id
    private UUID id;

    private UUID conferenceId;

    @Enumerated(EnumType.STRING)
    private InviteeRole role;

    private @Nullable UUID practitionerId;

    private @Nullable UUID agencyId;

    @Enumerated(EnumType.STRING)
    private @Nullable Profession profession;

    private @Nullable UUID adultId;

    private @Nullable UUID childId;

    private @Nullable String fullName;

    private boolean necessary;

    private boolean directContact;

    @Column
    private Instant invitedAt;

    @Column
    private UUID invitedBy;

    @Column
    private @Nullable String email;

    @Column
    private @Nullable String phone;

    @Column
    private @Nullable String language;

    private @Nullable Instant bookedAt;

    private @Nullable Instant consentAt;

    @Column
    private int calendarSequence;

    private @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable WithdrawReason withdrawnReason;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Invitee() {}

    private Invitee(UUID id, UUID conferenceId, NewInvitee wanted, UUID by, Instant at) {
        this.id = id;
        this.conferenceId = conferenceId;
        this.practitionerId = wanted.practitionerId();
        this.adultId = wanted.adultId();
        this.childId = wanted.childId();
        this.fullName = InviteeNames.checked(wanted);
        this.role = wanted.role();
        this.necessary = wanted.necessary();
        this.directContact = wanted.directContact();
        this.invitedBy = by;
        this.invitedAt = at;
        know(wanted.more() == null ? InviteeMore.NOTHING : wanted.more(), at);
    }

    /** @param works where the practitioner works now; null for everybody else */
    public static Invitee invite(
            UUID id, UUID conferenceId, NewInvitee wanted, @Nullable Works works, UUID by, Instant at) {
        var invitee = new Invitee(id, conferenceId, wanted, by, at);
        invitee.worksAt(works);
        return invitee;
    }

    /** Invites somebody anew whose invitation was taken back. */
    public void inviteAgain(NewInvitee wanted, @Nullable Works works, UUID by, Instant at) {
        if (withdrawnAt == null) {
            throw RuleViolation.of("invitee-already-invited");
        }
        role = wanted.role();
        necessary = wanted.necessary();
        directContact = wanted.directContact();
        invitedBy = by;
        invitedAt = at;
        withdrawnAt = null;
        withdrawnReason = null;
        changeCalendar();
        worksAt(works);
        if (wanted.more() != null) {
            know(wanted.more(), at);
        }
    }

    public void withdraw(WithdrawReason reason, Instant at) {
        requireInvited();
        withdrawnAt = at;
        withdrawnReason = reason;
    }

    /** Whether they are invited now. */
    public boolean isInvited() {
        return withdrawnAt == null;
    }

    /** Whether the chair decided that they do not come. */
    public boolean isKeptAway() {
        return withdrawnReason == WithdrawReason.CHAIR_DECIDED;
    }

    /** Whether the conference needs this person. */
    public void markNecessary(boolean needed) {
        requireInvited();
        necessary = needed;
    }

    /** Whether this person has direct contact with a child. */
    public void markDirectContact(boolean has) {
        requireInvited();
        directContact = has;
    }

    /** How they are reached and what they need, from now on. */
    public void know(InviteeMore more, Instant at) {
        requireInvited();
        if ((more.email() != null || more.phone() != null) && fullName == null) {
            throw RuleViolation.at("email", "invitee-address-kept-elsewhere");
        }
        email = more.email();
        phone = more.phone();
        language = more.language();
        bookedAt = more.booked() ? Objects.requireNonNullElse(bookedAt, at) : null;
        consentAt = more.consent() ? Objects.requireNonNullElse(consentAt, at) : null;
    }

    /** The entry in their calendar is about to change. */
    public void changeCalendar() {
        calendarSequence++;
    }

    /** Refuses when the invitation was taken back. */
    public void requireInvited() {
        if (withdrawnAt != null) {
            throw RuleViolation.of("invitee-withdrawn");
        }
    }

    private void worksAt(@Nullable Works works) {
        agencyId = works == null ? null : works.agencyId();
        profession = works == null ? null : works.profession();
    }

    public UUID id() {
        return id;
    }

    public UUID conferenceId() {
        return conferenceId;
    }

    public @Nullable UUID practitionerId() {
        return practitionerId;
    }

    public @Nullable UUID agencyId() {
        return agencyId;
    }

    public @Nullable Profession profession() {
        return profession;
    }

    public @Nullable UUID adultId() {
        return adultId;
    }

    public @Nullable UUID childId() {
        return childId;
    }

    public InviteeRole role() {
        return role;
    }

    public boolean necessary() {
        return necessary;
    }

    public boolean directContact() {
        return directContact;
    }

    /** Where a practitioner works, and as what. */
    public record Works(UUID agencyId, Profession profession) {}
}
