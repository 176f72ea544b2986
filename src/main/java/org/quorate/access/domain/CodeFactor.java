package org.quorate.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account's authenticator app: its secret, encrypted, and the last code that was used. */
@Entity
@Table(name = "access_code_factor")
public class CodeFactor {

    @Id
    private UUID accountId;

    @Column(name = "secret")
    private byte[] secret;

    private @Nullable Instant confirmedAt;

    private long lastStep;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CodeFactor() {}

    public CodeFactor(UUID accountId, byte[] encrypted) {
        this.accountId = accountId;
        this.secret = encrypted.clone();
    }

    /** Takes a code; the first right one says that the app is set up. */
    public boolean accepts(String typed, byte[] plainSecret, Instant now) {
        var step = OneTimeCodes.stepOf(typed, plainSecret, now, lastStep);
        if (step.isEmpty()) {
            return false;
        }
        lastStep = step.getAsLong();
        if (confirmedAt == null) {
            confirmedAt = now;
        }
        return true;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public UUID accountId() {
        return accountId;
    }

    public byte[] secret() {
        return secret.clone();
    }
}
