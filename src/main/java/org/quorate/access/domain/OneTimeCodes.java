package org.quorate.access.domain;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits that an authenticator app shows (RFC 6238, SHA-1 and 30 seconds, which every app knows). A clock may
 * be one step ahead or behind; a step that was used, and those before it, are used up.
 */
public final class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final int SKEW = 1;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private OneTimeCodes() {}

    public static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step that the code is of, when it is right and of a step after the last one used. */
    public static OptionalLong stepOf(String typed, byte[] secret, Instant now, long lastStep) {
        var code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long current = step(now);
        return LongStream.rangeClosed(current - SKEW, current + SKEW)
                .filter(step -> step > lastStep)
                .filter(step -> MessageDigest.isEqual(code, at(secret, step).getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    /** What the app shows at a moment. */
    public static String shown(byte[] secret, Instant now) {
        return at(secret, step(now));
    }

    /** The secret as people type it into an app that cannot scan. */
    public static String spelled(byte[] secret) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : secret) {
            held = (held << Byte.SIZE) | (next & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE32.charAt((held >> bits) & 0x1f));
            }
            held &= (1 << bits) - 1;
        }
        return text.toString();
    }

    /** What the square picture holds, for an app to scan. */
    public static String address(byte[] secret, String username) {
        return "otpauth://totp/Quorate:" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "?secret="
                + spelled(secret) + "&issuer=Quorate";
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.toEpochMilli(), GENERATOR.getTimeStep().toMillis());
    }

    private static String at(byte[] secret, long step) {
        try {
            var moment = Instant.ofEpochMilli(step * GENERATOR.getTimeStep().toMillis());
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, GENERATOR.getAlgorithm()), moment);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
