package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.KeptDetail.Place;
import org.quorate.kernel.Names;

/** The ways people write one detail, and where a text has one of them. See docs/rules/exclusions.md. Pure. */
public final class KeptWords {

    /** What schools and practices are called besides their names. */
    private static final Set<String> OF_ALL_PLACES = Set.of(("the school schools primary infant infants junior juniors"
                    + " academy high secondary grammar nursery preschool pre college sixth form church of england c e ce"
                    + " cofe catholic roman rc va vc community comprehensive voluntary aided controlled foundation trust"
                    + " special science sports girls boys surgery surgeries medical practice centre center health group"
                    + " clinic doctors dr drs and partners partnership")
            .split(" "));

    /** Places are named after these, and people write them of other things. */
    private static final Set<String> ORDINARY = Set.of(("park hill green bridge castle field fields oak oaks ash meadow"
                    + " meadows river hall grange lodge court moor wood woods woodlands spring springs valley forest lane"
                    + " road north south east west town village manor cross house orchard garden gardens avenue riverside"
                    + " central new family families parents children mill bank brook lake sea beach abbey priory")
            .split(" "));

    private static final Map<String, String> STREETS = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("road", "rd"),
            Map.entry("avenue", "ave"),
            Map.entry("lane", "ln"),
            Map.entry("drive", "dr"),
            Map.entry("close", "cl"),
            Map.entry("court", "ct"),
            Map.entry("crescent", "cres"),
            Map.entry("gardens", "gdns"),
            Map.entry("place", "pl"),
            Map.entry("square", "sq"),
            Map.entry("terrace", "terr"),
            Map.entry("grove", "gr"),
            Map.entry("row", "row"),
            Map.entry("way", "way"),
            Map.entry("walk", "walk"),
            Map.entry("rise", "rise"),
            Map.entry("hill", "hill"),
            Map.entry("mews", "mews"));

    /** Streets that every town has: alone they tell nothing. */
    private static final Set<String> OF_ALL_TOWNS = Set.of("high", "main", "church", "station", "the");

    private static final Set<String> PARTS_OF_A_HOUSE = Set.of("flat", "apartment", "apt", "unit", "room", "floor");
    private static final Pattern WORDS = Pattern.compile("[\\s\\h,./&+-]+");
    private static final Pattern LINES = Pattern.compile("\\s*[\\n\\r,]+\\s*");
    private static final String SEPARATORS = "[\\s\\h().\\-\u2010-\u2015/]*";

    private final Set<String> folded;
    private final boolean ordinary;
    private final List<Pattern> patterns;

    private KeptWords(Set<String> folded, boolean ordinary, List<Pattern> patterns) {
        this.folded = folded.stream().filter(text -> !text.isEmpty()).collect(Collectors.toSet());
        this.ordinary = ordinary;
        this.patterns = patterns;
    }

    public static KeptWords of(Kind kind, String value) {
        return switch (kind) {
            case ADDRESS -> new KeptWords(address(value), false, List.of());
            case POSTCODE, EMAIL -> new KeptWords(Set.of(Names.folded(value)), false, List.of());
            case PHONE -> new KeptWords(Set.of(), false, List.of(phone(value)));
            case SCHOOL, GP -> place(value);
        };
    }

    /** The places, in the order of the text; none overlaps another. */
    public List<Place> in(String text) {
        var seen = FoldedText.of(text);
        var found = new ArrayList<Place>();
        folded.forEach(words -> seen.find(words)
                .filter(place -> !ordinary || isCalledThat(text, place))
                .forEach(found::add));
        var digits = digits(text);
        patterns.forEach(pattern -> pattern.matcher(digits)
                .results()
                .map(hit -> new Place(hit.start(), hit.end()))
                .forEach(found::add));
        return merged(found);
    }

    private static KeptWords place(String name) {
        var all = words(name);
        var core = new ArrayList<>(all);
        while (!core.isEmpty() && OF_ALL_PLACES.contains(core.getLast())) {
            core.removeLast();
        }
        while (!core.isEmpty() && OF_ALL_PLACES.contains(core.getFirst())) {
            core.removeFirst();
        }
        var telling = String.join("", core).length() < 3 ? all : core;
        return new KeptWords(
                spellings(telling), telling.size() == 1 && ORDINARY.contains(telling.getFirst()), List.of());
    }

    /** With “saint” in full and short, with “and” and without. */
    private static Set<String> spellings(List<String> words) {
        var without = words.stream().filter(word -> !"and".equals(word)).toList();
        return Stream.of(words, without)
                .flatMap(each -> Stream.of(
                        each,
                        each.stream()
                                .map(word -> "st".equals(word) ? "saint" : word)
                                .toList(),
                        each.stream()
                                .map(word -> "saint".equals(word) ? "st" : word)
                                .toList()))
                .map(each -> String.join("", each))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The lines that tell a house or a street; a town alone does not. */
    private static Set<String> address(String lines) {
        var found = new LinkedHashSet<String>();
        var rest = LINES.split(lines.strip(), -1);
        for (int i = 0; i < rest.length; i++) {
            var words = words(rest[i]);
            var name = words.stream()
                    .skip(1 + lastWithFigure(words))
                    .filter(word -> !PARTS_OF_A_HOUSE.contains(word))
                    .toList();
            var street =
                    name.size() > 1 && (STREETS.containsKey(name.getLast()) || STREETS.containsValue(name.getLast()));
            if (street && !(name.size() == 2 && OF_ALL_TOWNS.contains(name.getFirst()))) {
                found.addAll(streets(name));
            } else if (street) {
                found.addAll(streets(words));
            } else if (!name.isEmpty() && (i == 0 || words.size() > name.size())) {
                found.add(String.join("", words));
            }
        }
        return found;
    }

    private static Set<String> streets(List<String> words) {
        var last = words.getLast();
        var before = String.join("", words.subList(0, words.size() - 1));
        var found = new LinkedHashSet<String>(Set.of(before + last));
        STREETS.forEach((full, brief) -> {
            if (last.equals(full) || last.equals(brief)) {
                found.add(before + full);
                found.add(before + brief);
            }
        });
        return found;
    }

    private static int lastWithFigure(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).chars().anyMatch(Character::isDigit)) {
                return i;
            }
        }
        return -1;
    }

    /** A British number with its country code, with a nought before it, or with neither; any other as it is. */
    private static Pattern phone(String stored) {
        var figures = digits(stored).replaceAll("\\D", "");
        var british = figures.startsWith("44") || figures.startsWith("0");
        var number = figures.replaceFirst("^(?:0044|44)?0?", "");
        var spelt = String.join(SEPARATORS, (british ? number : figures).split(""));
        var before = british ? "(?:(?:\\+|00)?4" + SEPARATORS + "4" + SEPARATORS + ")?\\(?0?" : "(?:\\+|00)?";
        return Pattern.compile("(?<!\\d)" + before + SEPARATORS + spelt + "(?!\\d)");
    }

    private static String digits(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) > '9' && Character.isDigit(plain.charAt(i))) {
                plain.setCharAt(i, Character.forDigit(Character.digit(plain.charAt(i), 10), 10));
            }
        }
        return plain.toString();
    }

    private static List<String> words(String text) {
        return WORDS.splitAsStream(text)
                .map(Names::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Written as a name, or beside what such places are called. */
    private static boolean isCalledThat(String text, Place place) {
        var after = words(text.substring(place.end(), Math.min(text.length(), place.end() + 30)));
        return Character.isUpperCase(text.codePointAt(place.start()))
                || (!after.isEmpty() && OF_ALL_PLACES.contains(after.getFirst()) && !"and".equals(after.getFirst()));
    }

    private static List<Place> merged(List<Place> places) {
        var merged = new ArrayList<Place>();
        places.stream().sorted(Comparator.comparingInt(Place::start)).forEach(place -> {
            if (!merged.isEmpty() && place.start() < merged.getLast().end()) {
                var before = merged.removeLast();
                merged.add(new Place(before.start(), Math.max(before.end(), place.end())));
            } else {
                merged.add(place);
            }
        });
        return List.copyOf(merged);
    }
}
