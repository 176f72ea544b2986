package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.quorate.kernel.Names;

/**
 * One way in which people write a detail.
 *
 * @param folded without case, accents, spaces and signs
 */
record Spelling(String folded, Counts counts) {

    /** Where a text means it. */
    enum Counts {
        ANYWHERE,
        /** Where it is written as a name, or before what schools are called: people write the same word of other things. */
        AS_NAME,
        /** Before what schools are called. */
        BEFORE_A_KIND,
        /** Where it is written as a name before what schools are called. */
        AS_NAME_BEFORE_A_KIND,
        /** Its last word says what kind of street it is, and belongs to the word before. */
        STREET
    }

    /** Places are named after these, and people write them of other things. */
    private static final Set<String> ORDINARY = Set.of(("park hill green bridge castle field fields oak oaks ash meadow"
                    + " meadows river hall grange lodge court moor wood woods woodlands spring springs valley forest lane"
                    + " road north south east west town village manor cross house orchard garden gardens avenue riverside"
                    + " central new family families parents children mill bank brook lake sea beach abbey priory rainbow"
                    + " sunshine willow willows rose little parade mount common heath home cottage farm barn rectory"
                    + " terrace close drive square grove place crescent mews row way walk rise view end side vale yard"
                    + " old great long king kings queen queens high main church station")
            .split(" "));

    /** What any school can be. */
    private static final Set<String> OF_ANY = Set.of(
            "new old little great central village town family families parents children home north south east west"
                    .split(" "));

    private static final Pattern WORDS = Pattern.compile("[\\s\\h,.;/&+()\u2010-\u2015-]+");

    static Spelling anywhere(String folded) {
        return new Spelling(folded, Counts.ANYWHERE);
    }

    static Spelling asName(String folded) {
        return new Spelling(folded, Counts.AS_NAME);
    }

    static Spelling street(String folded) {
        return new Spelling(folded, Counts.STREET);
    }

    /** What tells a school or practice only together with the word that it is one. */
    static Spelling beforeAKind(List<String> words) {
        var ofAny = words.size() == 1 && OF_ANY.contains(words.getFirst());
        return new Spelling(String.join("", words), ofAny ? Counts.AS_NAME_BEFORE_A_KIND : Counts.BEFORE_A_KIND);
    }

    /** Of these words: a single everyday one only as a name. */
    static Spelling of(List<String> words) {
        var folded = String.join("", words);
        return words.size() == 1 && isOrdinary(words.getFirst()) ? asName(folded) : anywhere(folded);
    }

    static boolean isOrdinary(String word) {
        return ORDINARY.contains(word) || StreetKinds.isStreet(word) || StreetKinds.isStreetOrTown(word);
    }

    /** The words of a text, folded. */
    static List<String> words(String text) {
        return WORDS.splitAsStream(text)
                .map(Names::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** With “and” and without; a saint’s name as {@link FoldedText#ofSaints} makes it, and as it may be in one word. */
    static Set<List<String>> variants(List<String> words) {
        var variants = new LinkedHashSet<List<String>>();
        for (var each : List.of(
                words, words.stream().filter(word -> !"and".equals(word)).toList())) {
            variants.add(each);
            variants.add(saints(each, Spelling::withoutS));
            variants.add(saints(each, name -> withoutS(name) + "s"));
        }
        return variants;
    }

    static boolean isSaint(String word) {
        return "st".equals(word) || "saint".equals(word);
    }

    static String withoutS(String name) {
        return name.length() > 1 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static List<String> saints(List<String> words, UnaryOperator<String> named) {
        var all = new ArrayList<String>();
        var afterSaint = false;
        for (var word : words) {
            var saint = isSaint(word);
            all.add(saint ? "st" : afterSaint ? named.apply(word) : word);
            afterSaint = saint;
        }
        return List.copyOf(all);
    }
}
