package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.kernel.Names;

/**
 * One way in which people write a detail.
 *
 * @param folded without case, accents, spaces and signs
 * @param asName counts only where it is written as a name: people write the same word of other things
 * @param street its last word says what kind of street it is, and belongs to the word before
 */
record Spelling(String folded, boolean asName, boolean street) {

    /** Places are named after these, and people write them of other things. */
    private static final Set<String> ORDINARY = Set.of(("park hill green bridge castle field fields oak oaks ash meadow"
                    + " meadows river hall grange lodge court moor wood woods woodlands spring springs valley forest lane"
                    + " road north south east west town village manor cross house orchard garden gardens avenue riverside"
                    + " central new family families parents children mill bank brook lake sea beach abbey priory rainbow"
                    + " sunshine willow willows rose little parade mount common heath home cottage farm barn rectory"
                    + " terrace close drive square grove place crescent mews row way walk rise view end side vale yard")
            .split(" "));

    private static final Pattern WORDS = Pattern.compile("[\\s\\h,.;/&+()\u2010-\u2015-]+");

    static Spelling anywhere(String folded) {
        return new Spelling(folded, false, false);
    }

    static Spelling street(String folded) {
        return new Spelling(folded, false, true);
    }

    /** Of these words: a single everyday one only as a name. */
    static Spelling of(List<String> words) {
        return new Spelling(String.join("", words), words.size() == 1 && isOrdinary(words.getFirst()), false);
    }

    static boolean isOrdinary(String word) {
        return ORDINARY.contains(word);
    }

    /** The words of a text, folded. */
    static List<String> words(String text) {
        return WORDS.splitAsStream(text)
                .map(Names::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** With “saint” in full and short, the saint’s name with and without an s, with “and” and without. */
    static Set<List<String>> variants(List<String> words) {
        var without = words.stream().filter(word -> !"and".equals(word)).toList();
        return Stream.of(words, without)
                .flatMap(each -> saints(each).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<List<String>> saints(List<String> words) {
        Set<List<String>> all = new LinkedHashSet<>();
        all.add(List.of());
        var afterSaint = false;
        for (var word : words) {
            var saint = "st".equals(word) || "saint".equals(word);
            var ways = saint ? List.of("st", "saint") : afterSaint ? named(word) : List.of(word);
            Set<List<String>> longer = new LinkedHashSet<>();
            all.forEach(before -> ways.forEach(way -> longer.add(with(before, way))));
            all = longer;
            afterSaint = saint;
        }
        return all;
    }

    private static List<String> named(String word) {
        return word.endsWith("s") ? List.of(word, word.substring(0, word.length() - 1)) : List.of(word, word + "s");
    }

    private static List<String> with(List<String> words, String more) {
        var longer = new ArrayList<>(words);
        longer.add(more);
        return List.copyOf(longer);
    }
}
