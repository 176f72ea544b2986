package org.quorate.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The Ed25519 pair that signs heads of the chain. The private half is not in the database; with the public half anybody
 * can check a head and nobody can make one.
 */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** @param text the private key in PKCS #8, Base64, as {@code openssl genpkey} makes it */
    public static SigningKey of(String text) throws GeneralSecurityException {
        try {
            var encoded = Base64.getDecoder().decode(text.strip());
            var secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(secret, openHalf(secret));
        } catch (IllegalArgumentException notBase64) {
            throw new GeneralSecurityException(notBase64);
        }
    }

    /** @param text a public key in X.509, Base64, as {@link #publicKey} gives it */
    public static PublicKey publicKey(String text) throws GeneralSecurityException {
        try {
            var encoded = Base64.getDecoder().decode(text.strip());
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (IllegalArgumentException notBase64) {
            throw new GeneralSecurityException(notBase64);
        }
    }

    public PublicKey publicKey() {
        return open;
    }

    /** 86 characters. */
    public String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static boolean isSigned(String text, String signature, PublicKey by) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(by);
            check.update(text.getBytes(StandardCharsets.US_ASCII));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    /** The beginning of its SHA-256, to tell keys apart. */
    public static String idOf(PublicKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Java has no call for it, but makes a pair from 32 random bytes, and those are what the private key holds. */
    private static PublicKey openHalf(PrivateKey secret) throws GeneralSecurityException {
        var seed = ((EdECPrivateKey) secret)
                .getBytes()
                .orElseThrow(() -> new GeneralSecurityException("the private key holds nothing"));
        var generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new SeedAsRandom(seed));
        var pair = generator.generateKeyPair();
        var again = new SigningKey(secret, pair.getPublic());
        if (!isSigned("?", again.sign("?"), pair.getPublic())) {
            throw new GeneralSecurityException("the public key cannot be worked out");
        }
        return pair.getPublic();
    }

    private static final class SeedAsRandom extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        SeedAsRandom(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(seed.length, bytes.length));
        }
    }
}
