package org.quorate.exchange.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.util.FileSystemUtils;

/**
 * The files of one import while it works, readable to the portal's own account alone. Its name says which process made
 * it, so that what a killed one left behind is deleted by the next.
 */
final class WorkFolder implements AutoCloseable {

    private static final String PREFIX = "quorate-import-";

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    static WorkFolder open() throws IOException {
        var work = new WorkFolder(Files.createTempDirectory(mark(ProcessHandle.current()) + "-"));
        Files.createDirectory(work.in());
        Files.createDirectory(work.out());
        return work;
    }

    /** Deletes the folders of processes that are no more. */
    static void sweep() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (var folder : left) {
                if (isAbandoned(String.valueOf(folder.getFileName()))) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    Path in() {
        return folder.resolve("in");
    }

    Path out() {
        return folder.resolve("out");
    }

    /** Where an uploaded zip lies until it is unpacked. */
    Path zip() {
        return folder.resolve("upload.zip");
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private static boolean isAbandoned(String name) {
        var pid = name.substring(PREFIX.length()).split("-", 2)[0];
        return pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .map(process -> !name.startsWith(mark(process) + "-"))
                        .orElse(true);
    }

    /** A process number comes again, in a container at each start; not with the same moment of start. */
    private static String mark(ProcessHandle process) {
        return PREFIX + process.pid() + "-"
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
