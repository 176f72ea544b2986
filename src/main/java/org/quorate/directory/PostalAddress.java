package org.quorate.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/**
 * Where letters go: one to six lines and a postcode, so that with a name above it is still a letter's address. A postcode
 * typed as the last line is taken for the postcode.
 *
 * @param lines null when nothing but perhaps the postcode is known
 * @param postcode without it no letter goes out
 */
public record PostalAddress(
        @Nullable String lines, @Nullable String postcode) {

    private static final int MOST_LINES = 6;
    private static final int LONGEST = 400;

    /** The lines of a letter's address, its name and its postcode among them. */
    private static final int MOST_ON_A_LETTER = 7;

    /** Reads what was typed; fields are called {@code addressLines} and {@code postcode}. */
    public static PostalAddress typed(@Nullable String lines, @Nullable String postcode) {
        var text = ContactPoints.text("addressLines", lines, LONGEST);
        var code = ContactPoints.postcode("postcode", postcode);
        var read = new ArrayList<>(text == null ? List.of() : strippedLines(text));
        if (read.size() > 1 && isPostcode(read.getLast(), code)) {
            code = ContactPoints.postcode("postcode", read.removeLast());
        }
        if (read.size() > MOST_LINES) {
            throw RuleViolation.at("addressLines", "address-too-many-lines", Map.of("most", MOST_LINES));
        }
        return new PostalAddress(read.isEmpty() ? null : String.join("\n", read), code);
    }

    /**
     * The lines of a letter to somebody: the name first, the postcode last, at most seven. Where there are more, short
     * neighbours share a line; none is left out.
     */
    public static List<String> onALetter(String name, String address) {
        var lines = new ArrayList<>(strippedLines(address));
        while (lines.size() >= MOST_ON_A_LETTER) {
            int shortest = 0;
            for (int i = 1; i < lines.size() - 2; i++) {
                if (lines.get(i).length() + lines.get(i + 1).length()
                        < lines.get(shortest).length() + lines.get(shortest + 1).length()) {
                    shortest = i;
                }
            }
            lines.set(shortest, lines.get(shortest) + ", " + lines.remove(shortest + 1));
        }
        lines.addFirst(name);
        return lines;
    }

    private static boolean isPostcode(String line, @Nullable String besides) {
        try {
            var code = ContactPoints.postcode("postcode", line);
            return besides == null || besides.equals(code);
        } catch (RuleViolation noPostcode) {
            return false;
        }
    }

    private static List<String> strippedLines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
