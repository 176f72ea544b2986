package org.quorate.insight.domain;

import org.jspecify.annotations.Nullable;

/**
 * One column: how many of the counted rows meet a condition.
 *
 * @param condition SQL, true for the rows that are counted
 * @param of key of the column it is a share of, whose rows include all of these; null for a plain count
 */
record Measure(
        String key,
        String title,
        String condition,
        @Nullable String of,
        boolean charted) {

    static Measure all(String key, String title) {
        return new Measure(key, title, "true", null, false);
    }

    static Measure count(String key, String title, String condition) {
        return new Measure(key, title, condition, null, false);
    }

    static Measure share(String key, String title, String condition, String of) {
        return new Measure(key, title, condition, of, false);
    }

    /** The one that a chart shows. */
    Measure onTheChart() {
        return new Measure(key, title, condition, of, true);
    }
}
