package org.quorate.uikit;

import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes a file of at most so many bytes, whatever the browser was told and whatever it sends. It lies in the temporary
 * directory while it is read and no longer, also when it is cut off: for lists that name nobody.
 */
public final class BoundedUpload {

    private static final int PIECE = 64 * 1024;

    private BoundedUpload() {}

    /** {@code taken} runs on the screen. */
    public static UploadHandler of(long mostBytes, Consumer<InputStream> taken) {
        return event -> {
            Optional<Path> file;
            try (var content = event.getInputStream()) {
                file = keep(content, mostBytes, Files.createTempFile("quorate-upload", null));
            }
            if (file.isEmpty()) {
                event.reject("This file is larger than %,d MB.".formatted(mostBytes >> 20));
                return;
            }
            var _ = event.getUI().access(() -> hand(file.get(), taken));
        };
    }

    /** The file with all of it; empty, and no file left, when there was more. */
    static Optional<Path> keep(InputStream content, long mostBytes, Path file) throws IOException {
        var whole = false;
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            long size = 0;
            int read = content.read(piece);
            while (read >= 0 && size + read <= mostBytes) {
                out.write(piece, 0, read);
                size += read;
                read = content.read(piece);
            }
            whole = read < 0;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return whole ? Optional.of(file) : Optional.empty();
    }

    private static void hand(Path file, Consumer<InputStream> taken) {
        try (var content = Files.newInputStream(file)) {
            taken.accept(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
