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

    public Ratio {
        if (n < 0 || of < 0 || n > of) {
            throw new IllegalArgumentException(n + " of " + of);
        }
    }

    /** The share in per cent, half-up to one decimal; throws when there was nothing to count. */
    public BigDecimal percent() {
        if (of == 0) {
            throw new ArithmeticException("no percentage of nothing");
        }
        return BigDecimal.valueOf(n)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }

    /** {@code 850 of 890 (95.5%)}, or {@code 0 of 0} when there was nothing to count. */
    @Override
    public String toString() {
        return of == 0
                ? "0 of 0"
                : String.format(Locale.UK, "%,d of %,d (%s%%)", n, of, percent().toPlainString());
    }
}
