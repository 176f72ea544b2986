package org.quorate.kernel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names compared as people see them: without accents, case, apostrophes of any kind, hyphens, dots and spaces. In Java
 * and in SQL the same, so that what a search finds is what a look-alike is, whatever door a name came through.
 */
public final class Names {

    private static final int MOST_WORDS = 8;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]|\\p{Lm}");

    /** Letters that are no plain one with a mark. */
    private static final Map<String, String> LETTERS = new TreeMap<>(
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i"));

    private static final Set<String> NO_NAMES = Set.of(
            "null",
            "nil",
            "none",
            "na",
            "notknown",
            "unknown",
            "noname",
            "tbc",
            "tba",
            "tbd",
            "x",
            "xx",
            "xxx",
            "test",
            "undefined",
            "nan");

    /** What nothing is like once it is folded: who types signs alone finds nobody, and not everybody. */
    private static final String SIGNS_ALONE = "-";

    private Names() {}

    /** Whether a name is what a computer or a hurried person writes for none; some people are really called that. */
    public static boolean isAskedAbout(String name) {
        return NO_NAMES.contains(folded(name));
    }

    /** {@code oconnell} for O’Connell, O'CONNELL and O Connell. */
    public static String folded(String name) {
        var folded = NO_LETTERS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    /** Whether both are there and people would call them the same. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !folded(one).isEmpty()
                && folded(one).equals(folded(other));
    }

    /** The words of what was typed into a search box, folded. */
    public static List<String> words(String typed) {
        return Stream.of(typed.split("[\\s\\h]+"))
                .map(Names::folded)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** An SQL expression for these columns, folded; equal or {@code like} what {@link #folded} makes of the same name. */
    public static String sql(String... columns) {
        var sql = "lower(regexp_replace(concat_ws('\\n', " + String.join(", ", columns)
                + "), '(*UCP)[^[:alnum:]\\n]|[\u02b0-\u02ff]', ''))";
        for (var letter : LETTERS.entrySet()) {
            sql = "replace(" + sql + ", '" + letter.getKey() + "', '" + letter.getValue() + "')";
        }
        return sql + " collate utf8mb4_uca1400_ai_ci";
    }

    /** What {@link #sql} is {@code like} when it holds what was typed. */
    public static String holding(String typed) {
        var folded = folded(typed);
        return folded.isEmpty() && !typed.isBlank() ? SIGNS_ALONE : "%" + folded + "%";
    }

    /** A pattern for {@code like} that finds a text anywhere as it stands, its wildcards taken for themselves. */
    public static String literally(String typed) {
        return "%" + typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Conditions that each word typed stands somewhere in these columns; empty for a blank text. */
    public static String conditions(String typed, String... columns) {
        var words = searched(typed);
        var sql = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            sql.append(" and ").append(sql(columns)).append(" like :word").append(i);
        }
        return sql.toString();
    }

    /** The parameters of {@link #conditions}. */
    public static Map<String, Object> parameters(String typed) {
        var parameters = new TreeMap<String, Object>();
        var words = searched(typed);
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, holding(words.get(i)));
        }
        return parameters;
    }

    private static List<String> searched(String typed) {
        var words = words(typed);
        return words.isEmpty() && !typed.isBlank() ? List.of(SIGNS_ALONE) : words;
    }
}
