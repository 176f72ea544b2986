package org.quorate.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal link. */
@Entity
@Table(name = "access_link")
public class Link {

    @Id
    private UUID id;

    private String purpose;

    private UUID subjectId;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column
    private Instant issuedAt;

    private Instant expiresAt;

    private @Nullable Instant revokedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Link() {}

    public Link(UUID id, String purpose, UUID subjectId, byte[] tokenHash, Instant issuedAt, Instant expiresAt) {
        this.id = id;
        this.purpose = purpose;
        this.subjectId = subjectId;
        this.tokenHash = tokenHash.clone();
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    /** Good no longer. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** Good until another moment, because what it is for was moved. */
    public void extend(Instant until) {
        expiresAt = until;
    }

    public UUID id() {
        return id;
    }

    /** The code of what it is good for. */
    public String purpose() {
        return purpose;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
