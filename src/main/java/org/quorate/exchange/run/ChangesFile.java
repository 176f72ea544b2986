package org.quorate.exchange.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.quorate.exchange.check.Change;
import org.quorate.kernel.CsvWriter;

/** What an import changes, or would change, as a CSV file. */
final class ChangesFile {

    private ChangesFile() {}

    /** Not made when nothing changes; what an earlier import wrote there is gone. */
    static void write(Path file, List<Change> changes) {
        Report.forget(file);
        if (changes.isEmpty()) {
            return;
        }
        try (var csv = CsvWriter.file(file)) {
            csv.row("file", "line", "row", "column", "on record", "becomes");
            changes.forEach(change ->
                    csv.row(change.file(), change.line(), change.row(), change.column(), change.from(), change.to()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Some of what was written. */
    static List<Change> read(String text, int offset, int limit) {
        try (var csv = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return csv.stream()
                    .skip(1L + offset)
                    .limit(limit)
                    .map(record -> new Change(
                            record.get(0),
                            Integer.parseInt(record.get(1)),
                            CsvWriter.asTyped(record.get(2)),
                            record.get(3),
                            CsvWriter.asTyped(record.get(4)),
                            CsvWriter.asTyped(record.get(5))))
                    .toList();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
