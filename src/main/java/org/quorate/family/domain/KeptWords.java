package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.KeptDetail.Place;
import org.quorate.kernel.Names;

/** The ways people write one detail, and where a text has one of them. See docs/rules/exclusions.md. Pure. */
public final class KeptWords {

    private static final String SEPARATORS = "[\\s\\h().\\-\u2010-\u2015/]*";
    private static final Pattern PARTED_BEFORE_THE_LAST_WORD = Pattern.compile("[,.!?;:][\\s\\h]+[^\\s\\h]+$");

    private final List<Spelling> spellings;
    private final List<Pattern> patterns;

    private KeptWords(Set<Spelling> spellings, List<Pattern> patterns) {
        this.spellings = spellings.stream()
                .filter(spelling -> !spelling.folded().isEmpty())
                .toList();
        this.patterns = patterns;
    }

    public static KeptWords of(Kind kind, String value) {
        return switch (kind) {
            case ADDRESS -> new KeptWords(AddressSpellings.of(value), List.of());
            case POSTCODE, EMAIL -> new KeptWords(Set.of(Spelling.anywhere(Names.folded(value))), List.of());
            case PHONE -> new KeptWords(Set.of(), List.of(phone(value)));
            case SCHOOL, GP -> new KeptWords(PlaceSpellings.of(value), List.of());
        };
    }

    /** The places, in the order of the text; none overlaps another. */
    public List<Place> in(String text) {
        var seen = FoldedText.of(text);
        var found = new ArrayList<Place>();
        spellings.forEach(spelling -> seen.find(spelling.folded())
                .filter(place -> counts(spelling, text, place))
                .forEach(found::add));
        var digits = digits(text);
        patterns.forEach(pattern -> pattern.matcher(digits)
                .results()
                .map(hit -> new Place(hit.start(), hit.end()))
                .forEach(found::add));
        return merged(found);
    }

    private static boolean counts(Spelling spelling, String text, Place place) {
        return (!spelling.asName() || isCalledThat(text, place))
                && !(spelling.street()
                        && PARTED_BEFORE_THE_LAST_WORD
                                .matcher(text.substring(place.start(), place.end()))
                                .find());
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

    /** Its last word is written as a name, or it stands before what such places are called. */
    private static boolean isCalledThat(String text, Place place) {
        var after = Spelling.words(text.substring(place.end(), Math.min(text.length(), place.end() + 30)));
        int word = place.end();
        while (word > place.start() && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return Character.isUpperCase(text.codePointAt(word))
                || (!after.isEmpty() && PlaceSpellings.isOfAllPlaces(after.getFirst()));
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
