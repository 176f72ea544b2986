package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How people write the name of a school or practice: without the words that all of them have, and without its town. Pure. */
final class PlaceSpellings {

    /** What schools and practices are called besides their names. */
    private static final Set<String> OF_ALL_PLACES = Set.of(("the school schools primary infant infants junior juniors"
                    + " academy high secondary grammar nursery preschool pre college sixth form church of england c e ce"
                    + " cofe catholic roman rc va vc community comprehensive voluntary aided controlled foundation trust"
                    + " special science sports girls boys surgery surgeries medical practice centre center health group"
                    + " clinic doctors dr drs and partners partnership")
            .split(" "));

    /** After the name itself: {@code , Leeds} or {@code (Leeds)}. */
    private static final Pattern TOWN =
            Pattern.compile("(?<=\\S)\\s*[,(].*$|\\s+[\u2010-\u2015-]\\s.*$", Pattern.DOTALL);

    private PlaceSpellings() {}

    static Set<Spelling> of(String name) {
        var found = new LinkedHashSet<Spelling>();
        var whole = core(Spelling.words(name));
        add(found, whole);
        add(found, core(Spelling.words(TOWN.matcher(name).replaceFirst(""))));
        var start = beforeWhatAllHave(whole);
        if (!start.isEmpty() && !Spelling.of(start).asName() && length(start) > 3) {
            add(found, start);
        }
        return found;
    }

    /** Whether a word says that a place stands before it. */
    static boolean isOfAllPlaces(String word) {
        return OF_ALL_PLACES.contains(word) && !"and".equals(word);
    }

    private static void add(Set<Spelling> found, List<String> words) {
        Spelling.variants(words).stream()
                .map(Spelling::of)
                .filter(spelling -> !spelling.folded().isEmpty())
                .forEach(found::add);
    }

    private static List<String> core(List<String> all) {
        var core = new ArrayList<>(all);
        while (!core.isEmpty() && OF_ALL_PLACES.contains(core.getLast())) {
            core.removeLast();
        }
        while (!core.isEmpty() && OF_ALL_PLACES.contains(core.getFirst())) {
            core.removeFirst();
        }
        return length(core) < 3 ? all : List.copyOf(core);
    }

    /** {@code oakview} of Oakview Primary School Leeds. */
    private static List<String> beforeWhatAllHave(List<String> words) {
        return words.stream().takeWhile(word -> !isOfAllPlaces(word)).toList();
    }

    private static int length(List<String> words) {
        return String.join("", words).length();
    }
}
