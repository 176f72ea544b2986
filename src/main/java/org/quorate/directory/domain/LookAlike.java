package org.quorate.directory.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quorate.kernel.Names;

/** Whether two names may mean the same agency or person, however they were typed. */
public final class LookAlike {

    private static final Pattern PARTING = Pattern.compile("[\\s\\h,()/&+-]+");
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
        var words = Arrays.stream(PARTING.split(name))
                .map(Names::folded)
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("saint") ? "st" : word)
                .collect(Collectors.toCollection(TreeSet::new));
        var telling = new TreeSet<>(words);
        telling.removeAll(SAY_NOTHING);
        return telling.isEmpty() ? words : telling;
    }

    /** True when the telling words are the same, in any order, or the whole names are, however they are parted. */
    public static boolean alike(String one, String other) {
        return words(one).equals(words(other)) || Names.same(one, other);
    }

    /** The word most useful for finding candidates; empty when the name has none. */
    public static String longestWord(String name) {
        return words(name).stream().reduce("", (longest, word) -> word.length() > longest.length() ? word : longest);
    }
}
