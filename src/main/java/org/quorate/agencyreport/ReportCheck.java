package org.quorate.agencyreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Typed;

/** What may be sent, and what has to be put right before. Pure. */
final class ReportCheck {

    /** So much of one box is read by families and in a meeting; the rest belongs in an attachment. */
    static final int LONGEST = 20_000;

    /** So much of one box is kept while it is written: 200 pages that were pasted are not lost. */
    static final int LONGEST_KEPT = 1_000_000;

    private static final int NAME = 160;
    private static final int REASON = 400;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    private ReportCheck() {}

    /** As it is kept: lines end alike, and nothing that no screen can show. */
    static String plain(String typed) {
        return INVISIBLE
                .matcher(typed.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }

    /** Everything that is wrong, in the order of the boxes. */
    static List<RuleViolation> of(WritingPage page, LocalDate today) {
        var broken = new ArrayList<RuleViolation>();
        if (!page.waiting().isEmpty()) {
            broken.add(RuleViolation.of("report-waiting-open"));
        }
        for (var field : page.all()) {
            var problem = problem(field, today, page);
            if (problem != null) {
                broken.add(problem);
            }
        }
        if (page.files().stream().anyMatch(FileShelf::isInfected)) {
            broken.add(RuleViolation.at("files", "report-file-infected"));
        }
        return broken;
    }

    private static @Nullable RuleViolation problem(DraftField field, LocalDate today, WritingPage page) {
        var text = field.text().strip();
        if (!field.asides().isEmpty()) {
            return RuleViolation.at(field.key(), "report-aside-open");
        }
        if (text.isEmpty()) {
            return isNeeded(field, page) ? RuleViolation.at(field.key(), "required") : null;
        }
        var longest = longest(field.key());
        if (text.length() > longest) {
            return RuleViolation.at(field.key(), "report-too-long", Map.of("typed", text.length(), "longest", longest));
        }
        try {
            value(field.section().kind(), text, today);
            return null;
        } catch (RuleViolation wrong) {
            return RuleViolation.at(field.key(), wrong.code());
        }
    }

    private static boolean isNeeded(DraftField field, WritingPage page) {
        return field.section().needed()
                || (field.key().equals(Boxes.ANNEX_REASON)
                        && page.annex().stream()
                                .anyMatch(one -> one.key().equals(Boxes.ANNEX)
                                        && !one.text().isBlank()));
    }

    private static int longest(String key) {
        return switch (key) {
            case Boxes.AUTHOR, Boxes.JOB, Boxes.SENDER -> NAME;
            case Boxes.ANNEX_REASON, Boxes.CHANGED -> REASON / 2;
            default -> LONGEST;
        };
    }

    /** As it is kept in a version: an ISO date, a number, a code; null for words. */
    static @Nullable String value(SectionKind kind, String typed, LocalDate today) {
        return switch (kind) {
            case TEXT -> null;
            case DATE -> day(typed, today).toString();
            case SCALE -> {
                if (!typed.matches("\\d|10")) {
                    throw RuleViolation.of("report-scale");
                }
                yield typed;
            }
            case RECOMMENDATION -> code(typed, Recommendation.values());
            case CATEGORY -> code(typed, ProposedCategory.values());
        };
    }

    private static LocalDate day(String typed, LocalDate today) {
        var day = Typed.day(typed);
        if (day.isAfter(today)) {
            throw RuleViolation.of("report-day-to-come");
        }
        return day;
    }

    private static String code(String typed, Enum<?>[] codes) {
        Predicate<Enum<?>> same = code -> code.name().equals(typed);
        if (Arrays.stream(codes).noneMatch(same)) {
            throw RuleViolation.of("report-choice");
        }
        return typed;
    }
}
