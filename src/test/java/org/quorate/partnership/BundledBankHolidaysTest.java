package org.quorate.partnership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.DayOff;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.WorkingCalendar;

class BundledBankHolidaysTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void theBundledListAndTheCalendarsOwnRulesAgreeDayByDay() {
        var byYear = bundled().stream().collect(groupingBy(day -> day.day().getYear(), mapping(DayOff::day, toList())));

        assertThat(byYear).containsOnlyKeys(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028);
        byYear.forEach((year, days) -> {
            var ruled = WorkingCalendar.england().daysOffIn(year).stream()
                    .map(DayOff::day)
                    .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                    .toList();
            assertThat(ruled).as("%d", year).containsExactlyElementsOf(days);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-05-08 | Early May bank holiday (VE day)",
                "2022-06-02 | Spring bank holiday",
                "2022-06-03 | Platinum Jubilee bank holiday",
                "2022-09-19 | Bank Holiday for the State Funeral of Queen Elizabeth II",
                "2023-05-08 | Bank holiday for the coronation of King Charles III",
                "2026-12-28 | Boxing Day (substitute)",
                "2027-12-27 | Christmas Day (substitute)"
            })
    void titlesAreGovUks(LocalDate day, String title) {
        assertThat(bundled()).contains(DayOff.bankHoliday(day, title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"scotland\":{\"events\":[{\"title\":\"x\",\"date\":\"2026-01-02\"}]}}",
                "{\"england-and-wales\":{\"events\":[]}}",
                "{\"england-and-wales\":{\"events\":[{\"title\":\"x\",\"date\":\"2 May\"}]}}",
                "{\"england-and-wales\":{\"events\":[{\"date\":\"2026-05-04\"}]}}"
            })
    void anotherFileIsRefused(String json) {
        var file = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> GovUkCalendar.read(file))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("not-gov-uk-calendar"));
    }

    private static List<DayOff> bundled() {
        return GovUkCalendar.bundled();
    }
}
