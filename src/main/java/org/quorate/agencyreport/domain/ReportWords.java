package org.quorate.agencyreport.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Typed;
import org.quorate.kernel.Words;

/** What stands in a box of a report, in words: days, numbers and codes as people read them. */
public final class ReportWords {

    private ReportWords() {}

    /** {@code Last seen on: Ella}, {@code How safe is the child? Ella}. */
    public static String heading(String heading, @Nullable String childLabel) {
        return childLabel == null ? heading : heading + (heading.endsWith("?") ? " " : ": ") + childLabel;
    }

    /** {@code Mon 9 March 2026}, {@code 6 of 10}, {@code Child protection plan}; what is none of these as it stands. */
    public static String of(SectionKind kind, String value) {
        return switch (kind) {
            case TEXT -> value;
            case DATE -> value.matches("\\d{4}-\\d\\d-\\d\\d") ? Words.day(LocalDate.parse(value)) : value;
            case SCALE -> value + " of 10";
            case RECOMMENDATION -> label(Recommendation.values(), value, Recommendation::label);
            case CATEGORY -> label(ProposedCategory.values(), value, ProposedCategory::label);
        };
    }

    /** The same of what was typed and is not checked yet. */
    public static String typed(SectionKind kind, String text) {
        var typed = text.strip();
        if (kind != SectionKind.DATE || typed.isEmpty()) {
            return typed.isEmpty() ? "" : of(kind, typed);
        }
        try {
            return Words.day(Typed.day(typed));
        } catch (RuleViolation noDay) {
            return typed;
        }
    }

    private static <E extends Enum<E>> String label(E[] codes, String value, Function<E, String> label) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(value))
                .map(label)
                .findFirst()
                .orElse(value);
    }
}
