package org.quorate.exchange.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.format.Refusal;
import org.quorate.kernel.CsvWriter;

/** Writes every refusal into a CSV file as it is found, and keeps the first ones to be shown. */
final class Report implements AutoCloseable {

    private final Path file;
    private final List<Refusal> first = new ArrayList<>();
    private @Nullable CsvWriter writer;

    /** What an earlier import wrote there is gone. */
    Report(Path file) {
        this.file = file;
        forget(file);
    }

    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    void add(Refusal refusal) {
        if (first.size() < ImportResult.SHOWN) {
            first.add(refusal);
        }
        writer().row(
                        refusal.file(),
                        refusal.line() == 0 ? null : refusal.line(),
                        refusal.column(),
                        refusal.value(),
                        refusal.why());
    }

    /** What was added so far is in the file. */
    void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    List<Refusal> first() {
        return List.copyOf(first);
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
    }

    private CsvWriter writer() {
        var open = writer;
        if (open == null) {
            try {
                open = CsvWriter.file(file);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            open.row("file", "line", "column", "value", "why");
            writer = open;
        }
        return open;
    }
}
