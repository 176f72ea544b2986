package org.quorate.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/** Encrypts the secrets of authenticator apps and drafts, each for its own account, and hashes recovery codes. */
@Component
class FactorSecrets {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PortalKey key;

    FactorSecrets(PortalKey key) {
        this.key = key;
    }

    byte[] encrypted(UUID account, byte[] secret) {
        return encrypted("authenticator", account.toString(), secret);
    }

    byte[] decrypted(UUID account, byte[] kept) {
        return decrypted("authenticator", account.toString(), kept);
    }

    /** @param whose what it is bound to: read back for anything else, it is refused */
    byte[] encrypted(String use, String whose, byte[] secret) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, use, whose, nonce, secret);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] decrypted(String use, String whose, byte[] kept) {
        var nonce = new byte[NONCE_BYTES];
        var sealed = new byte[kept.length - NONCE_BYTES];
        ByteBuffer.wrap(kept).get(nonce).get(sealed);
        return run(Cipher.DECRYPT_MODE, use, whose, nonce, sealed);
    }

    /** Of a code on paper; how it is spelled does not matter. */
    byte[] hashOfRecovery(UUID account, String typed) {
        return key.mac(
                "recovery", account + ":" + typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }

    private byte[] run(int mode, String use, String whose, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.of(use, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(whose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
