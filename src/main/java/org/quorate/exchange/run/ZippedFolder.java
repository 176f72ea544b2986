package org.quorate.exchange.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes the CSV files out of a zip, whatever folders they are in there; leaves everything else. */
final class ZippedFolder {

    private static final long LARGEST = 1L << 30;

    private ZippedFolder() {}

    static void unpack(Path zip, Path into) throws IOException {
        long left = LARGEST;
        try (var entries = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var name = lastPart(entry.getName());
                if (!entry.isDirectory() && name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    left -= copy(entries, into.resolve(name), left);
                }
            }
        }
    }

    /** A name without the folders before it, so that nothing is written outside the folder meant for it. */
    static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static long copy(ZipInputStream entry, Path to, long atMost) throws IOException {
        long copied = 0;
        var buffer = new byte[1 << 16];
        try (var out = Files.newOutputStream(to)) {
            for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
                copied += read;
                if (copied > atMost) {
                    throw new IOException("the zip holds more than " + LARGEST + " bytes");
                }
                out.write(buffer, 0, read);
            }
        }
        return copied;
    }
}
