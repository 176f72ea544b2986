package org.quorate.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/** bcrypt, which reads 72 bytes: what is longer is hashed before, so that every character of a long one counts. */
final class PasswordHashing extends AbstractValidatingPasswordEncoder {

    private static final int ROUNDS = 11;
    private static final int BCRYPT_READS = 72;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(ROUNDS);

    @Override
    protected String encodeNonNullPassword(String raw) {
        return String.valueOf(bcrypt.encode(shortened(raw)));
    }

    @Override
    protected boolean matchesNonNull(String raw, String hash) {
        return bcrypt.matches(shortened(raw), hash);
    }

    private static String shortened(String raw) {
        var text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= BCRYPT_READS) {
            return text;
        }
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
