package org.quorate.insight.print;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.quorate.insight.domain.FigureReport;
import org.quorate.insight.domain.FigureTable;
import org.quorate.kernel.Words;

/** A figure as a spreadsheet (xlsx), one sheet a table. */
public final class Workbook {

    private static final int LONGEST_SHEET_NAME = 31;

    private Workbook() {}

    public static void write(FigureReport report, OutputStream out) throws IOException {
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Quorate", "1.0")) {
            for (var table : report.tables()) {
                var name = table.title();
                var sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME)));
                write(report, table, sheet);
                sheet.finish();
            }
        }
    }

    private static void write(FigureReport report, FigureTable table, Worksheet sheet) {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, report.period());
        int line = 3;
        var headings = Sheet.headings(table);
        line(sheet, line, headings);
        sheet.range(line, 0, line, headings.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        for (var row :
                Stream.concat(table.rows().stream(), Stream.of(table.total())).toList()) {
            line(sheet, ++line, Sheet.cells(row));
        }
        sheet.range(line, 0, line, headings.size() - 1).style().bold().set();
        line(sheet, line + 2, List.of("Unit", table.unit()));
        line(sheet, line + 3, List.of("Definition", table.definition()));
        line(sheet, line + 4, List.of("Made on", Words.day(report.madeOn())));
        sheet.width(0, 42);
        for (int column = 1; column < headings.size(); column++) {
            sheet.width(column, 16);
        }
    }

    private static void line(Worksheet sheet, int line, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Long number -> sheet.value(line, column, number);
                case BigDecimal number -> sheet.value(line, column, number);
                case Object text -> sheet.value(line, column, text.toString());
            }
        }
    }
}
