package org.quorate.document.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of files: one for each, derived (HKDF, RFC 5869) from {@code quorate.document-key}, which is in no database.
 * Files name the key they are sealed with, so that earlier keys open what they sealed.
 */
@Component
public class FileKeys {

    private static final int BYTES = 32;
    private static final int MARK_BYTES = 8;

    private final SecretKeySpec current;
    private final Map<String, SecretKeySpec> byMark = new LinkedHashMap<>();

    FileKeys(
            @Value("${quorate.document-key:}") String key,
            @Value("${quorate.document-earlier-keys:}") List<String> earlier) {
        current = decoded(key);
        Stream.concat(Stream.of(current), earlier.stream().map(FileKeys::decoded))
                .forEach(each -> byMark.put(HexFormat.of().formatHex(mark(each)), each));
    }

    /** Of the key that new files are sealed with; tells nothing about it. */
    byte[] mark() {
        return mark(current);
    }

    /** Of every key that is set. */
    List<byte[]> marks() {
        return byMark.keySet().stream().map(HexFormat.of()::parseHex).toList();
    }

    /** The key of one file; empty when the root it comes from is not set. */
    Optional<SecretKey> of(byte[] mark, String fileId) {
        return Optional.ofNullable(byMark.get(HexFormat.of().formatHex(mark)))
                .map(root -> derived(root, "file " + fileId, "AES"));
    }

    /** A keyed hash, by which the same content is known again. */
    byte[] fingerprint(byte[] content) {
        return mac(derived(current, "fingerprint", "HmacSHA256"), content);
    }

    private static byte[] mark(SecretKeySpec root) {
        return Arrays.copyOf(mac(derived(root, "mark", "HmacSHA256"), new byte[0]), MARK_BYTES);
    }

    private static SecretKey derived(SecretKeySpec root, String use, String algorithm) {
        try {
            var info = ("quorate document: " + use).getBytes(UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract().addIKM(root).thenExpand(info, BYTES));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static byte[] mac(SecretKey key, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static SecretKeySpec decoded(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length >= BYTES) {
                return new SecretKeySpec(bytes, "Generic");
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(howToSet());
        }
        throw new IllegalStateException(howToSet());
    }

    private static String howToSet() {
        return "quorate.document-key (QUORATE_DOCUMENT_KEY) must be set to at least 32 random bytes in Base64, and"
                + " quorate.document-earlier-keys to such keys or nothing; docs/operations.md says how";
    }
}
