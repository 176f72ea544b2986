package org.quorate.exchange.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** "Did you mean …?" for what was nearly right. */
public final class Suggestion {

    private static final int FEW = 12;

    private Suggestion() {}

    /** {@code ; did you mean HELD?}, or a short list of all, or the last resort given. */
    public static String of(String typed, Collection<String> known, String otherwise) {
        var nearest = known.stream().min(Comparator.comparingInt(name -> distance(typed, name)));
        if (nearest.isPresent() && distance(typed, nearest.get()) <= Math.max(2, typed.length() / 3)) {
            return "; did you mean " + nearest.get() + "?";
        }
        return known.size() <= FEW ? known.stream().collect(Collectors.joining(", ", ": ", "")) : otherwise;
    }

    /** How many letters must change to make one word of the other (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, corner + change);
                corner = above;
            }
        }
        return row[other.length()];
    }
}
