package org.quorate.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final int DRAWS = 2_001;

    @Test
    void theFirstWaitsAreOneTwoFiveFifteenAndSixtyMinutes() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(tries -> Backoff.wait(tries).orElseThrow()))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(60));
    }

    @Test
    void everyWaitIsWithinAFifthOfItsMiddle() {
        var random = new Random(42);
        for (var tries = 1; tries < Backoff.TRIES; tries++) {
            var middle = Backoff.wait(tries).orElseThrow();
            for (var draw = 0; draw < DRAWS; draw++) {
                assertThat(Backoff.after(tries, random).orElseThrow().toMillis())
                        .isBetween((long) (middle.toMillis() * 0.8), (long) (middle.toMillis() * 1.2));
            }
        }
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        var random = new Random(7);
        assertThat(IntStream.range(0, 100)
                        .mapToObj(draw -> Backoff.after(1, random).orElseThrow())
                        .distinct())
                .hasSizeGreaterThan(90);
    }

    @Test
    void theMedianWaitNeverGetsShorter() {
        var random = new Random(1);
        var medians = new ArrayList<Duration>();
        for (var tries = 1; tries < Backoff.TRIES; tries++) {
            medians.add(median(tries, random));
        }
        // draws about one middle differ by chance, so equal middles are compared with room for it
        for (var i = 1; i < medians.size(); i++) {
            assertThat(medians.get(i).toMillis())
                    .isGreaterThan((long) (medians.get(i - 1).toMillis() * 0.97));
        }
        assertThat(medians.getLast()).isGreaterThan(medians.getFirst().multipliedBy(100));
    }

    @Test
    void afterTwelveTriesInAboutADayItIsGivenUp() {
        var all = IntStream.range(1, Backoff.TRIES)
                .mapToObj(tries -> Backoff.wait(tries).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(20), Duration.ofHours(28));
        assertThat(Backoff.after(12, new Random(1))).isEmpty();
        assertThat(Backoff.after(13, new Random(1))).isEmpty();
        assertThatThrownBy(() -> Backoff.after(0, new Random(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Duration median(int tries, Random random) {
        List<Duration> drawn = IntStream.range(0, DRAWS)
                .mapToObj(draw -> Backoff.after(tries, random).orElseThrow())
                .sorted()
                .toList();
        return drawn.get(DRAWS / 2);
    }
}
