package org.quorate.directory.domain;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/** How national registers write text and days. */
final class RegisterText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<DateTimeFormatter> DAYS =
            List.of(strict("uuuuMMdd"), strict("dd-MM-uuuu"), strict("dd/MM/uuuu"), strict("uuuu-MM-dd"));
    private static final Set<String> STAY_LOUD = Set.of("NHS", "GP", "UK", "CE", "RC", "II", "III", "HMP", "PRU");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");

    private RegisterText() {}

    /** The file as text: UTF-8 (a byte order mark is skipped), or Windows-1252 when it cannot be UTF-8. */
    static Reader reader(byte[] file) {
        boolean marked = file.length >= 3 && file[0] == BOM[0] && file[1] == BOM[1] && file[2] == BOM[2];
        int from = marked ? 3 : 0;
        var bytes = new ByteArrayInputStream(file, from, file.length - from);
        return new InputStreamReader(bytes, isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static boolean isUtf8(byte[] file) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(file);
        var sink = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(input, sink, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            sink.clear();
        }
    }

    /** A text all in capitals as people write it: {@code THE SURGERY} becomes {@code The Surgery}. */
    static String calm(String text) {
        if (text.chars().anyMatch(Character::isLowerCase)) {
            return text;
        }
        return WORD.matcher(text).replaceAll(match -> {
            var word = match.group();
            return STAY_LOUD.contains(word)
                    ? word
                    : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        });
    }

    /** A day in any of the registers' ways of writing, or null for none. */
    static @Nullable LocalDate day(String column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return DAYS.stream()
                .flatMap(format -> parsed(format, text).stream())
                .findFirst()
                .orElseThrow(() -> RuleViolation.at(column, "register-day"));
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException otherFormat) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }
}
