package org.quorate.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What one audit entry says, apart from its place in the chain.
 *
 * @param at whole microseconds, as the database keeps it
 * @param details JSON with sorted keys
 */
public record Entry(
        UUID id,
        Instant at,
        UUID actorId,
        String actorName,
        String actorRoles,
        String kind,
        String action,
        String subject,
        UUID subjectId,
        String details) {

    /** The chain's value before its first entry. */
    public static final String ORIGIN = "0".repeat(64);

    /** SHA-256 over the place, the hash before, and every field with its length, so that no two entries look alike. */
    public String hash(long seq, String previousHash) {
        var digest = sha256();
        for (var field : new Object[] {
            seq, previousHash, id, at, actorId, actorName, actorRoles, kind, action, subject, subjectId, details
        }) {
            var bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
