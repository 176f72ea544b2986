package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.kernel.Names;

/**
 * How people write where somebody lives: a house or a street tells it, a town alone does not. What may be either counts
 * as a street until one was seen. Pure.
 */
final class AddressSpellings {

    /** Streets that every town has: without the house's number they tell nothing. */
    private static final Set<String> OF_ALL_TOWNS = Set.of("high", "main", "church", "station");

    private static final Pattern LINES = Pattern.compile("\\s*[\\n\\r,;]+\\s*");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}\\b");
    private static final Pattern POST_OFFICE_BOX = Pattern.compile("(?i)\\bp\\.?\\s?o\\.?\\s?box\\s+(\\d+)\\b");

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
        var rest = POSTCODE.matcher(lines).replaceAll(" ");
        var box = POST_OFFICE_BOX.matcher(rest);
        if (box.find()) {
            // behind it stands the town
            found.add(Spelling.anywhere("pobox" + box.group(1)));
            rest = rest.substring(0, box.start());
        }
        var words = Stream.of(LINES.split(rest.strip()))
                .map(Spelling::words)
                .filter(line -> !line.isEmpty())
                .toList();
        var number = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var together = new ArrayList<>(number);
            together.addAll(words.get(i));
            var line = AddressLine.of(together);
            var last = i + 1 == words.size();
            if (line.name().isEmpty() && line.before().isEmpty() && !last) {
                number = together;
            } else {
                line(line, i == 0, last);
                number = new ArrayList<>();
            }
        }
    }

    /** @param first a house without a number has its name there */
    private void line(AddressLine line, boolean first, boolean last) {
        line.before().forEach(this::add);
        var name = line.name();
        if (name.isEmpty()) {
            return;
        }
        var numbered = !line.number().isEmpty() && !line.unit();
        var kinds = kinds(name, !numbered && !first && streetSeen);
        streets(name, kinds, numbered ? line.number() : List.of());
        if (!kinds.contains(name.size() - 1)) {
            named(line, numbered, first, last);
        }
        streetSeen |= kinds.isEmpty()
                ? numbered
                : kinds.stream().map(name::get).anyMatch(kind -> isInTheStreet(kind, numbered));
    }

    private static boolean isInTheStreet(String kind, boolean numbered) {
        return !StreetKinds.isHouse(kind) || (numbered && StreetKinds.isStreet(kind));
    }

    /**
     * Where words stand that say what kind of street or house it is; of several that follow each other the last, and a
     * house with its street behind it.
     */
    private static List<Integer> kinds(List<String> name, boolean mayBeTown) {
        var all = new ArrayList<Integer>();
        var inTheStreet = mayBeTown;
        for (int i = 1; i < name.size(); i++) {
            var word = name.get(i);
            if (StreetKinds.isStreet(word) || (!inTheStreet && StreetKinds.isStreetOrTown(word))) {
                all.add(i);
                inTheStreet |= !StreetKinds.isHouse(word) && StreetKinds.isStreet(word);
            }
        }
        return all.stream()
                .filter(i -> !all.contains(i + 1) || (StreetKinds.isHouse(name.get(i)) && all.contains(i + 2)))
                .toList();
    }

    /** Each by its whole name, and by what follows the house before it: {@code Rose Cottage Mill Lane}. */
    private void streets(List<String> name, List<Integer> kinds, List<String> number) {
        var after = 0;
        for (int kind : kinds) {
            street(name.subList(0, kind), name.get(kind), number);
            if (after > 0) {
                street(name.subList(after, kind), name.get(kind), number);
            }
            after = kind + 1;
        }
    }

    private void street(List<String> before, String kind, List<String> number) {
        if (before.equals(List.of("the"))) {
            found.add(Spelling.asName("the" + kind));
            return;
        }
        var ofAllTowns = before.size() == 1 && OF_ALL_TOWNS.contains(before.getFirst());
        for (var stem : Spelling.variants(before)) {
            for (var same : StreetKinds.sameAs(kind)) {
                var street = String.join("", stem) + same;
                (ofAllTowns ? number.stream().map(each -> each + street) : Stream.of(street))
                        .map(Spelling::street)
                        .forEach(found::add);
            }
        }
    }

    /** What says of itself neither that it is a street nor that it is none. */
    private void named(AddressLine line, boolean numbered, boolean first, boolean last) {
        var name = line.name();
        var start = name.getFirst();
        var whole = (line.the() ? "the" : "") + String.join("", name);
        line.number().forEach(number -> found.add(Spelling.anywhere(number + whole)));
        if (numbered || !last) {
            inOneWord(start);
        }
        // behind a flat alone stands a town
        var town = line.unit() && last && name.size() == 1;
        var unknown = !last && !streetSeen && (name.size() > 1 || line.unit());
        if (line.the() && name.size() == 1 && Spelling.isOrdinary(start)) {
            found.add(Spelling.asName(whole));
        } else if (numbered || (first && !town) || unknown) {
            add(name);
        }
        if (numbered) {
            withTownBehind(name);
        }
    }

    private void inOneWord(String word) {
        if (StreetKinds.isInOneWord(word)) {
            found.add(Spelling.anywhere(word));
        }
    }

    /** {@code 14 Larch Thwing Ashby}: nobody knows where the town begins. */
    private void withTownBehind(List<String> name) {
        for (int end = 2; end < name.size(); end++) {
            add(name.subList(0, end));
        }
        var start = name.getFirst();
        if (name.size() > 1 && start.length() > 3 && !Spelling.isOrdinary(start) && !AddressLine.saysNothing(start)) {
            found.add(Spelling.asName(start));
        }
    }

    private void add(List<String> name) {
        if (name.size() > 1 || !AddressLine.saysNothing(name.getFirst())) {
            Spelling.variants(name).forEach(each -> found.add(Spelling.of(each)));
        }
    }
}
