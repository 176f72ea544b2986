package org.quorate.access;

import java.math.BigInteger;
import java.time.Instant;
import org.quorate.access.domain.OneTimeCodes;

/** Somebody's authenticator app, with the secret as they typed it in. */
public record Authenticator(String spelled) {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public String shows(Instant now) {
        var bits = spelled.replace(" ", "")
                .chars()
                .mapToObj(BASE32::indexOf)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (sum, next) -> sum.shiftLeft(5).or(next));
        var bytes = bits.toByteArray();
        var secret = new byte[20];
        System.arraycopy(bytes, bytes.length - secret.length, secret, 0, secret.length);
        return OneTimeCodes.shown(secret, now);
    }
}
