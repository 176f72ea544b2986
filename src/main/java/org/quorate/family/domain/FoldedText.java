package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.family.KeptDetail.Place;
import org.quorate.kernel.Names;

/** A text as {@link Names#folded} makes it, knowing where each letter stood and where words begin. */
final class FoldedText {

    /** What is put after a name without being part of it. */
    private static final char OF = 's';

    private static final String SAINT = "saint";
    private static final Set<Character> APOSTROPHES = Set.of('\'', '\u2019', '\u2018', '\u02bc', '`');

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

    /**
     * The same text with every saint short and without the s behind the name: {@code stmary} for St. Mary’s and Saint
     * Marys.
     */
    static FoldedText ofSaints(String text) {
        var plain = of(text);
        var letters = new StringBuilder();
        var places = new ArrayList<Place>();
        var afterSaint = false;
        for (int at = 0, end; at < plain.places.size(); at = end) {
            end = plain.wordEnd(at, text);
            var word = plain.letters.substring(at, end);
            var first = letters.length();
            if (word.startsWith(SAINT)) {
                var last = at + SAINT.length() - 1;
                letters.append("st").append(word, SAINT.length(), word.length());
                places.add(new Place(
                        plain.places.get(at).start(), plain.places.get(last).start()));
                places.addAll(plain.places.subList(last, end));
            } else {
                letters.append(word);
                places.addAll(plain.places.subList(at, end));
            }
            var name = afterSaint ? Spelling.withoutS(letters.substring(first)) : letters.substring(first);
            if (first + name.length() < letters.length()) {
                letters.setLength(first + name.length());
                var s = places.removeLast();
                places.add(new Place(places.removeLast().start(), s.end()));
            }
            afterSaint = Spelling.isSaint(word);
        }
        return new FoldedText(letters.toString(), places);
    }

    /** Where the word ends that begins here: an apostrophe is within it. */
    private int wordEnd(int at, String text) {
        int end = at + 1;
        while (end < places.size()
                && APOSTROPHES.containsAll(
                        signs(text, places.get(end - 1).end(), places.get(end).start()))) {
            end++;
        }
        return end;
    }

    private static List<Character> signs(String text, int from, int to) {
        return to <= from ? List.of() : to - from > 1 ? List.of(' ') : List.of(text.charAt(from));
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
