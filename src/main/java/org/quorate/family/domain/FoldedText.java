package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.family.KeptDetail.Place;
import org.quorate.kernel.Names;

/** A text as {@link Names#folded} makes it, knowing where each letter stood and where words begin. */
final class FoldedText {

    /** What is put after a name without being part of it. */
    private static final char OF = 's';

    private final String letters;
    private final List<Place> places;

    private FoldedText(String letters, List<Place> places) {
        this.letters = letters;
        this.places = places;
    }

    static FoldedText of(String text) {
        var letters = new StringBuilder();
        var places = new ArrayList<Place>();
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            int next = i + Character.charCount(sign);
            var folded = folded(sign);
            for (int j = 0; j < folded.length(); j++) {
                places.add(new Place(i, next));
            }
            letters.append(folded);
            i = next;
        }
        return new FoldedText(letters.toString(), places);
    }

    /** Where the text has these folded words as words. */
    Stream<Place> find(String words) {
        var found = Stream.<Place>builder();
        for (int at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (isParted(at) && (isParted(end) || (letters.charAt(end) == OF && isParted(end + 1)))) {
                found.add(new Place(places.get(at).start(), places.get(end - 1).end()));
            }
        }
        return found.build();
    }

    /** Whether a word ends before this letter: the text does, or a sign that is no letter stands between. */
    private boolean isParted(int at) {
        return at == 0
                || at >= places.size()
                || places.get(at - 1).end() < places.get(at).start();
    }

    private static String folded(int sign) {
        if (sign < 128) {
            return Character.isLetterOrDigit(sign) ? Character.toString(Character.toLowerCase(sign)) : "";
        }
        return Names.folded(Character.toString(sign));
    }
}
