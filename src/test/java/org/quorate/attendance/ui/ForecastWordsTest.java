package org.quorate.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.Quoracy.Missing;
import org.quorate.attendance.Quoracy.Quorate;
import org.quorate.attendance.domain.Forecast;
import org.quorate.attendance.domain.Forecast.ToRing;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.QuoracyGroup;

class ForecastWordsTest {

    @Test
    void everyMissingGroupIsCountedOncePerConferenceTheMostFrequentFirst() {
        var all = List.of(
                quorate(),
                shortOf(false, "SOCIAL_CARE", "GP", "GP"),
                shortOf(true, "GP"),
                shortOf(false, "POLICE", "GP"));

        assertThat(ForecastWords.headline(all))
                .isEqualTo("3 of 4 conferences this week and next will not be quorate as things stand:"
                        + " GP missing in 3, police missing in 1, social care missing in 1.");
        assertThat(ForecastWords.waiting(all))
                .isEqualTo("1 of them only waits for answers: quorate if everybody comes who has not answered.");
    }

    @Test
    void oneConferenceAndNoneAreSaidInGoodEnglish() {
        assertThat(ForecastWords.headline(List.of(quorate())))
                .isEqualTo("As things stand, the one conference this week and next will be quorate.");
        assertThat(ForecastWords.headline(List.of(quorate(), quorate())))
                .isEqualTo("As things stand, all 2 conferences this week and next will be quorate.");
        assertThat(ForecastWords.headline(List.of(shortOf(false))))
                .isEqualTo("1 of 1 conference this week and next will not be quorate as things stand.");
        assertThat(ForecastWords.waiting(List.of(quorate()))).isEmpty();
    }

    @Test
    void moreThanFourGroupsAreSummedUp() {
        assertThat(ForecastWords.headline(List.of(shortOf(false, "A", "B", "C", "D", "E", "F"))))
                .endsWith("a missing in 1, b missing in 1, c missing in 1, d missing in 1, and 2 other groups.");
    }

    private static Forecast quorate() {
        return forecast(true, false, List.of());
    }

    /** Short of one agency that any of these could be. */
    private static Forecast shortOf(boolean waits, String... groups) {
        return forecast(false, waits, List.of(groups));
    }

    private static Forecast forecast(boolean quorate, boolean waits, List<String> groups) {
        var present = new TreeSet<QuoracyGroup>();
        return new Forecast(
                Ids.next(),
                "CP-1",
                LocalDate.of(2026, 3, 11),
                LocalTime.of(10, 0),
                null,
                null,
                ConferenceKind.INITIAL,
                quorate
                        ? new Quorate(present)
                        : new Inquorate(present, new Missing(List.of(), 1, true, List.of()), List.of()),
                6,
                2,
                waits,
                Stream.of(groups.toArray(String[]::new))
                        .map(code -> new ToRing(
                                Ids.next(),
                                "Somebody",
                                null,
                                new QuoracyGroup(code),
                                null,
                                null,
                                false,
                                ToRing.State.NOT_ANSWERED))
                        .toList());
    }
}
