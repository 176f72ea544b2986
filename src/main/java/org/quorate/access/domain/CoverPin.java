package org.quorate.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.quorate.kernel.RuleViolation;

/** What uncovers somebody's own screen after they were away: four to eight digits, kept as a hash. */
@Entity
@Table(name = "access_cover_pin")
public class CoverPin {

    private static final int LEAST = 4;
    private static final int MOST = 8;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LEAST + "," + MOST + "}");
    private static final String UP = "01234567890";
    private static final String DOWN = "09876543210";

    @Id
    private UUID accountId;

    @Column(name = "pin_hash")
    private byte[] pinHash;

    private Instant setAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CoverPin() {}

    public CoverPin(UUID accountId, byte[] pinHash, Instant at) {
        this.accountId = accountId;
        this.pinHash = pinHash.clone();
        this.setAt = at;
    }

    /** Another one instead. */
    public void replace(byte[] hash, Instant at) {
        pinHash = hash.clone();
        setAt = at;
    }

    /** Compares in constant time. */
    public boolean is(byte[] hashOfTyped) {
        return MessageDigest.isEqual(pinHash, hashOfTyped);
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant setAt() {
        return setAt;
    }

    /** Refuses what is no PIN, and the few that everybody tries first. */
    public static void check(String field, String pin) {
        if (!DIGITS.matcher(pin).matches()) {
            throw RuleViolation.at(field, "pin-not-digits", Map.of("least", LEAST, "most", MOST));
        }
        if (pin.chars().distinct().count() < 3 || UP.contains(pin) || DOWN.contains(pin)) {
            throw RuleViolation.at(field, "pin-too-plain");
        }
    }
}
