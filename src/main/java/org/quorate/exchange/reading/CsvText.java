package org.quorate.exchange.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The text of a CSV file in whichever of the usual ways it was saved, from its header on. */
final class CsvText implements AutoCloseable {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SEPARATORS = ",;\t";
    /** A line by which Excel is told what parts the cells. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?,*", Pattern.CASE_INSENSITIVE);

    private final BoundedReader reader;
    private final CSVParser parser;
    private final int linesBefore;

    private CsvText(BoundedReader reader, char separator, int linesBefore) throws IOException {
        this.reader = reader;
        this.linesBefore = linesBefore;
        this.parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(reader);
    }

    static CsvText open(Path file) throws IOException {
        var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset(file)));
        var first = peek(text);
        var told = SEPARATOR_LINE.matcher(first);
        if (told.matches()) {
            text.readLine();
            return new CsvText(new BoundedReader(text), told.group(1).charAt(0), 1);
        }
        return new CsvText(new BoundedReader(text), separator(first), 0);
    }

    /** The records, the header first; a row that does not end is a {@link BoundedReader.RowTooLong}. */
    Iterable<CSVRecord> records() {
        return parser;
    }

    /** A record was taken; says on which line of the file the next one begins. */
    int rowEnded() {
        reader.rowEnded();
        return (int) parser.getCurrentLineNumber() + 1 + linesBefore;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** The first line, which is still to be read; without a byte order mark, which is not. */
    private static String peek(BufferedReader text) throws IOException {
        text.mark(BoundedReader.LONGEST_ROW + 1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(BoundedReader.LONGEST_ROW + 1);
        var line = new StringBuilder();
        for (int c = text.read();
                c >= 0 && c != '\n' && c != '\r' && line.length() < BoundedReader.LONGEST_ROW;
                c = text.read()) {
            line.append((char) c);
        }
        text.reset();
        return line.toString();
    }

    /** Of what may part the cells, the one that the header has most of; a comma when it has none. */
    private static char separator(String header) {
        char most = ',';
        for (int place = 0; place < SEPARATORS.length(); place++) {
            char one = SEPARATORS.charAt(place);
            if (count(header, one) > count(header, most)) {
                most = one;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /**
     * UTF-16 where the first bytes show it; Windows-1252, in which every text can be read, when nothing beyond plain
     * letters is UTF-8; else UTF-8. A row of another making in a UTF-8 file shows {@link Cells#LOST}.
     */
    private static Charset charset(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var first = bytes.readNBytes(2);
            if (first.length == 2 && (first[0] == 0 || first[1] == 0 || (first[0] & first[1] & 0xFE) == 0xFE)) {
                return first[0] == 0 || first[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            }
        }
        try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            var buffer = new char[8192];
            boolean lost = false;
            boolean found = false;
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lost |= buffer[i] == Cells.LOST;
                    found |= buffer[i] > 127 && buffer[i] != Cells.LOST;
                }
            }
            return lost && !found ? WINDOWS_1252 : StandardCharsets.UTF_8;
        }
    }
}
