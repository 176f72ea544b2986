package org.quorate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for a day or a time is what they meant, or is refused: never another one. */
class TypedTest {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    @ParameterizedTest
    @CsvSource({
        "815, 08:15",
        "830, 08:30",
        "845, 08:45",
        "900, 09:00",
        "130, 13:30",
        "930, 09:30",
        "9, 09:00",
        "12, 12:00",
        "1430, 14:30",
        "0930, 09:30",
        "9:30, 09:30",
        "9.30, 09:30",
        "9 30, 09:30",
        "9;30, 09:30",
        "9-30, 09:30",
        "9h30, 09:30",
        "' 14 : 30 ', 14:30",
        "9:30 am, 09:30",
        "2pm, 14:00",
        "2.15pm, 14:15",
        "215pm, 14:15",
        "2:15 P.M., 14:15",
        "12pm, 12:00",
        "noon, 12:00",
        "14:30:00, 14:30",
        "10\u00a000, 10:00",
        "1400hrs, 14:00",
        "9 o'clock, 09:00",
        "1, 13:00",
        "6.00, 18:00",
        "13.30pm, 13:30"
    })
    void aTimeWithinTheDay(String typed, LocalTime meant) {
        assertThat(Typed.time(typed, OPENS, CLOSES)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.3",
                "9:3",
                "93",
                "25",
                "2460",
                "960",
                "24:00",
                "half past nine",
                "9:30-11:00",
                "99999",
                "09305",
                "13am",
                "0pm",
                ":30",
                "9:",
                "-9",
                "9.30.1",
                "\u0000",
                "am",
                "1.5.2026"
            })
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> Typed.time(typed, OPENS, CLOSES))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("time-shape"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"730", "07:30", "19:00", "1815", "0130", "01:30", "12am", "6:01", "7"})
    void aTimeOutsideTheDayIsRefused(String typed) {
        assertThatThrownBy(() -> Typed.time(typed, OPENS, CLOSES))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("time-outside"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"130", "1:30", "1.30", "5", "7.45"})
    void whereMorningAndAfternoonMayBeMeantItIsAsked(String typed) {
        assertThatThrownBy(() -> Typed.time(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("time-of-which-half"));
        assertThat(Typed.time(typed + "am")).isBefore("12:00:00");
        assertThat(Typed.time(typed + "pm")).isAfter("12:00:00");
    }

    @ParameterizedTest
    @CsvSource({"0130, 01:30", "01:30, 01:30", "13:30, 13:30", "0:05, 00:05", "2345, 23:45", "830, 08:30"})
    void withoutBoundsTheWholeClockIsTaken(String typed, LocalTime meant) {
        assertThat(Typed.time(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "01/04/2019, 2019-04-01",
        "1/4/2019, 2019-04-01",
        "1/4/19, 2019-04-01",
        "1.4.2019, 2019-04-01",
        "1-4-2019, 2019-04-01",
        "1 4 2019, 2019-04-01",
        "01042019, 2019-04-01",
        "010419, 2019-04-01",
        "2019-04-01, 2019-04-01",
        "20190401, 2019-04-01",
        "2019/4/1, 2019-04-01",
        "1 April 2019, 2019-04-01",
        "1 Apr 19, 2019-04-01",
        "1-Apr-2019, 2019-04-01",
        "1st april 2019, 2019-04-01",
        "'Mon 1 April, 2019', 2019-04-01",
        "04/05/61, 1961-05-04",
        "31 12 39, 2039-12-31",
        "29/02/2024, 2024-02-29",
        "'\u00a01/4/2019 ', 2019-04-01"
    })
    void aDay(String typed, LocalDate meant) {
        assertThat(Typed.day(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1/4",
                "April 2019",
                "tomorrow",
                "1/4/201",
                "1/4/20199",
                "1042019",
                "01/04/2019 to 02/04/2019",
                "1//",
                "1 Foo 2019",
                "\u0000"
            })
    void whatIsNoDayIsRefused(String typed) {
        assertThatThrownBy(() -> Typed.day(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("day-shape"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/04/2019", "29/02/2023", "04/13/2019", "0/4/2019", "1/4/1812", "31042019", "2019-13-01"})
    void aDayThatTheCalendarDoesNotHaveIsRefused(String typed) {
        assertThatThrownBy(() -> Typed.day(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("day-unknown"));
    }
}
