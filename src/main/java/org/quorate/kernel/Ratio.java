package org.quorate.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A figure: how many of how many. The only place that prints a percentage, so that the numerator and denominator are
 * always beside it.
 *
 * @param n how many; 0 to {@code of}
 * @param of out of how many; 0 when there was nothing to count
 */
public record Ratio(long n, long of) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Ratio {
        if (n < 0 || of < 0 || n > of) {
            throw new IllegalArgumentException(n + " of " + of);
        }
    }

    /** The share in per cent with one decimal; throws when there was nothing to count. */
    public BigDecimal percent() {
        return percent(1);
    }

    /**
     * Half-up, except that 100 is said of all and 0 of none only: 1,999 of 2,000 are 99.9 per cent, or 99 without
     * decimals, and 1 of 5,000 is 0.1.
     */
    public BigDecimal percent(int decimals) {
        if (of == 0) {
            throw new ArithmeticException("no percentage of nothing");
        }
        var rounded =
                BigDecimal.valueOf(n).multiply(ALL).divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
        var least = BigDecimal.ONE.movePointLeft(decimals);
        return n == 0 || n == of ? rounded : rounded.max(least).min(ALL.subtract(least));
    }

    /** {@code 850 of 890 (95.5%)}, or {@code 0 of 0} when there was nothing to count. */
    @Override
    public String toString() {
        return words(1);
    }

    /** As {@link #toString}, with so many decimals. */
    public String words(int decimals) {
        return of == 0
                ? "0 of 0"
                : String.format(
                        Locale.UK, "%,d of %,d (%s%%)", n, of, percent(decimals).toPlainString());
    }
}
