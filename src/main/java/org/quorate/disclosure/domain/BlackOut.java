package org.quorate.disclosure.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds other people's names in a text and takes them out: whole names first, then each of their words, however they are
 * written. A word that is also the person's own, such as a shared family name, stays.
 */
public final class BlackOut {

    public static final String INSTEAD = "[another person]";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
    private static final int SHORTEST_WORD = 2;
    private static final String ACCENT = "\\p{M}";
    private static final String APOSTROPHE = "['’‘ʼ`´]";
    private static final String GAP = "[\\s\\p{Z}\\p{Pd}]+";
    /** Words that stand in names and labels and name nobody. */
    private static final Set<String> NO_NAMES = Set.of("unborn", "baby", "of", "the", "and", "dr", "mr", "mrs", "ms");

    private final Optional<Pattern> names;

    public BlackOut(Collection<String> others, String own) {
        var ownWords = words(own).map(BlackOut::folded).collect(Collectors.toSet());
        var wanted = new LinkedHashSet<String>();
        others.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(wanted::add);
        others.stream()
                .flatMap(BlackOut::words)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .filter(word -> !ownWords.contains(folded(word)) && !NO_NAMES.contains(folded(word)))
                .forEach(wanted::add);
        wanted.removeIf(name -> words(name).map(BlackOut::folded).allMatch(ownWords::contains));
        names = wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        wanted.stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(BlackOut::howeverWritten)
                                .collect(
                                        Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}\\p{M}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Each way in which others are named in it. */
    public Set<String> mentions(String text) {
        var found = new TreeSet<String>();
        names.ifPresent(pattern -> pattern.matcher(apart(text))
                .results()
                .map(MatchResult::group)
                .forEach(name -> found.add(together(name))));
        return found;
    }

    public String apply(String text) {
        return names.map(pattern -> pattern.matcher(apart(text)))
                .filter(Matcher::find)
                .map(found -> together(found.replaceAll(Matcher.quoteReplacement(INSTEAD))))
                .orElse(text);
    }

    private static Stream<String> words(String name) {
        return WORD.matcher(together(name)).results().map(MatchResult::group);
    }

    /** The same for the ways in which {@link #howeverWritten} finds a word. */
    private static String folded(String word) {
        return apart(word).replaceAll(ACCENT + "|" + APOSTROPHE, "").toLowerCase(Locale.ROOT);
    }

    /** With and without its accents, with any apostrophe or none, over the end of a line, with any hyphen. */
    private static String howeverWritten(String name) {
        return apart(name)
                .replaceAll(ACCENT, "")
                .codePoints()
                .mapToObj(BlackOut::letter)
                .collect(Collectors.joining())
                .replace(GAP + GAP, GAP);
    }

    private static String letter(int letter) {
        var one = Character.toString(letter);
        if (one.matches(APOSTROPHE)) {
            return APOSTROPHE + "?";
        }
        return one.matches(GAP) ? GAP : Pattern.quote(one) + ACCENT + "*";
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String together(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
