package org.quorate.partnership;

import java.util.Map;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Span;

/** Refusals of settings that cannot be meant; the field is the setting's path in the rule set. */
final class Checks {

    private Checks() {}

    static void between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw RuleViolation.at(field, "setting-out-of-range", Map.of("value", value, "least", least, "most", most));
        }
    }

    static void span(String field, Span value, Span.Unit... allowed) {
        for (var unit : allowed) {
            if (value.unit() == unit && value.amount() > 0) {
                return;
            }
        }
        throw RuleViolation.at(field, "setting-span", Map.of("value", value.toString()));
    }
}
