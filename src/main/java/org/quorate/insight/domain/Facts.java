package org.quorate.insight.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * The rows that are counted, as SQL over the {@code rpt_} views: one row of the result is one of the unit. The alias
 * {@code c} has the columns conference_id, reference, held_on and locality_id.
 *
 * @param with common table expressions, without the word "with"; empty for none
 * @param keys what a row is counted under, by breakdown
 * @param named where the list behind a number finds more to print about a row
 */
record Facts(String with, String from, String where, Map<Breakdown, String> keys, Named named) {

    /**
     * @param professional whether {@code i} is an invited professional
     * @param child whether {@code c} is a child considered
     * @param due whether {@code c} has the day it was due on and the last day in time
     * @param detail SQL of the reason, ground, participation or role counted; {@code null} (the word) for none
     * @param detailOf how {@code detail} is put into words
     */
    record Named(boolean professional, boolean child, boolean due, String detail, Breakdown detailOf) {

        static final Named NOTHING = new Named(false, false, false, "null", Breakdown.KIND);

        Named professionals() {
            return new Named(true, child, due, detail, detailOf);
        }

        Named children() {
            return new Named(professional, true, due, detail, detailOf);
        }

        Named dues() {
            return new Named(professional, child, true, detail, detailOf);
        }

        Named details(String sql, Breakdown of) {
            return new Named(professional, child, due, sql, of);
        }

        /** SQL of the columns profession, agency_id, practitioner_id, child_id, due_on, limit_on and detail. */
        String columns() {
            return (professional
                            ? "i.profession, i.agency_id, i.practitioner_id"
                            : "null as profession, null as agency_id, null as practitioner_id")
                    + (child ? ", c.child_id" : ", null as child_id")
                    + (due ? ", c.due_on, c.limit_on" : ", null as due_on, null as limit_on")
                    + ", " + detail + " as detail";
        }
    }

    /** Counted by locality, kind and month. */
    static Facts of(String with, String from, String where) {
        return new Facts(with, from, where, Map.of(), Named.NOTHING)
                .by(Breakdown.LOCALITY, "c.locality_id")
                .by(Breakdown.MONTH, "date_format(c.held_on, '%Y-%m')")
                .byKind("c.kind");
    }

    Facts by(Breakdown breakdown, String key) {
        var more = new HashMap<>(keys);
        more.put(breakdown, key);
        return new Facts(with, from, where, Map.copyOf(more), named);
    }

    /** By the kind, and by the lines that reports make of the kinds. */
    Facts byKind(String kind) {
        return by(Breakdown.KIND, kind)
                .by(Breakdown.ICPC, "replace(" + kind + ", 'PRE_BIRTH', 'INITIAL')")
                .by(Breakdown.INITIAL_OR_REVIEW, "if(" + kind + " = 'REVIEW', 'REVIEW', 'INITIAL')");
    }

    Facts naming(Named other) {
        return new Facts(with, from, where, keys, other);
    }

    Facts and(String condition) {
        return new Facts(with, from, where + "\n  and " + condition, keys, named);
    }
}
