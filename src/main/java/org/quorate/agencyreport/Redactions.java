package org.quorate.agencyreport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of each part of a version for one reader. What was redacted in an earlier version stays
 * redacted until somebody looks at the corrected words: nothing of the part is shared before. Pure.
 */
final class Redactions {

    static final String EARLIER = "Redacted in the earlier version";
    static final String FOR_ALL_SINCE = "Redacted for everybody since it was redacted for them";

    private Redactions() {}

    /**
     * Something that was decided about a part.
     *
     * @param own for this reader alone; otherwise for everybody of the family
     * @param byStaff by those who share; otherwise by the author
     * @param text what stands in its place; null: it is expressly shown as it is
     */
    record Word(boolean own, boolean byStaff, @Nullable String text) {}

    /** A part as it was written in one version, with what was decided about it for this reader, oldest first. */
    record Written(
            int version,
            UUID id,
            String code,
            @Nullable UUID childId,
            @Nullable String text,
            @Nullable String value,
            List<Word> words) {

        private Section section() {
            return new Section(code, childId);
        }

        private boolean saysSomething() {
            return (text != null && !text.isBlank()) || value != null;
        }

        private boolean says(Written other) {
            return section().equals(other.section())
                    && Objects.equals(text, other.text)
                    && Objects.equals(value, other.value);
        }
    }

    /**
     * How a part stands.
     *
     * @param instead what is shown in its place; null for its own words
     * @param redacted something is kept from this reader, here or in an earlier version
     * @param byStaff and those who share said so
     * @param lookAgain why it may not be shared before somebody looks; null when it may
     */
    record Standing(
            @Nullable String instead,
            boolean redacted,
            boolean byStaff,
            @Nullable String lookAgain) {

        static final Standing OPEN = new Standing(null, false, false, null);
    }

    private record Section(String code, @Nullable UUID childId) {}

    private record Held(boolean redacted, boolean byStaff, int version) {}

    /** @param parts of this version and of all before it; by the ids of the parts of this version */
    static Map<UUID, Standing> of(int version, List<Written> parts) {
        var held = new HashMap<Section, Held>();
        parts.stream()
                .filter(part -> part.version() < version)
                .collect(Collectors.groupingBy(Written::version, TreeMap::new, Collectors.toList()))
                .forEach((number, ofOne) -> hold(held, number, ofOne));
        var here = parts.stream().filter(part -> part.version() == version).toList();
        var sections = here.stream().map(Written::section).collect(Collectors.toSet());
        var gone = held.entrySet().stream()
                .filter(entry -> entry.getValue().redacted() && !sections.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return here.stream().collect(Collectors.toMap(Written::id, part -> {
            var before = held.get(part.section());
            var standing = standing(part, before);
            return standing.lookAgain() == null && mayHaveTaken(part, before, gone, parts)
                    ? new Standing(standing.instead(), true, standing.byStaff(), EARLIER)
                    : standing;
        }));
    }

    private static Standing standing(Written part, @Nullable Held before) {
        var said = counts(part.words());
        if (said == null) {
            return before == null || !before.redacted()
                    ? Standing.OPEN
                    : new Standing(null, true, before.byStaff(), part.saysSomething() ? EARLIER : null);
        }
        if (before != null && before.redacted() && before.byStaff() && !said.byStaff()) {
            return new Standing(said.text(), true, true, EARLIER);
        }
        return new Standing(said.text(), said.text() != null, said.byStaff(), said.since() ? FOR_ALL_SINCE : null);
    }

    /** What counts; {@code since} when something else was redacted for everybody after it. */
    private record Said(@Nullable String text, boolean byStaff, boolean since) {}

    /**
     * For this reader alone before for everybody, and the latest of each. Where those who share redacted it, only what
     * they say counts.
     */
    private static @Nullable Said counts(List<Word> words) {
        var staff = words.stream().filter(Word::byStaff).toList();
        var those = redacts(staff) ? staff : words;
        var own = last(those, true);
        var all = last(those, false);
        var counting = own == null ? all : own;
        return counting == null
                ? null
                : new Said(counting.text(), counting.byStaff(), own != null && isAfter(those, all, own));
    }

    private static boolean redacts(List<Word> words) {
        var own = last(words, true);
        return (own != null && own.text() != null) || isAfter(words, last(words, false), own);
    }

    /** Something was redacted for everybody after this reader's own. */
    private static boolean isAfter(List<Word> words, @Nullable Word all, @Nullable Word own) {
        return all != null && all.text() != null && (own == null || words.lastIndexOf(all) > words.lastIndexOf(own));
    }

    private static @Nullable Word last(List<Word> words, boolean own) {
        return words.stream()
                .filter(word -> word.own() == own)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static void hold(Map<Section, Held> held, int version, List<Written> parts) {
        var now = new HashMap<Section, Held>();
        for (var part : parts) {
            var before = held.get(part.section());
            var standing = standing(part, before);
            if (!part.words().isEmpty() || (before != null && before.redacted())) {
                var after = new Held(
                        standing.redacted(),
                        standing.byStaff(),
                        part.words().isEmpty() && before != null ? before.version() : version);
                now.merge(part.section(), after, (one, other) -> one.redacted() ? one : other);
            }
        }
        held.putAll(now);
    }

    /** The section that was redacted is gone, and these words were not there then: they may be the same. */
    private static boolean mayHaveTaken(Written part, @Nullable Held before, List<Held> gone, List<Written> parts) {
        return part.saysSomething()
                && gone.stream()
                        .filter(one -> part.words().stream().noneMatch(word -> word.byStaff() || !one.byStaff()))
                        .anyMatch(one -> (before == null || before.version() < one.version())
                                && parts.stream().noneMatch(old -> old.version() == one.version() && old.says(part)));
    }
}
