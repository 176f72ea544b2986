package org.quorate.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The random password of a database of our own, kept in a file that only its owner can read. */
final class Password {

    private static final int BYTES = 24;

    private Password() {}

    /** The folder's password; made the first time. */
    static String in(Path folder) throws IOException {
        var file = folder.resolve("password");
        if (!Files.exists(file)) {
            var random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }
}
