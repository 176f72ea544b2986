package org.quorate.agencyreport.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A run of words that two versions of a text share, or that only one of them has. */
public record TextChange(Kind kind, String text) {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A word with the spaces before it. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+");

    /** So many words are compared word by word; of longer texts it is said that they changed. */
    private static final int MOST_WORDS = 8_000;

    /** From one text to another, word by word. */
    public static List<TextChange> between(String before, String after) {
        if (before.equals(after)) {
            return after.isEmpty() ? List.of() : List.of(new TextChange(Kind.SAME, after));
        }
        var old = words(before);
        var now = words(after);
        var runs = new ArrayList<TextChange>();
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            add(runs, Kind.REMOVED, old);
            add(runs, Kind.ADDED, now);
            return List.copyOf(runs);
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(runs, Kind.SAME, delta.getTarget().getLines());
                case INSERT -> add(runs, Kind.ADDED, delta.getTarget().getLines());
                case DELETE -> add(runs, Kind.REMOVED, delta.getSource().getLines());
                case CHANGE -> {
                    add(runs, Kind.REMOVED, delta.getSource().getLines());
                    add(runs, Kind.ADDED, delta.getTarget().getLines());
                }
            }
        }
        return List.copyOf(runs);
    }

    private static void add(List<TextChange> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new TextChange(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
