package org.quorate.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One code that was sent to whoever a link belongs to. */
@Entity
@Table(name = "access_link_code")
public class LinkCode {

    /** After so many wrong tries nothing opens it any more. */
    public static final int MOST_TRIES = 5;

    /** How long it can be typed. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private UUID linkId;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column
    private Instant madeAt;

    private Instant expiresAt;

    private int tries;

    private @Nullable Instant spentAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LinkCode() {}

    public LinkCode(UUID id, UUID linkId, byte[] codeHash, Instant at) {
        this.id = id;
        this.linkId = linkId;
        this.codeHash = codeHash.clone();
        this.madeAt = at;
        this.expiresAt = at.plus(GOOD_FOR);
    }

    /** Whether somebody can still type it. */
    public boolean isLive(Instant now) {
        return spentAt == null && tries < MOST_TRIES && now.isBefore(expiresAt);
    }

    /**
     * Counts a try, and spends the code when it was right. Compares in constant time.
     *
     * @return whether it was right
     */
    public boolean take(byte[] hashOfTyped, Instant at) {
        if (!isLive(at)) {
            return false;
        }
        tries++;
        if (!MessageDigest.isEqual(codeHash, hashOfTyped)) {
            return false;
        }
        spentAt = at;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID linkId() {
        return linkId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** How often it can still be typed wrongly. */
    public int triesLeft() {
        return MOST_TRIES - tries;
    }

    /** Whether it was typed rightly, and no longer ago than this. */
    public boolean wasSpentWithin(Duration time, Instant now) {
        return spentAt != null && !now.isBefore(spentAt) && now.isBefore(spentAt.plus(time));
    }
}
