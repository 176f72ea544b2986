package org.quorate.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.domain.Doorstep;
import org.springframework.stereotype.Component;

/**
 * What a browser keeps so that it is known again where somebody has signed in with it: it proves nothing but that, and
 * lets its owner in while strangers try their name elsewhere (OWASP, "device cookies").
 */
@Component
public class KnownDevices {

    /** For how long a browser is known. */
    public static final Duration KNOWN_FOR = Duration.ofDays(180);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 16;
    private static final int PLAIN_BYTES = 2 * Long.BYTES + Long.BYTES + RANDOM_BYTES;
    private static final int NAME_BYTES = 4;

    private final PortalKey key;
    private final Clock clock;

    KnownDevices(PortalKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A fresh proof for the browser that this person has just signed in with. */
    public String issue(SignedIn session) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var id = session.actor().id();
        var plain = ByteBuffer.allocate(PLAIN_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(clock.instant().getEpochSecond())
                .put(random)
                .array();
        return encoded(plain) + "." + encoded(key.mac("device", encoded(plain)));
    }

    /** What the proof is kept under: one for each person who uses the browser. */
    public String nameFor(SignedIn session) {
        return HexFormat.of()
                .formatHex(key.mac("device name", session.actor().id().toString()), 0, NAME_BYTES);
    }

    /** The one of these that proves that this account has signed in with the browser. */
    Optional<String> proofOf(UUID account, Doorstep from) {
        return from.devices().stream().filter(device -> proves(device, account)).findFirst();
    }

    private boolean proves(String device, UUID account) {
        var parts = device.split("\\.", -1);
        if (parts.length != 2
                || !MessageDigest.isEqual(
                        encoded(key.mac("device", parts[0])).getBytes(StandardCharsets.US_ASCII),
                        parts[1].getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        var plain = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts[0]));
        var whose = new UUID(plain.getLong(), plain.getLong());
        var issued = Instant.ofEpochSecond(plain.getLong());
        return whose.equals(account) && clock.instant().isBefore(issued.plus(KNOWN_FOR));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
