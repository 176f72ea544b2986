package org.quorate.invitation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person of staff said whether an address is the deputy's, and so may get a code. Holds for that very address. */
@Entity
@Table(name = "invitation_deputy_check")
public class DeputyCheck {

    @Id
    private UUID id;

    @Column
    private UUID deputyId;

    @Column
    private String email;

    @Column
    private boolean theirs;

    @Column
    private UUID checkedBy;

    @Column
    private Instant checkedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DeputyCheck() {}

    DeputyCheck(UUID id, UUID deputyId, String email, boolean theirs, UUID by, Instant at) {
        this.id = id;
        this.deputyId = deputyId;
        this.email = email;
        this.theirs = theirs;
        this.checkedBy = by;
        this.checkedAt = at;
    }
}
