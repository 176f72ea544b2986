package org.quorate.agencyreport;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.quorate.kernel.Words;

/** What stands in a part that holds a day, a number or a code, in words for a family. Pure. */
final class PartValue {

    private static final Map<String, String> CODES = Map.of(
            "PLAN", "Child protection plan",
            "CHILD_IN_NEED", "Child in need plan",
            "EARLY_HELP", "Early help",
            "NOTHING_FURTHER", "No plan",
            "NOT_YET", "To be decided at the conference",
            "NEG", "Neglect",
            "PHY", "Physical abuse",
            "SAB", "Sexual abuse",
            "EMO", "Emotional abuse");

    private PartValue() {}

    static String words(String kind, String value) {
        if (value.isBlank()) {
            return "";
        }
        return switch (kind) {
            case "DATE" -> Words.day(LocalDate.parse(value));
            case "SCALE" -> value + " of 10. 0 means not safe, 10 means safe.";
            default -> CODES.getOrDefault(value, value.toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }
}
