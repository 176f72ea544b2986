package org.quorate.kernel;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Every CSV file that leaves the portal is written here. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it, which spreadsheets take for "this is text"; {@link #asTyped} takes it away again.
 */
public final class CsvWriter implements Closeable {

    /** What spreadsheets need to see to read UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The wide ones are what a Japanese keyboard types. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final CSVPrinter printer;

    private CsvWriter(CSVPrinter printer) {
        this.printer = printer;
    }

    public static CsvWriter to(Appendable out) throws IOException {
        return new CsvWriter(new CSVPrinter(out, CSVFormat.RFC4180));
    }

    /** A new file with a byte order mark; its folder is made when it is not there. */
    public static CsvWriter file(Path file) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        var writer = Files.newBufferedWriter(file);
        writer.write(BYTE_ORDER_MARK);
        return to(writer);
    }

    public void row(@Nullable Object... cells) {
        row(Arrays.asList(cells));
    }

    /** One line. Numbers stay numbers; a null is a blank cell. */
    public void row(List<? extends @Nullable Object> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvWriter::harmless));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public void blankLine() {
        try {
            printer.println();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public void flush() {
        try {
            printer.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            printer.close(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What was in the cell before it was made harmless. */
    public static String asTyped(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof CharSequence text && isFormula(text.toString()) ? "'" + text : cell;
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return "\t\r\n".indexOf(text.charAt(0)) >= 0
                || (start < text.length() && FORMULA.indexOf(text.charAt(start)) >= 0)
                || (text.charAt(0) == '\'' && isFormula(text.substring(1)));
    }

    /** What a spreadsheet may take away before it looks. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == BYTE_ORDER_MARK;
    }
}
