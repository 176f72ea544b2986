package org.quorate.insight.print;

import java.io.IOException;
import java.util.stream.Stream;
import org.quorate.insight.domain.FigureReport;
import org.quorate.insight.domain.FigureTable;
import org.quorate.kernel.CsvWriter;
import org.quorate.kernel.Words;

/** A figure as comma-separated values, one table below the other, each with its definition. */
public final class CsvFile {

    private CsvFile() {}

    public static void write(FigureReport report, Appendable out) throws IOException {
        try (var csv = CsvWriter.to(out)) {
            csv.row(report.figure().title(), report.period(), "Made on " + Words.day(report.madeOn()));
            for (var table : report.tables()) {
                csv.blankLine();
                write(table, csv);
            }
        }
    }

    private static void write(FigureTable table, CsvWriter csv) {
        csv.row(table.title());
        csv.row(Sheet.headings(table));
        for (var row :
                Stream.concat(table.rows().stream(), Stream.of(table.total())).toList()) {
            csv.row(Sheet.cells(row));
        }
        csv.row("Unit", table.unit());
        csv.row("Definition", table.definition());
    }
}
