package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.testing.MutableClock;

class GuessesTest {

    private final MutableClock clock = new MutableClock();
    private Guesses guesses = new Guesses(clock);

    @BeforeEach
    void onAMonday() {
        clock.setTo("2026-03-02T09:00");
        guesses = new Guesses(clock);
    }

    @Test
    void afterTwentyGuessesAnAddressWaits() {
        for (int n = 0; n < 20; n++) {
            assertThat(guesses.count("203.0.113.7")).isTrue();
        }
        assertThat(guesses.count("203.0.113.7")).isFalse();
        assertThat(guesses.count("203.0.113.8")).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(guesses.count("203.0.113.7")).isTrue();
    }

    @Test
    void aPatientGuesserGetsSomeTwoHundredADay() {
        int tried = 0;
        for (int minute = 0; minute < 60; minute++) {
            while (guesses.count("203.0.113.10")) {
                tried++;
            }
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(tried).isBetween(200, 210);
    }

    @Test
    void oneNetworkOfTheNewKindIsOneVisitor() {
        for (int n = 0; n < 20; n++) {
            guesses.count("2001:db8:1:2::" + Integer.toHexString(n + 1));
        }
        assertThat(guesses.count("2001:db8:1:2::ffff")).isFalse();
        assertThat(guesses.count("2001:db8:1:3::1")).isTrue();
    }
}
