package org.quorate.exchange.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.ImportResult;
import org.quorate.exchange.format.Refusal;

/** Writes every refusal into a CSV file as it is found, and keeps the first ones to be shown. */
final class Report implements AutoCloseable {

    private final Path file;
    private final List<Refusal> first = new ArrayList<>();
    private @Nullable CSVPrinter printer;

    Report(Path file) {
        this.file = file;
    }

    void add(Refusal refusal) {
        if (first.size() < ImportResult.SHOWN) {
            first.add(refusal);
        }
        try {
            printer()
                    .printRecord(
                            refusal.file(),
                            refusal.line(),
                            refusal.column(),
                            harmless(refusal.value()),
                            harmless(refusal.why()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<Refusal> first() {
        return List.copyOf(first);
    }

    @Override
    public void close() {
        try {
            if (printer != null) {
                printer.close();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private CSVPrinter printer() throws IOException {
        var open = printer;
        if (open == null) {
            open = open(file);
            open.printRecord("file", "line", "column", "value", "why");
            printer = open;
        }
        return open;
    }

    /** A CSV file that spreadsheets open as UTF-8. */
    static CSVPrinter open(Path file) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        BufferedWriter writer = Files.newBufferedWriter(file);
        writer.write('\uFEFF');
        return new CSVPrinter(writer, CSVFormat.DEFAULT);
    }

    /** A spreadsheet would run what begins like a formula. */
    private static @Nullable String harmless(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
