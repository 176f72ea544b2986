package org.quorate.directory.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two names may mean the same agency or person, however they were typed. */
public final class LookAlike {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`.]");
    private static final Set<String> SAY_NOTHING = Set.of(
            "the",
            "and",
            "of",
            "at",
            "dr",
            "mr",
            "mrs",
            "ms",
            "miss",
            "prof",
            "rev",
            "partners",
            "ltd",
            "practice",
            "surgery",
            "medical",
            "centre",
            "center",
            "health");

    private LookAlike() {}

    /** The words that tell the name from others, in one order, without titles, accents and punctuation. */
    public static Set<String> words(String name) {
        var plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words = Arrays.stream(PARTING.split(
                        APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("saint") ? "st" : word)
                .collect(Collectors.toCollection(TreeSet::new));
        var telling = new TreeSet<>(words);
        telling.removeAll(SAY_NOTHING);
        return telling.isEmpty() ? words : telling;
    }

    /** True when the telling words are the same, in any order. */
    public static boolean alike(String one, String other) {
        return words(one).equals(words(other));
    }

    /** The word most useful for finding candidates; empty when the name has none. */
    public static String longestWord(String name) {
        return words(name).stream().reduce("", (longest, word) -> word.length() > longest.length() ? word : longest);
    }
}
