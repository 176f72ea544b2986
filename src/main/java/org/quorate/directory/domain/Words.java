package org.quorate.directory.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a search box, as conditions of a query. */
final class Words {

    private static final int MOST = 8;

    private Words() {}

    /** A pattern for {@code like} that finds the text anywhere, with its wildcards taken literally. */
    static String contains(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Conditions that each word stands somewhere in the expression; empty for a blank text. */
    static String conditions(String expression, String text) {
        var sql = new StringBuilder();
        for (int i = 0; i < of(text).size(); i++) {
            sql.append(" and ").append(expression).append(" like :word").append(i);
        }
        return sql.toString();
    }

    /** The parameters of {@link #conditions}. */
    static Map<String, Object> parameters(String text) {
        var parameters = new TreeMap<String, Object>();
        var words = of(text);
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, contains(words.get(i)));
        }
        return parameters;
    }

    /** Whether both are there and the same, apart from case and spaces. */
    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.isBlank() && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> of(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.strip().split("\\s+")).stream().limit(MOST).toList();
    }
}
