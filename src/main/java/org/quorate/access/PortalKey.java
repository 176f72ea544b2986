package org.quorate.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of signing in, one for each use, derived (HKDF, RFC 5869) from {@code quorate.sign-in-key} or, where that is
 * not set, {@code quorate.link-key}. Neither is in the database: whoever reads that alone can neither make a code nor
 * pass for a known browser.
 */
@Component
class PortalKey {

    private static final int BYTES = 32;

    private final SecretKeySpec root;

    PortalKey(@Value("${quorate.sign-in-key:${quorate.link-key:}}") String key) {
        root = new SecretKeySpec(LinkSecrets.decoded(key), "Generic");
    }

    /** The key for one use with one cipher. */
    SecretKey of(String use, String algorithm) {
        var info = ("quorate sign-in: " + use).getBytes(StandardCharsets.UTF_8);
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract().addIKM(root).thenExpand(info, BYTES));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** A keyed hash of a text. */
    byte[] mac(String use, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(of(use, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
