package org.quorate.insight.domain;

import org.jspecify.annotations.Nullable;

/**
 * One column: how many of the counted rows meet a condition.
 *
 * @param condition SQL, true for the rows that are counted
 * @param of key of the measure it is a share of, whose rows include all of these; its own key when it is the row's share
 *     of the table's total; null for a plain count
 * @param once SQL of what is counted once however many rows it has, such as a child; null where every row counts
 * @param printed false when it only serves as the whole that others are a share of
 */
record Measure(
        String key,
        String title,
        String condition,
        @Nullable String of,
        @Nullable String once,
        boolean charted,
        boolean printed) {

    static Measure all(String key, String title) {
        return count(key, title, "true");
    }

    static Measure count(String key, String title, String condition) {
        return new Measure(key, title, condition, null, null, false, true);
    }

    static Measure share(String key, String title, String condition, String of) {
        return new Measure(key, title, condition, of, null, false, true);
    }

    /** Each row's share of the total. */
    static Measure part(String key, String title) {
        return share(key, title, "true", key);
    }

    /** Different children, families and so on: each counts once. */
    static Measure once(String key, String title, String condition, String what) {
        return new Measure(key, title, condition, null, what, false, true);
    }

    /** Not a column of its own: the whole that shares are of. */
    static Measure whole(String key, String title, String condition) {
        return new Measure(key, title, condition, null, null, false, false);
    }

    /** The one that a chart shows. */
    Measure onTheChart() {
        return new Measure(key, title, condition, of, once, true, printed);
    }

    boolean isPart() {
        return key.equals(of);
    }

    /** SQL of the number. */
    String number() {
        return once == null
                ? "sum(" + condition + ")"
                : "count(distinct case when " + condition + " then " + once + " end)";
    }
}
