package org.quorate.exchange.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.exchange.check.Findings;
import org.quorate.exchange.reading.CsvFile;
import org.quorate.kernel.CsvWriter;

/**
 * Copies refused rows into files of the same names and columns, each row with the reasons beside it, so that they can
 * be mended and imported again.
 */
final class Rejects {

    private static final String WHY = "why";
    private static final int BATCH = 1_000;

    private Rejects() {}

    static void write(Path folder, Iterable<CsvFile> files, Findings findings) {
        for (var file : files) {
            if (findings.isRefusedAny(file.definition().name())) {
                write(folder, file, findings);
            } else if (!folder.equals(file.path().getParent())) {
                // what an earlier import refused of this file is in the portal now
                Report.forget(folder.resolve(file.definition().name()));
            }
        }
    }

    private static void write(Path folder, CsvFile file, Findings findings) {
        var name = file.definition().name();
        var header = new ArrayList<>(file.header());
        var why = header.stream()
                .map(cell -> cell.strip().equalsIgnoreCase(WHY))
                .toList()
                .indexOf(true);
        if (why < 0) {
            header.add(WHY);
        }
        try (var csv = CsvWriter.file(folder.resolve(name))) {
            csv.row(header);
            file.inBatches(
                    BATCH,
                    lines -> lines.stream()
                            .filter(line -> findings.isRefused(name, line.row().line()))
                            .forEach(line -> csv.row(withReason(
                                    line.cells(),
                                    header.size(),
                                    why,
                                    findings.reasons(name, line.row().line())))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (CsvFile.Broken changedMeanwhile) {
            throw new IllegalStateException(changedMeanwhile);
        }
    }

    /** The reason goes into the column it had already, or into the last one; surplus cells fall off the end. */
    private static List<String> withReason(List<String> cells, int width, int why, String reason) {
        var row = cells.subList(0, Math.min(cells.size(), why < 0 ? width - 1 : width)).stream()
                .map(CsvWriter::asTyped)
                .collect(Collectors.toCollection(ArrayList::new));
        while (row.size() < width) {
            row.add("");
        }
        row.set(why < 0 ? width - 1 : why, reason);
        return row;
    }
}
