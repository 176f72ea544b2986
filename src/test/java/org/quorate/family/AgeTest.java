package org.quorate.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 0 days",
        "2026-11-20, 1 day",
        "2026-11-08, 13 days",
        "2026-11-07, 2 weeks",
        "2026-08-30, 11 weeks",
        "2026-08-20, 3 months",
        "2024-11-22, 23 months",
        "2024-11-21, 2 years",
        "2009-11-22, 16 years"
    })
    void ageIsSaidAsPeopleSayIt(LocalDate born, String words) {
        assertThat(Age.inWords(born, null, TODAY)).isEqualTo(words);
    }

    @Test
    void beforeBirthTheExpectedDayIsSaid() {
        assertThat(Age.inWords(null, LocalDate.of(2027, 3, 3), TODAY)).isEqualTo("unborn, due 3 March 2027");
        assertThat(Age.inWords(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 4), TODAY))
                .isEqualTo("unborn, due 4 December 2026");
    }
}
