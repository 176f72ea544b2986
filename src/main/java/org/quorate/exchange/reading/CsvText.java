package org.quorate.exchange.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a CSV file in whichever of the usual ways it was saved. */
final class CsvText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BOM = '\uFEFF';

    private CsvText() {}

    /** The file's text without a byte order mark. */
    static BoundedReader open(Path file) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset(file)));
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        return new BoundedReader(reader);
    }

    /** What parts the cells of the header: a comma, or a semicolon when there are more of those. */
    static char separator(Path file) throws IOException {
        try (var reader = open(file)) {
            int semicolons = 0;
            for (int c = reader.read(); c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
                semicolons += c == ';' ? 1 : c == ',' ? -1 : 0;
            }
            return semicolons > 0 ? ';' : ',';
        } catch (BoundedReader.RowTooLong endless) {
            // whoever reads the rows says so
            return ',';
        }
    }

    /** UTF-8 when all of it is, else Windows-1252, in which every text can be read. */
    private static Charset charset(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStream bytes = Files.newInputStream(file);
                var reader = new InputStreamReader(bytes, strict)) {
            var buffer = new char[8192];
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return WINDOWS_1252;
        }
    }
}
