package org.quorate.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets of the demonstration, each in a file that only its owner can read. */
final class SecretFile {

    private SecretFile() {}

    /** The password of the folder's own database; made the first time. */
    static String password(Path folder) throws IOException {
        return in(folder.resolve("password"), HexFormat.of().formatHex(random(24)));
    }

    /** The key that the folder's personal links are made with; made the first time. */
    static String linkKey(Path folder) {
        return key(folder, "link-key");
    }

    /** The key that the folder's files are sealed with; made the first time. */
    static String documentKey(Path folder) {
        return key(folder, "document-key");
    }

    private static String key(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            return in(folder.resolve(name), Base64.getEncoder().encodeToString(random(32)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The key that heads of the folder's audit record are signed with; made the first time. */
    static String auditKey(Path folder) {
        try {
            Files.createDirectories(folder);
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return in(
                    folder.resolve("audit-key"),
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String in(Path file, String fresh) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, fresh);
        }
        return Files.readString(file).strip();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
