package org.quorate.insight.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.insight.domain.Cell;
import org.quorate.insight.domain.FigureReport;
import org.quorate.insight.domain.FigureTable;
import org.quorate.kernel.Words;

/** A figure as aligned text for a terminal: words to the left, numbers to the right. */
public final class TextTable {

    private TextTable() {}

    public static void write(FigureReport report, PrintWriter out) {
        out.println(report.figure().title() + ". " + report.period() + ".");
        for (var table : report.tables()) {
            out.println();
            write(table, out);
        }
        out.println();
        out.println("Made on " + Words.day(report.madeOn()) + ".");
        out.flush();
    }

    private static void write(FigureTable table, PrintWriter out) {
        out.println(table.title());
        if (table.rows().isEmpty()) {
            out.println("Nothing to count in this period.");
        } else {
            var lines = lines(table);
            var widths = IntStream.range(0, lines.getFirst().size())
                    .map(column -> lines.stream()
                            .mapToInt(line -> line.get(column).length())
                            .max()
                            .orElse(0))
                    .toArray();
            var rule = "-".repeat(IntStream.of(widths).sum() + 2 * (widths.length - 1));
            out.println(aligned(lines.getFirst(), widths));
            out.println(rule);
            lines.subList(1, lines.size() - 1).forEach(line -> out.println(aligned(line, widths)));
            out.println(rule);
            out.println(aligned(lines.getLast(), widths));
        }
        out.println("Unit: " + table.unit() + ".");
        out.println("Definition: " + table.definition());
    }

    /** Headings, rows, total. */
    private static List<List<String>> lines(FigureTable table) {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.concat(
                        Stream.of(table.by().title()), table.columns().stream().map(FigureTable.Column::title))
                .toList());
        Stream.concat(table.rows().stream(), Stream.of(table.total()))
                .map(row -> Stream.concat(
                                Stream.of(row.label()), row.cells().stream().map(Cell::words))
                        .toList())
                .forEach(lines::add);
        return Collections.unmodifiableList(lines);
    }

    private static String aligned(List<String> line, int[] widths) {
        var text = new StringBuilder(line.getFirst())
                .append(" ".repeat(widths[0] - line.getFirst().length()));
        for (int i = 1; i < widths.length; i++) {
            text.append("  ")
                    .append(" ".repeat(widths[i] - line.get(i).length()))
                    .append(line.get(i));
        }
        return text.toString();
    }
}
