package org.quorate.exchange.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.CsvWriter;

/** Single cells: what people see in them, and what a program on the way has done to them. */
final class Cells {

    /** Stands where a byte was no letter of the file's own making. */
    static final char LOST = '\uFFFD';

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern SPACES = Pattern.compile("[\u00A0\u2007\u202F]");
    private static final Pattern NOTHING = Pattern.compile("[\u200B\u2060\uFEFF]");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{ASCII}]{2,}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\t\r\n]]");
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "NULL");

    private Cells() {}

    /** The text without spaces around it, those that do not break and those that cannot be seen included. */
    static String seen(String cell) {
        var spaced = SPACES.matcher(NOTHING.matcher(cell).replaceAll("")).replaceAll(" ");
        return CsvWriter.asTyped(spaced.strip()).strip();
    }

    /** Why nobody can have meant this; null when they can. */
    static @Nullable String damage(String cell) {
        if (cell.indexOf(LOST) >= 0) {
            return "holds a letter that is saved in another way than the rest of the file (UTF-8); type it again and"
                    + " save the file as \"CSV UTF-8\"";
        }
        var garbled = FOREIGN.matcher(cell);
        while (garbled.find()) {
            var meant = meant(garbled.group());
            if (meant != null) {
                return "is garbled: was \""
                        + cell.replace(garbled.group(), meant).strip()
                        + "\" meant? It was saved as UTF-8 and opened as something else";
            }
        }
        if (UNSEEN.matcher(cell).find()) {
            return "holds a character that cannot be seen";
        }
        var word = cell.strip();
        if (ERRORS.contains(word) || word.matches("#{3,}")) {
            return "is what a program writes for nothing; leave the cell blank"
                    + (word.equals("NULL") ? ", or write Null if it is a name" : "");
        }
        return null;
    }

    /** {@code zoe} for {@code  Zoe}: how names of columns are compared. */
    static String plain(String name) {
        return seen(name).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** The letters whose UTF-8 was taken for Windows-1252; null when these were not. */
    private static @Nullable String meant(String letters) {
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(letters));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException asItShouldBe) {
            return null;
        }
    }
}
