package org.quorate.exchange.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.format.Refusal;

/**
 * Which rows there are: one short key for each, never the rows themselves. Rows of earlier imports are asked of the
 * portal when a file does not hold them.
 */
public final class Known {

    /**
     * Where a row stands.
     *
     * @param stored whether it was imported before
     */
    public record Place(String file, int line, boolean stored) {

        @Override
        public String toString() {
            return file + " line " + line;
        }
    }

    private final BiPredicate<String, String> importedBefore;
    private final Map<String, Map<String, Place>> good = new HashMap<>();
    private final Map<String, Map<String, Place>> refused = new HashMap<>();
    private final Map<String, Map<String, Place>> shared = new HashMap<>();
    private final Map<String, Map<String, Boolean>> stored = new HashMap<>();

    /** Asks whether a row of that kind with that key was imported before. */
    public Known(BiPredicate<String, String> importedBefore) {
        this.importedBefore = importedBefore;
    }

    void good(String kind, String key, Place place) {
        good.computeIfAbsent(kind, k -> new HashMap<>()).put(key, place);
    }

    void refused(String kind, String key, Place place) {
        refused.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(key, place);
    }

    /** The row that has these values already, if any; two rows may not share them. */
    @Nullable
    Place claim(String what, String values, Place by) {
        return shared.computeIfAbsent(what, k -> new HashMap<>()).putIfAbsent(values, by);
    }

    @Nullable
    Place place(String kind, String key) {
        return good.getOrDefault(kind, Map.of()).get(key);
    }

    @Nullable
    Place placeOfRefused(String kind, String key) {
        return refused.getOrDefault(kind, Map.of()).get(key);
    }

    /** Whether the row was imported before, in the files at hand or not. */
    public boolean isStored(String kind, String key) {
        var place = place(kind, key);
        if (place == null) {
            place = placeOfRefused(kind, key);
        }
        if (place != null) {
            return place.stored();
        }
        return stored.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(key, k -> importedBefore.test(kind, key));
    }

    /** Why a row may not refer to that one; null when it may. */
    @Nullable
    String whyNot(String kind, String key) {
        if (place(kind, key) != null) {
            return null;
        }
        var refusedAt = placeOfRefused(kind, key);
        if (refusedAt != null && !refusedAt.stored()) {
            return "refers to a row that is refused itself (" + refusedAt + ")";
        }
        return isStored(kind, key) ? null : "there is no such " + kind + " in the files or in the portal";
    }

    /** For messages about rows: a refusal of the row of that kind and key. */
    @Nullable
    Refusal refusal(String kind, String key, String why) {
        var place = place(kind, key);
        return place == null ? null : Refusal.ofLine(place.file(), place.line(), why);
    }
}
