package org.quorate.partnership.domain;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Span;

/** Refusals of settings that cannot be meant; the field is the setting's path in the rule set. */
public final class Checks {

    private Checks() {}

    public static void between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw RuleViolation.at(field, "setting-out-of-range", Map.of("value", value, "least", least, "most", most));
        }
    }

    public static void span(String field, Span value, Span.Unit... allowed) {
        for (var unit : allowed) {
            if (value.unit() == unit && value.amount() > 0) {
                return;
            }
        }
        throw RuleViolation.at(field, "setting-span", Map.of("value", value.toString()));
    }

    /** At most so many numbers, each larger than the one before. */
    public static void ascending(String field, List<Integer> values, int count, int least, int most) {
        if (values.size() > count) {
            throw RuleViolation.at(field, "setting-too-many", Map.of("most", count));
        }
        values.forEach(value -> between(field, value, least, most));
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) <= values.get(i - 1)) {
                throw RuleViolation.at(field, "setting-not-ascending");
            }
        }
    }

    public static void wholeMinute(String field, LocalTime value) {
        if (!value.equals(value.truncatedTo(ChronoUnit.MINUTES))) {
            throw RuleViolation.at(field, "setting-clock-time");
        }
    }
}
