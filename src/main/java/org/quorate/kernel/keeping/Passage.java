package org.quorate.kernel.keeping;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the portal holds about somebody, as they would read it.
 *
 * @param heading what it is, in a few words, with its day
 * @param others the names of other people in it that the module knows of
 * @param heldBack why it is not disclosed, by rule; null when people decide
 */
public record Passage(
        String heading,
        String text,
        Set<String> others,
        @Nullable String heldBack) {

    public Passage {
        others = Set.copyOf(others);
    }

    public static Passage of(String heading, String text) {
        return new Passage(heading, text, Set.of(), null);
    }

    /** And these as well. */
    public Passage naming(Set<String> names) {
        var all = new HashSet<>(others);
        all.addAll(names);
        return new Passage(heading, text, all, heldBack);
    }

    public Passage heldBack(String because) {
        return new Passage(heading, text, others, because);
    }
}
