package org.quorate.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The binary logs of a server that is lost, copied to where another one takes them for its own relay logs. So the server
 * itself plays them again, up to a place in them; {@code mariadb-binlog} does the same from outside.
 */
final class BinaryLogs {

    /** A place in the copied logs: the name of a file of their folder, and a position in it. */
    record Place(String file, long position) {}

    private static final String NAME = "relay";
    private static final Pattern LOG = Pattern.compile("binlog\\.(\\d{6})");
    private static final int MAGIC = 4;
    private static final int HEADER = 19;
    private static final int TYPE_AT = 4;
    private static final int LENGTH_AT = 9;
    /** Begins each transaction (Gtid_log_event). */
    private static final int BEGIN = 162;

    private final List<Path> copies = new ArrayList<>();
    private final Path folder;

    private BinaryLogs(Path folder) {
        this.folder = folder;
    }

    static BinaryLogs copied(Path from, Path to) throws IOException {
        var logs = new BinaryLogs(Files.createDirectories(to).toAbsolutePath());
        try (var files = Files.list(from)) {
            for (var log : files.filter(
                            file -> LOG.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList()) {
                logs.copy(log);
            }
        }
        Files.write(
                Path.of(logs.base() + ".index"),
                logs.copies.stream().map(Path::toString).toList());
        return logs;
    }

    private void copy(Path log) throws IOException {
        var name = log.getFileName().toString();
        var copy = folder.resolve(NAME + name.substring(name.indexOf('.')));
        copies.add(Files.copy(log, copy, StandardCopyOption.REPLACE_EXISTING));
    }

    /** What the server that plays them is told as its relay log. */
    Path base() {
        return folder.resolve(NAME);
    }

    long bytes() throws IOException {
        long sum = 0;
        for (var copy : copies) {
            sum += Files.size(copy);
        }
        return sum;
    }

    /** Where the copy of a log of that name holds what the server wrote at that position. */
    Place place(String binaryLog, long position) {
        return new Place(NAME + binaryLog.substring(binaryLog.indexOf('.')), position);
    }

    /** The end of what was written before the second of this moment. */
    Place endBefore(Instant moment) throws IOException {
        for (var copy : copies) {
            var first = firstSince(copy, moment.getEpochSecond());
            if (first.isPresent()) {
                return new Place(copy.getFileName().toString(), first.get());
            }
        }
        throw new IllegalStateException("nothing was written since then");
    }

    private static Optional<Long> firstSince(Path log, long second) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var header = new byte[HEADER];
            for (long at = MAGIC; at + HEADER <= file.length(); at += number(header, LENGTH_AT, 4)) {
                file.seek(at);
                file.readFully(header);
                if ((header[TYPE_AT] & 0xFF) == BEGIN && number(header, 0, 4) >= second) {
                    return Optional.of(at);
                }
                if (number(header, LENGTH_AT, 4) < HEADER) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** Numbers are written with their lowest byte first. */
    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = (number << 8) | (bytes[from + i] & 0xFF);
        }
        return number;
    }
}
