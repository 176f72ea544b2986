package org.quorate.insight.print;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quorate.insight.Days;
import org.quorate.insight.FigureReport;
import org.quorate.insight.FigureTable;

/** A figure as comma-separated values, one table below the other, each with its definition. */
public final class CsvFile {

    private CsvFile() {}

    public static void write(FigureReport report, Appendable out) throws IOException {
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(report.figure().title(), safe(report.period()), "Made on " + Days.inWords(report.madeOn()));
            for (var table : report.tables()) {
                csv.println();
                write(table, csv);
            }
            csv.flush();
        }
    }

    private static void write(FigureTable table, CSVPrinter csv) throws IOException {
        csv.printRecord(safe(table.title()));
        csv.printRecord(Sheet.headings(table).stream().map(CsvFile::safe));
        for (var row :
                Stream.concat(table.rows().stream(), Stream.of(table.total())).toList()) {
            csv.printRecord(Sheet.cells(row).stream().map(CsvFile::safe));
        }
        csv.printRecord("Unit", safe(table.unit()));
        csv.printRecord("Definition", safe(table.definition()));
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe. */
    static Object safe(Object value) {
        return value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
