package org.quorate.exchange.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVRecord;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Refusal;

/**
 * A CSV file on disk and what it should look like. Read anew each time it is asked, so that no more than one batch of
 * its lines is ever in memory.
 */
public record CsvFile(FileDefinition definition, Path path) {

    /** The file cannot be read as the CSV file it should be; no line of it can be trusted. */
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<Refusal> refusals;

        Broken(List<Refusal> refusals) {
            super("broken file", null, false, false);
            this.refusals = List.copyOf(refusals);
        }

        public List<Refusal> refusals() {
            return refusals;
        }
    }

    /** Hands over all lines in order, in batches of at most that size. Blank lines are passed over. */
    public void inBatches(int size, Consumer<List<Line>> batches) throws Broken {
        int line = 1;
        try (var text = CsvText.open(path)) {
            var records = text.records().iterator();
            if (!records.hasNext()) {
                throw new Broken(List.of(Refusal.ofLine(definition.name(), 1, "the file is empty")));
            }
            var reader = reader(records.next());
            var batch = new ArrayList<Line>(size);
            line = text.rowEnded();
            while (records.hasNext()) {
                var record = records.next();
                if (!isBlank(record)) {
                    batch.add(reader.read(line, record));
                }
                if (batch.size() == size) {
                    batches.accept(List.copyOf(batch));
                    batch.clear();
                }
                line = text.rowEnded();
            }
            if (!batch.isEmpty()) {
                batches.accept(batch);
            }
        } catch (UncheckedIOException failure) {
            throw brokenAt(line, Objects.requireNonNull(failure.getCause()));
        } catch (IOException failure) {
            throw brokenAt(line, failure);
        }
    }

    /** How many lines {@link #inBatches} will hand over; one too many is enough to know. */
    public int rows(int most) {
        int rows = 0;
        try (var text = CsvText.open(path)) {
            var records = text.records().iterator();
            while (rows <= most + 1 && records.hasNext()) {
                rows += isBlank(records.next()) ? 0 : 1;
                text.rowEnded();
            }
        } catch (UncheckedIOException | IOException brokenLater) {
            // whoever reads the rows says where and why
            return Math.max(rows - 1, 0);
        }
        return Math.max(rows - 1, 0);
    }

    /** The names of the columns as the file writes them. */
    public List<String> header() {
        try (var text = CsvText.open(path)) {
            return text.records().iterator().next().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Broken brokenAt(int line, IOException failure) {
        var why = switch (failure) {
            case BoundedReader.RowTooLong endless ->
                "cannot be read from here on: the row is longer than %,d characters; is a quotation mark missing?"
                        .formatted(BoundedReader.LONGEST_ROW);
            case CSVException quotes -> "cannot be read from here on: a quotation mark is missing or too many";
            default -> throw new UncheckedIOException(failure);
        };
        return new Broken(List.of(Refusal.ofLine(definition.name(), line, why)));
    }

    private RowReader reader(CSVRecord first) throws Broken {
        var header = Header.of(definition, first);
        if (!header.refusals().isEmpty()) {
            throw new Broken(header.refusals());
        }
        return new RowReader(definition, header);
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(cell -> Cells.seen(cell).isEmpty());
    }
}
