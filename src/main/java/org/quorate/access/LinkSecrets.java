package org.quorate.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the secrets of links and codes from their ids and a key that is not in the database. So a message can be
 * written again word for word after a crash, and whoever reads the database alone can open nothing
 * (docs/decisions/0012-personal-links.md).
 */
@Component
class LinkSecrets {

    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final URI address;

    LinkSecrets(@Value("${quorate.link-key:}") String key, @Value("${quorate.address}") URI address) {
        this.key = new SecretKeySpec(decoded(key), "HmacSHA256");
        this.address = address;
    }

    /** 256 bits in 43 characters that stand in an address unchanged. */
    String token(UUID linkId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac("link", linkId.toString()));
    }

    /** Six digits. */
    String code(UUID codeId) {
        var bytes = mac("code", codeId.toString());
        var number =
                ((bytes[0] & 0x7f) << 24) | ((bytes[1] & 0xff) << 16) | ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
        return "%06d".formatted(number % 1_000_000);
    }

    /** What is kept of a token. */
    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** What is kept of a code: too short a secret to be hashed without the key. */
    byte[] hashOfCode(UUID codeId, String code) {
        return mac("typed", codeId + ":" + code);
    }

    /** What is kept of a PIN: too short a secret to be hashed without the key. */
    byte[] hashOfPin(UUID accountId, String pin) {
        return mac("pin", accountId + ":" + pin);
    }

    /** Where the portal is reached, without a slash at the end. */
    String address() {
        var text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private byte[] mac(String use, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((use + ":" + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException absent) {
            throw new IllegalStateException(absent);
        }
    }

    static byte[] decoded(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length >= KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(howToSet(), notBase64);
        }
        throw new IllegalStateException(howToSet());
    }

    private static String howToSet() {
        return "quorate.link-key (QUORATE_LINK_KEY) must be set to at least 32 random bytes in Base64; "
                + "docs/operations.md says how";
    }
}
