package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.KeptDetail.Place;
import org.quorate.kernel.Names;

/** The ways people write one detail, and where a text has one of them. See docs/rules/exclusions.md. Pure. */
public final class KeptWords {

    private static final Pattern PARTED_BEFORE_THE_LAST_WORD = Pattern.compile("[,.!?;:][\\s\\h]+[^\\s\\h]+$");

    private final Set<Spelling> spellings;
    private final @Nullable String phone;

    private KeptWords(Set<Spelling> spellings, @Nullable String phone) {
        this.spellings = spellings.stream()
                .filter(spelling -> !spelling.folded().isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        this.phone = phone;
    }

    public static KeptWords of(Kind kind, String value) {
        return switch (kind) {
            case ADDRESS -> new KeptWords(AddressSpellings.of(value), null);
            case POSTCODE, EMAIL -> new KeptWords(Set.of(Spelling.anywhere(Names.folded(value))), null);
            case PHONE -> new KeptWords(Set.of(), value);
            case SCHOOL, GP -> new KeptWords(PlaceSpellings.of(value), null);
        };
    }

    /** The places, in the order of the text; none overlaps another. */
    public List<Place> in(String text) {
        if (phone != null) {
            return merged(PhonePlaces.of(phone, text));
        }
        var found = new ArrayList<Place>();
        for (var seen : List.of(FoldedText.of(text), FoldedText.ofSaints(text))) {
            spellings.forEach(spelling -> seen.find(spelling.folded())
                    .filter(place -> counts(spelling, text, place))
                    .forEach(found::add));
        }
        return merged(found);
    }

    private static boolean counts(Spelling spelling, String text, Place place) {
        return switch (spelling.counts()) {
            case ANYWHERE -> true;
            case AS_NAME -> isWrittenAsName(text, place) || isBeforeAKind(text, place);
            case BEFORE_A_KIND -> isBeforeAKind(text, place);
            case AS_NAME_BEFORE_A_KIND -> isWrittenAsName(text, place) && isBeforeAKind(text, place);
            case STREET ->
                !PARTED_BEFORE_THE_LAST_WORD
                        .matcher(text.substring(place.start(), place.end()))
                        .find();
        };
    }

    /** Its last word begins with a capital. */
    private static boolean isWrittenAsName(String text, Place place) {
        int word = place.end();
        while (word > place.start() && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return Character.isUpperCase(text.codePointAt(word));
    }

    /** What schools or practices are called follows. */
    private static boolean isBeforeAKind(String text, Place place) {
        var after = Spelling.words(text.substring(place.end(), Math.min(text.length(), place.end() + 30)));
        return !after.isEmpty() && PlaceSpellings.isOfAllPlaces(after.getFirst());
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
