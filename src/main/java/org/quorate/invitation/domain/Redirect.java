package org.quorate.invitation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.kernel.RuleViolation;

/** An invitee's word that a colleague is the right one, and what staff decided about it. */
@Entity
@Table(name = "invitation_redirect")
public class Redirect {

    private enum Outcome {
        ACCEPTED,
        DECLINED
    }

    @Id
    private UUID id;

    private UUID inviteeId;

    private String fullName;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    private String email;

    @Column
    private String proposedBy;

    @Column
    private Instant proposedAt;

    @Column
    private @Nullable Instant decidedAt;

    @Column
    private @Nullable UUID decidedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable DeclineReason declineReason;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Redirect() {}

    public Redirect(UUID id, UUID inviteeId, Colleague colleague, String proposedBy, Instant at) {
        this.id = id;
        this.inviteeId = inviteeId;
        this.fullName = colleague.fullName();
        this.profession = colleague.profession();
        this.email = colleague.email();
        this.proposedBy = proposedBy;
        this.proposedAt = at;
    }

    public void accept(UUID by, Instant at) {
        decide(Outcome.ACCEPTED, by, at);
    }

    public void decline(DeclineReason reason, UUID by, Instant at) {
        decide(Outcome.DECLINED, by, at);
        declineReason = reason;
    }

    /** Refuses when somebody decided already. */
    public void requireWaiting() {
        if (outcome != null) {
            throw RuleViolation.of("redirect-decided");
        }
    }

    private void decide(Outcome how, UUID by, Instant at) {
        requireWaiting();
        outcome = how;
        decidedBy = by;
        decidedAt = at;
    }

    public UUID inviteeId() {
        return inviteeId;
    }

    public Colleague colleague() {
        return new Colleague(fullName, profession, email);
    }
}
