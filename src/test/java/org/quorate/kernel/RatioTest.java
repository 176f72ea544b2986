package org.quorate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "850, 890, 95.5, 96",
        "66, 2811, 2.3, 2",
        "1999, 2000, 99.9, 99",
        "1, 2000, 0.1, 1",
        "1, 5000, 0.1, 1",
        "4999, 5000, 99.9, 99",
        "1, 2, 50.0, 50",
        "0, 7, 0.0, 0",
        "7, 7, 100.0, 100",
        "1, 1, 100.0, 100"
    })
    void roundedHalfUpWithoutEverClaimingAllOrNone(long n, long of, String percent, String whole) {
        var ratio = new Ratio(n, of);

        assertThat(ratio.percent()).hasToString(percent);
        assertThat(ratio.percent(0)).hasToString(whole);
        assertThat(ratio.words(0)).endsWith("(" + whole + "%)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void onlyAllIsAHundredAndOnlyNoneIsNothing(int decimals) {
        var random = new Random(2000);
        var least = BigDecimal.ONE.movePointLeft(decimals);
        for (int i = 0; i < 20_000; i++) {
            long of = 1 + random.nextInt(1_000_000);
            long n = random.nextBoolean() ? random.nextLong(of + 1) : Math.abs(of - random.nextInt(3));
            var percent = new Ratio(n, of).percent(decimals);
            assertThat(percent.compareTo(BigDecimal.valueOf(100)) == 0).isEqualTo(n == of);
            assertThat(percent.signum() == 0).isEqualTo(n == 0);
            assertThat(percent.subtract(
                                    BigDecimal.valueOf(100 * n).divide(BigDecimal.valueOf(of), 9, RoundingMode.HALF_UP))
                            .abs())
                    .isLessThan(least);
        }
    }

    @Test
    void ofNothingThereIsNoPercentage() {
        assertThat(new Ratio(0, 0)).hasToString("0 of 0");
        assertThatThrownBy(() -> new Ratio(0, 0).percent()).isInstanceOf(ArithmeticException.class);
    }
}
