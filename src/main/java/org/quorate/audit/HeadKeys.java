package org.quorate.audit;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quorate.audit.domain.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that heads are signed with now, and the public halves of those before it. */
@Component
class HeadKeys {

    private final SigningKey current;
    private final Map<String, PublicKey> known = new HashMap<>();

    HeadKeys(
            @Value("${quorate.audit-key:}") String key, @Value("${quorate.audit-earlier-keys:}") List<String> earlier) {
        try {
            current = SigningKey.of(key);
            know(current.publicKey());
            for (var text : earlier) {
                know(SigningKey.publicKey(text));
            }
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "quorate.audit-key (QUORATE_AUDIT_KEY) must be set to an Ed25519 private key, and"
                            + " quorate.audit-earlier-keys to public ones; docs/operations.md says how",
                    unusable);
        }
    }

    SignedHead sign(long seq, String hash, Instant at) {
        var keyId = SigningKey.idOf(current.publicKey());
        return new SignedHead(seq, hash, at, keyId, current.sign(SignedHead.signed(seq, hash, at, keyId)));
    }

    /** Whether one of the known keys signed it. */
    boolean isGenuine(SignedHead head) {
        var key = known.get(head.keyId());
        return key != null && SigningKey.isSigned(head.signed(), head.signature(), key);
    }

    /** The public half of the key in use: X.509, Base64. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(current.publicKey().getEncoded());
    }

    private void know(PublicKey key) {
        known.put(SigningKey.idOf(key), key);
    }
}
