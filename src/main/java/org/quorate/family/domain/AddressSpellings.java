package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.kernel.Names;

/** How people write where somebody lives: a house or a street tells it, a town alone does not. Pure. */
final class AddressSpellings {

    /** Streets that every town has: without the house's number they tell nothing. */
    private static final Set<String> OF_ALL_TOWNS = Set.of("high", "main", "church", "station");

    private static final Set<String> PARTS_OF_A_HOUSE =
            Set.of("flat", "apartment", "apt", "unit", "room", "floor", "no", "number", "plot");
    private static final Set<String> FLOORS =
            Set.of("ground", "first", "second", "third", "top", "basement", "lower", "upper");
    private static final Pattern LINES = Pattern.compile("\\s*[\\n\\r,;]+\\s*");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}\\b");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

    private final Set<Spelling> found = new LinkedHashSet<>();
    private boolean streetSeen;

    private AddressSpellings() {}

    static Set<Spelling> of(String lines) {
        var address = new AddressSpellings();
        address.read(lines);
        return address.found;
    }

    private void read(String lines) {
        POSTCODE.matcher(lines)
                .results()
                .map(hit -> Names.folded(hit.group()))
                .map(Spelling::anywhere)
                .forEach(found::add);
        var rest = Stream.of(LINES.split(POSTCODE.matcher(lines).replaceAll(" ").strip()))
                .map(Spelling::words)
                .filter(words -> !words.isEmpty())
                .toList();
        var number = new ArrayList<String>();
        for (int i = 0; i < rest.size(); i++) {
            var words = new ArrayList<>(number);
            words.addAll(rest.get(i));
            number.clear();
            if (name(words).isEmpty() && i + 1 < rest.size()) {
                number.addAll(words);
            } else {
                line(words, i == 0, i + 1 == rest.size());
            }
        }
    }

    /** @param first a house without a number has its name there */
    private void line(List<String> words, boolean first, boolean last) {
        var at = lastFigure(words);
        var numbered = at >= 0;
        var name = name(words);
        if (name.isEmpty()) {
            return;
        }
        house(words.subList(0, Math.max(0, at)));
        var streets = new ArrayList<Integer>();
        for (int i = 1; i < name.size(); i++) {
            var mayBeTown = !numbered && !first && (streetSeen || last);
            if (StreetKinds.isStreet(name.get(i)) || (!mayBeTown && StreetKinds.isStreetOrTown(name.get(i)))) {
                streets.add(i);
            }
        }
        streets.forEach(i -> street(name.subList(0, i), name.get(i), numbered ? words.get(at) : ""));
        if (!streets.contains(name.size() - 1)) {
            named(words, name, numbered, first, last);
        }
        streetSeen |= numbered || name.stream().skip(1).anyMatch(StreetKinds::isStreet);
    }

    /** The name of a house before its number. */
    private void house(List<String> before) {
        var name = before.stream()
                .filter(word -> !isFigure(word) && !PARTS_OF_A_HOUSE.contains(word) && !FLOORS.contains(word))
                .toList();
        if (!name.isEmpty() && String.join("", name).length() > 2) {
            add(name);
        }
    }

    private void street(List<String> before, String kind, String number) {
        var ofAllTowns = before.size() == 1 && OF_ALL_TOWNS.contains(before.getFirst());
        if (ofAllTowns && number.isEmpty()) {
            return;
        }
        for (var stem : Spelling.variants(before)) {
            var start = (ofAllTowns ? number : "") + String.join("", stem);
            StreetKinds.sameAs(kind).forEach(same -> found.add(Spelling.street(start + same)));
        }
    }

    /** What says of itself neither that it is a street nor that it is none. */
    private void named(List<String> words, List<String> name, boolean numbered, boolean first, boolean last) {
        var start = name.getFirst();
        if (numbered || first) {
            if ("the".equals(beforeName(words, name)) && name.size() == 1 && Spelling.isOrdinary(start)) {
                found.add(new Spelling("the" + start, true, false));
            } else {
                add(name);
            }
        }
        if (numbered) {
            found.add(Spelling.anywhere(String.join("", words.subList(lastFigure(words), words.size()))));
        }
        if ((numbered || !last) && StreetKinds.isInOneWord(start)) {
            found.add(Spelling.anywhere(start));
        }
    }

    private void add(List<String> name) {
        Spelling.variants(name).forEach(each -> found.add(Spelling.of(each)));
    }

    /** What comes after the number, without “flat”, “ground floor” and a “the”. */
    private static List<String> name(List<String> words) {
        var inHouse = words.stream().anyMatch(PARTS_OF_A_HOUSE::contains);
        var name = words.stream()
                .skip(1L + lastFigure(words))
                .filter(word -> !PARTS_OF_A_HOUSE.contains(word))
                .filter(word -> !(inHouse && FLOORS.contains(word)))
                .toList();
        return name.size() > 1 && "the".equals(name.getFirst()) ? name.subList(1, name.size()) : name;
    }

    private static String beforeName(List<String> words, List<String> name) {
        var at = words.size() - name.size() - 1;
        return at < 0 ? "" : words.get(at);
    }

    private static int lastFigure(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (isFigure(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFigure(String word) {
        return word.chars().anyMatch(Character::isDigit)
                && !ORDINAL.matcher(word).matches();
    }
}
