package org.quorate.insight.domain;

import java.util.EnumMap;
import java.util.Map;
import org.quorate.insight.Breakdown;

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
     * SQL expressions; {@code null} (the word) for what a row does not have.
     *
     * @param detail code of the reason, ground, participation or role counted
     * @param detailOf how {@code detail} is put into words
     */
    record Named(
            String profession,
            String agencyId,
            String practitionerId,
            String childId,
            String detail,
            Breakdown detailOf) {

        static final Named CONFERENCE = new Named("null", "null", "null", "null", "null", Breakdown.KIND);
    }

    private static final Map<Breakdown, String> OF_EVERY_CONFERENCE = Map.of(
            Breakdown.LOCALITY, "c.locality_id",
            Breakdown.KIND, "c.kind",
            Breakdown.MONTH, "date_format(c.held_on, '%Y-%m')");

    static Facts of(String with, String from, String where) {
        return new Facts(with, from, where, OF_EVERY_CONFERENCE, Named.CONFERENCE);
    }

    Facts by(Breakdown breakdown, String key) {
        var more = new EnumMap<Breakdown, String>(keys);
        more.put(breakdown, key);
        return new Facts(with, from, where, Map.copyOf(more), named);
    }

    Facts naming(Named other) {
        return new Facts(with, from, where, keys, other);
    }

    Facts and(String condition) {
        return new Facts(with, from, where + "\n  and " + condition, keys, named);
    }
}
