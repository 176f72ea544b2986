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

    private static final Set<String> DOCTORS = Set.of("dr", "drs", "doctor", "doctors");

    /** After the name itself: {@code , Leeds} or {@code (Leeds)}. */
    private static final Pattern TOWN =
            Pattern.compile("(?<=\\S)\\s*[,(].*$|\\s+[\u2010-\u2015-]\\s.*$", Pattern.DOTALL);

    private PlaceSpellings() {}

    static Set<Spelling> of(String name) {
        var found = new LinkedHashSet<Spelling>();
        for (var words :
                List.of(Spelling.words(name), Spelling.words(TOWN.matcher(name).replaceFirst("")))) {
            var core = core(words);
            if (core.isEmpty() || isTownAlone(words, core)) {
                found.add(Spelling.anywhere(String.join("", Spelling.words(name))));
                continue;
            }
            if (length(core) < 3) {
                add(found, words);
                found.add(Spelling.beforeAKind(core));
            } else {
                add(found, core);
            }
            beforeTheTown(found, core);
            doctors(found, words);
        }
        return found;
    }

    /** {@code The Surgery, Leeds} has no name of its own. */
    private static boolean isTownAlone(List<String> words, List<String> core) {
        var kind = words.subList(0, words.size() - 1).stream()
                .filter(word -> !"the".equals(word))
                .toList();
        return core.size() == 1
                && core.getFirst().equals(words.getLast())
                && !kind.isEmpty()
                && kind.stream().noneMatch(DOCTORS::contains)
                && !"of".equals(kind.getLast());
    }

    /** {@code oakview} of Oakview Primary School Leeds; {@code park} of Park School Leeds only as a school. */
    private static void beforeTheTown(Set<Spelling> found, List<String> core) {
        var start = core.stream().takeWhile(word -> !isOfAllPlaces(word)).toList();
        if (start.isEmpty() || start.size() == core.size()) {
            return;
        }
        if (length(start) > 3 && Spelling.of(start).counts() == Spelling.Counts.ANYWHERE) {
            add(found, start);
        } else {
            found.add(Spelling.beforeAKind(start));
        }
    }

    /** Each doctor of {@code Drs Shah and Patel}, {@code Shah} of Dr Shah Leeds. */
    private static void doctors(Set<Spelling> found, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            var before = words.get(i - 1);
            if (DOCTORS.contains(words.getFirst())
                    && ("and".equals(before) || DOCTORS.contains(before))
                    && length(words.subList(i, i + 1)) > 2
                    && !OF_ALL_PLACES.contains(words.get(i))) {
                found.add(Spelling.asName(words.get(i)));
            }
        }
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
        return List.copyOf(core);
    }

    private static int length(List<String> words) {
        return String.join("", words).length();
    }
}
