package org.quorate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.england();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "2026-03-07, Saturday",
                "2026-03-08, Sunday",
                "2026-12-25, Christmas",
                "2026-12-28, Boxing Day (substitute)",
                "2027-12-27, Christmas (substitute)",
                "2027-12-28, Boxing Day (substitute)",
                "2022-12-27, Christmas (substitute)",
                "2028-01-03, New Year's Day (substitute)",
                "2026-04-06, Easter Monday",
                "2026-08-31, Summer Bank Holiday"
            })
    void saysWhyADayIsNotWorked(LocalDate day, String reason) {
        assertThat(ENGLAND.reasonNotWorking(day)).contains(reason);
        assertThat(ENGLAND.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"})
    void knowsTheOneOffHolidays(LocalDate day) {
        assertThat(ENGLAND.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-05-04", "2022-05-30", "2026-08-03", "2026-11-30", "2026-01-02", "2026-03-17"})
    void worksWhereOnlyOthersHaveAHolidayOrItWasMoved(LocalDate day) {
        assertThat(ENGLAND.reasonNotWorking(day)).isEmpty();
        assertThat(ENGLAND.isWorkingDay(day)).isTrue();
    }

    @Test
    void countsADayOffThatWasAdded() {
        var closure = DayOff.local(LocalDate.of(2026, 12, 29), "Council closure");
        var calendar = WorkingCalendar.england(List.of(closure));

        assertThat(calendar.reasonNotWorking(closure.day())).contains("Council closure");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2026-12-30");
        assertThat(ENGLAND.plusWorkingDays(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2026-12-29");
        assertThat(calendar.daysOffBetween(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 30)))
                .extracting(DayOff::title)
                .containsExactly("Christmas", "Boxing Day (substitute)", "Council closure");
    }

    @Test
    void findsTheNearestWorkingDays() {
        var goodFriday = LocalDate.of(2026, 4, 3);

        assertThat(ENGLAND.onOrBefore(goodFriday)).isEqualTo("2026-04-02");
        assertThat(ENGLAND.onOrAfter(goodFriday)).isEqualTo("2026-04-07");
        assertThat(ENGLAND.onOrAfter(LocalDate.of(2026, 4, 7))).isEqualTo("2026-04-07");
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> ENGLAND.plusWorkingDays(LocalDate.EPOCH, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countingForwardsBackwardsAndBetweenAgree() {
        var random = new Random(20260302);
        for (int i = 0; i < 2_000; i++) {
            var from = ENGLAND.onOrAfter(LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3_600)));
            var n = random.nextInt(40);
            var to = ENGLAND.plusWorkingDays(from, n);

            assertThat(ENGLAND.minusWorkingDays(to, n)).isEqualTo(from);
            assertThat(ENGLAND.workingDaysBetween(from, to)).isEqualTo(n);
            assertThat(ENGLAND.workingDaysBetween(to, from)).isEqualTo(-n);
            assertThat(ENGLAND.isWorkingDay(to)).isTrue();
        }
    }

    @Test
    void isAValue() {
        var day = DayOff.local(LocalDate.of(2026, 12, 29), "Council closure");

        assertThat(WorkingCalendar.england(List.of(day)))
                .isEqualTo(WorkingCalendar.england(List.of(day)))
                .hasSameHashCodeAs(WorkingCalendar.england(List.of(day)))
                .isNotEqualTo(ENGLAND);
    }

    @Test
    void manyThreadsMayAskAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var asked = IntStream.range(0, 64)
                    .<Callable<LocalDate>>mapToObj(i ->
                            () -> ENGLAND.plusWorkingDays(LocalDate.of(1990 + i % 16, 12, 20), 10))
                    .toList();
            var answers = threads.invokeAll(asked);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(asked.get(i).call());
            }
        }
    }
}
