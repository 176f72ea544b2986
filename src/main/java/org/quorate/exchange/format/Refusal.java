package org.quorate.exchange.format;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that is not taken over. Values may be personal data: refusals go to the person who imports and
 * to nobody else.
 *
 * @param line counted as an editor counts them; the header is line 1, and 0 stands for the whole file
 * @param column null when it is the whole line or the whole file
 * @param value as it stands in the file, the beginning of a long one; null with {@code column}
 * @param why in words for the person who made the file
 */
public record Refusal(
        String file,
        int line,
        @Nullable String column,
        @Nullable String value,
        String why) {

    private static final int SHOWN = 200;

    public Refusal {
        value = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    public static Refusal ofFile(String file, String why) {
        return new Refusal(file, 0, null, null, why);
    }

    public static Refusal ofLine(String file, int line, String why) {
        return new Refusal(file, line, null, null, why);
    }

    /** {@code conferences.csv, line 7, held_on "31/02/2018": is not a day of the calendar}. */
    public String inWords() {
        var where = new StringBuilder(file);
        if (line > 0) {
            where.append(", line ").append(line);
        }
        if (column != null) {
            where.append(", ").append(column);
            where.append(value == null || value.isEmpty() ? "" : " \"" + value + "\"");
        }
        return where + ": " + why;
    }

    /** Names no value, so that it may stand in a log line. */
    @Override
    public String toString() {
        return "Refusal[" + file + " line " + line + "]";
    }
}
