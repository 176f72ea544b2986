package org.quorate.insight.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.quorate.insight.domain.FigureReport;
import org.quorate.kernel.CsvWriter;

/** A figure as a file to keep: comma-separated values or a spreadsheet. Written when it is asked for. */
public sealed interface FigureFile {

    /** {@code non-attendance-2018-04-01-2019-03-31.csv} */
    String name();

    String contentType();

    byte[] content();

    static FigureFile csv(FigureReport report) {
        return new Csv(report);
    }

    static FigureFile xlsx(FigureReport report) {
        return new Xlsx(report);
    }

    /** UTF-8 with a byte order mark, which spreadsheets need to see. */
    record Csv(FigureReport report) implements FigureFile {

        @Override
        public String name() {
            return named(report, "csv");
        }

        @Override
        public String contentType() {
            return "text/csv;charset=utf-8";
        }

        @Override
        public byte[] content() {
            try {
                var text = new StringBuilder().append(CsvWriter.BYTE_ORDER_MARK);
                CsvFile.write(report, text);
                return text.toString().getBytes(StandardCharsets.UTF_8);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    record Xlsx(FigureReport report) implements FigureFile {

        @Override
        public String name() {
            return named(report, "xlsx");
        }

        @Override
        public String contentType() {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }

        @Override
        public byte[] content() {
            try (var bytes = new ByteArrayOutputStream()) {
                Workbook.write(report, bytes);
                return bytes.toByteArray();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static String named(FigureReport report, String ending) {
        return String.format(
                Locale.ROOT,
                "%s-%s-%s.%s",
                report.figure().code(),
                report.filter().from(),
                report.filter().to(),
                ending);
    }
}
