package org.quorate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.england();

    @ParameterizedTest
    @CsvSource({
        "15 WD, 15 WD, 15 working days",
        "1 wd, 1 WD, 1 working day",
        "15 working days, 15 WD, 15 working days",
        "48 h, 48 h, 48 hours",
        "72 hours, 72 h, 72 hours",
        "3 months, 3 months, 3 months",
        "1 month, 1 month, 1 month",
        "91 days, 91 days, 91 days",
        "1day, 1 day, 1 day"
    })
    void aSpanIsReadAndWrittenInItsOwnNotation(String written, String printed, String words) {
        var span = Span.parse(written);

        assertThat(span).hasToString(printed);
        assertThat(Span.parse(printed)).isEqualTo(span);
        assertThat(span.inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "WD", "-3 days", "3 weeks", "9999 days", "3 months 2 days"})
    void whatIsNoSpanIsRefused(String text) {
        assertThatThrownBy(() -> Span.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void explainsWhatWasCountedAndSkipped() {
        var due = Deadline.within("initial conference", LocalDate.of(2026, 3, 23), Span.workingDays(15), ENGLAND);

        assertThat(due.due()).isEqualTo("2026-04-15");
        assertThat(due.explain())
                .isEqualTo("15 working days from Mon 23 March 2026; 2 bank holidays skipped"
                        + " (Good Friday 3 April, Easter Monday 6 April)");
    }

    @Test
    void callsALocalDayADayOff() {
        var calendar = WorkingCalendar.england(List.of(DayOff.local(LocalDate.of(2026, 3, 5), "Council closure")));
        var due = Deadline.within("core group", LocalDate.of(2026, 3, 4), Span.workingDays(1), calendar);

        assertThat(due.explain())
                .isEqualTo("1 working day from Wed 4 March 2026; 1 day off skipped (Council closure 5 March)");
    }

    @Test
    void isHeldBeforeALimitThatIsNotWorkedButJudgedByTheLimit() {
        var due = Deadline.within("first review", LocalDate.of(2026, 7, 3), Span.months(3), ENGLAND);

        assertThat(due.due()).isEqualTo("2026-10-02");
        assertThat(due.limit()).isEqualTo("2026-10-03");
        assertThat(due.explain())
                .isEqualTo("3 months from Fri 3 July 2026; Sat 3 October 2026 is not a working day,"
                        + " so by Fri 2 October 2026");
        assertThat(due.isMetOn(LocalDate.of(2026, 10, 3))).isTrue();
        assertThat(due.isMetOn(LocalDate.of(2026, 10, 4))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, 5 working days left, 5",
        "2026-03-20, 1 working day left, 1",
        "2026-03-23, due today, 0",
        "2026-03-24, 1 working day overdue, -1",
        "2026-03-30, 5 working days overdue, -5"
    })
    void saysHowLongIsLeft(LocalDate today, String words, int left) {
        var due = Deadline.within("initial conference", LocalDate.of(2026, 3, 2), Span.workingDays(15), ENGLAND);

        assertThat(due.standing(today, ENGLAND)).isEqualTo(words);
        assertThat(due.workingDaysLeft(today, ENGLAND)).isEqualTo(left);
    }

    @Test
    void isOverdueFromTheVeryNextDayEvenAtAWeekend() {
        var due = Deadline.within("core group", LocalDate.of(2026, 3, 6), Span.workingDays(10), ENGLAND);

        assertThat(due.due()).isEqualTo("2026-03-20");
        assertThat(due.standing(LocalDate.of(2026, 3, 21), ENGLAND)).isEqualTo("overdue since Fri 20 March 2026");
    }

    @Test
    void daysBeforeAConferenceAreWholeDays() {
        var report = DueBefore.of("report", LocalDateTime.of(2026, 4, 9, 10, 0), Span.workingDays(3), ENGLAND);

        assertThat(report.day()).isEqualTo("2026-04-02");
        assertThat(report.isMetAt(Instant.parse("2026-04-02T22:59:59.999Z"))).isTrue();
        assertThat(report.isMetAt(Instant.parse("2026-04-02T23:00:00Z"))).isFalse();
        assertThat(report.explain())
                .isEqualTo("3 working days before Thu 9 April 2026 at 10:00; 2 bank holidays skipped"
                        + " (Good Friday 3 April, Easter Monday 6 April)");
    }

    @Test
    void hoursPassAlsoWhenTheClocksChange() {
        var share = DueBefore.of("share", LocalDateTime.of(2026, 3, 30, 9, 30), Span.hours(48), ENGLAND);

        assertThat(share.due()).isEqualTo("2026-03-28T08:30");
        assertThat(share.instant()).isEqualTo("2026-03-28T08:30:00Z");
    }

    @Test
    void hoursAreNotCountedFromADay() {
        assertThatThrownBy(() -> Span.hours(48).after(LocalDate.EPOCH, ENGLAND))
                .isInstanceOf(IllegalStateException.class);
    }
}
