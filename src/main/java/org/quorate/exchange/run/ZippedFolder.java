package org.quorate.exchange.run;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Takes the CSV files out of a zip, whatever folders they are in there. A zip says twice what it holds, in a list at its
 * end and before each file: it is taken only when both say the same and every byte bears them out.
 */
final class ZippedFolder {

    private static final long LARGEST = 512L << 20;
    private static final int MOST_FILES = 1_000;
    /** CSV files shrink to a tenth, hardly ever to a hundredth. */
    private static final int DENSEST = 100;

    private static final long SMALL = 1L << 20;
    /** For names that do not say they are UTF-8; no byte is foreign to it. */
    private static final Charset OLD_NAMES = StandardCharsets.ISO_8859_1;

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** What the zip says of one file. */
    private record Said(String name, long size, long crc) {

        static Said of(ZipEntry entry) {
            return new Said(entry.getName(), entry.getSize(), entry.getCrc());
        }
    }

    /** Why a zip is not taken, in words for who made it. */
    private static final class Untrustworthy extends Exception {

        private static final long serialVersionUID = 1L;

        private final String why;

        Untrustworthy(String why) {
            super("a zip is refused", null, false, false);
            this.why = why;
        }
    }

    private final Path zip;
    private final Arrivals arrivals;
    private final long most;
    private long unpacked;

    private ZippedFolder(Path zip, Arrivals arrivals) throws IOException {
        this.zip = zip;
        this.arrivals = arrivals;
        this.most = Math.min(LARGEST, SMALL + DENSEST * Files.size(zip));
    }

    /** What is wrong with the zip is with the arrivals' refusals; nothing of it is to be imported then. */
    static void unpack(Path zip, String name, Arrivals arrivals) throws IOException {
        try {
            new ZippedFolder(zip, arrivals).unpack(name);
        } catch (Untrustworthy refused) {
            arrivals.refuse(name, refused.why);
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            arrivals.refuse(
                    name, "cannot be read: it was cut short, damaged, or locked with a password; make it again");
        }
    }

    private void unpack(String name) throws IOException, Untrustworthy {
        var listed = listed();
        if (!endsWithItsList()) {
            throw new Untrustworthy("does not end where a zip ends; it was cut short or added to; make it again");
        }
        var found = new ArrayList<Said>();
        try (var entries = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)), OLD_NAMES)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var place = entry.isDirectory() ? Optional.<Path>empty() : arrivals.place(name, entry.getName());
                copy(entries, place);
                entries.closeEntry();
                if (entry.isDirectory() && entry.getSize() > 0) {
                    throw new Untrustworthy("holds a folder that is a file as well");
                }
                found.add(Said.of(entry));
            }
        }
        if (found.size() != listed.size() || !found.containsAll(listed) || !listed.containsAll(found)) {
            throw new Untrustworthy("does not hold what its own list says; it was damaged or tampered with");
        }
    }

    private List<Said> listed() throws IOException, Untrustworthy {
        try (var file = new ZipFile(zip.toFile(), OLD_NAMES)) {
            if (file.size() > MOST_FILES) {
                throw new Untrustworthy("holds more than %,d files".formatted(MOST_FILES));
            }
            return file.stream().map(Said::of).toList();
        }
    }

    /** Whether the list's end is the very end of the file, but for the zip's own comment. */
    private boolean endsWithItsList() throws IOException {
        byte[] tail;
        try (var file = Files.newInputStream(zip)) {
            file.skipNBytes(Math.max(0, Files.size(zip) - END_RECORD - LONGEST_COMMENT));
            tail = file.readAllBytes();
        }
        for (int at = tail.length - END_RECORD; at >= 0; at--) {
            if (tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6) {
                int comment = (tail[at + 20] & 0xFF) | (tail[at + 21] & 0xFF) << 8;
                return at + END_RECORD + comment == tail.length;
            }
        }
        return false;
    }

    private void copy(InputStream entry, Optional<Path> to) throws IOException, Untrustworthy {
        var buffer = new byte[1 << 16];
        try (var out = to.isPresent() ? Files.newOutputStream(to.get()) : OutputStream.nullOutputStream()) {
            for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
                unpacked += read;
                if (unpacked > most) {
                    throw new Untrustworthy(
                            most == LARGEST
                                    ? "holds more than %,d MB; import it in parts".formatted(LARGEST >> 20)
                                    : "holds more than it can: it unpacks to over a hundred times its size");
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
