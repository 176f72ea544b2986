package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.Examples.day;
import static org.quorate.testing.Examples.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.conference.Clocks.Transfer;
import org.quorate.kernel.DayOff;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.DueBefore;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Span;
import org.quorate.kernel.Words;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.RuleSet;
import org.quorate.partnership.Timescales;
import org.quorate.partnership.Timescales.TransferClock;
import org.quorate.partnership.WorkingCalendars;
import org.quorate.partnership.domain.NationalDefaults;
import org.quorate.testing.Examples;

/** Holds the pages of docs/rules about clocks to what the code does. */
class RulePagesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.asShipped();
    private static final Timescales NATIONAL = NationalDefaults.rules().timescales();

    static List<Map<String, String>> workingDays() {
        return Examples.of("rules/working-days.md");
    }

    @ParameterizedTest
    @MethodSource("workingDays")
    void workingDays(Map<String, String> row) {
        var from = day(row.get("Counted from"));
        var span = Span.parse(row.get("Span"));
        var to = span.after(from, CALENDAR);
        var skipped = span.unit() == Span.Unit.WORKING_DAYS
                ? CALENDAR.daysOffBetween(from, to).stream().map(DayOff::title).collect(Collectors.joining(", "))
                : "";

        assertThat(to).isEqualTo(day(row.get("Falls on")));
        assertThat(skipped).isEqualTo(row.get("Skipped"));
    }

    static List<Map<String, String>> initial() {
        return Examples.of("rules/initial-clock.md");
    }

    @ParameterizedTest
    @MethodSource("initial")
    void initial(Map<String, String> row) {
        var due = clocks(NATIONAL).initial(day(row.get("Strategy discussion")));

        assertThat(due.due()).isEqualTo(day(row.get("Due")));
        assertThat(due.explain()).isEqualTo(row.get("Explained"));
    }

    static List<Map<String, String>> review() {
        return Examples.of("rules/review-clock.md");
    }

    @ParameterizedTest
    @MethodSource("review")
    void review(Map<String, String> row) {
        var span = Span.parse(row.get("Span"));
        var from = day(row.get("Counted from"));
        var clocks = clocks(timescales(span, span, NATIONAL.reviewAfterBirth(), NATIONAL.transferClock()));
        var due = row.get("Review").equals("first") ? clocks.firstReview(from) : clocks.laterReview(from);

        assertThat(due.due()).isEqualTo(day(row.get("Due")));
        assertThat(due.limit()).isEqualTo(day(row.get("Limit")));
    }

    static List<Map<String, String>> preBirth() {
        return Examples.of("rules/pre-birth-clock.md");
    }

    @ParameterizedTest
    @MethodSource("preBirth")
    void preBirth(Map<String, String> row) {
        var clocks = clocks(timescales(
                NATIONAL.firstReview(),
                NATIONAL.laterReview(),
                Span.parse(row.get("After birth")),
                NATIONAL.transferClock()));

        assertThat(clocks.firstReviewAfterPreBirth(day(row.get("Conference")), dayOrNone(row.get("Born")))
                        .due())
                .isEqualTo(day(row.get("First review due")));
    }

    static List<Map<String, String>> transferIn() {
        return Examples.of("rules/transfer-in-clock.md");
    }

    @ParameterizedTest
    @MethodSource("transferIn")
    void transferIn(Map<String, String> row) {
        var clocks = clocks(timescales(
                NATIONAL.firstReview(),
                NATIONAL.laterReview(),
                NATIONAL.reviewAfterBirth(),
                TransferClock.valueOf(row.get("Clock"))));
        var due = clocks.transferIn(new Transfer(
                dayOrNone(row.get("Received")),
                dayOrNone(row.get("Accepted")),
                dayOrNone(row.get("Documents complete"))));

        assertThat(due.map(Deadline::due).map(Words::day).orElse("not started")).isEqualTo(row.get("Due"));
    }

    static List<Map<String, String>> coreGroup() {
        return Examples.of("rules/core-group.md");
    }

    @ParameterizedTest
    @MethodSource("coreGroup")
    void coreGroup(Map<String, String> row) {
        assertThat(clocks(NATIONAL).coreGroup(day(row.get("Conference"))).due())
                .isEqualTo(day(row.get("First core group due")));
    }

    static List<Map<String, String>> reports() {
        return Examples.of("rules/report-deadlines.md");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reports(Map<String, String> row) {
        var due = DueBefore.of("report", moment(row.get("Conference")), Span.parse(row.get("Span")), CALENDAR);

        assertThat(Words.moment(due.due())).isEqualTo(row.get("Due"));
    }

    static List<Map<String, String>> lateness() {
        return Examples.of("rules/lateness.md");
    }

    @ParameterizedTest
    @MethodSource("lateness")
    void lateness(Map<String, String> row) {
        var limit = day(row.get("Due"));
        var due = new Deadline(limit, limit, "conference", limit, Span.days(0), List.of());

        assertThat(outcome(due, day(row.get("Held")))).isEqualTo(row.get("Outcome"));
    }

    private static String outcome(Deadline due, LocalDate held) {
        try {
            clocks(NATIONAL).requireWorkingDay(held);
            Clocks.requireReasonWhenLate(held, due, null);
            return "in time";
        } catch (RuleViolation refusal) {
            if (refusal.code().equals("late-reason-needed")) {
                Clocks.requireReasonWhenLate(held, due, LateReason.CHAIR_UNAVAILABLE);
                return "late";
            }
            var details = refusal.details();
            return "refused: %s; before %s; after %s"
                    .formatted(details.get("reason"), details.get("before"), details.get("after"));
        }
    }

    private static Timescales timescales(Span first, Span later, Span afterBirth, TransferClock clock) {
        return new Timescales(
                NATIONAL.initial(), first, later, afterBirth, NATIONAL.transferIn(), clock, NATIONAL.coreGroup());
    }

    private static Clocks clocks(Timescales timescales) {
        RuleSet rules = NationalDefaults.rules().with(timescales);
        return new Clocks(rules, CALENDAR);
    }

    private static @Nullable LocalDate dayOrNone(String text) {
        return text.isEmpty() ? null : day(text);
    }
}
