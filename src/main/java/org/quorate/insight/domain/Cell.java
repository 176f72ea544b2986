package org.quorate.insight.domain;

import java.math.BigDecimal;
import java.util.Locale;
import org.quorate.kernel.Ratio;

/** One number of a table, with the way to the rows behind it. */
public sealed interface Cell {

    /** How many rows are behind it. */
    long n();

    /** Which rows are behind it. */
    DrillDown rows();

    /** As printed everywhere: {@code 1,204}, or {@code 66 of 1,204 (5.5%)}. */
    String words();

    /** The same without decimals of a per cent. */
    default Cell inWholePercents() {
        return this;
    }

    /** So many. */
    record Count(long n, DrillDown rows) implements Cell {
        @Override
        public String words() {
            return String.format(Locale.UK, "%,d", n);
        }
    }

    /**
     * So many of so many.
     *
     * @param rows those of the numerator
     * @param whole those of the denominator
     * @param decimals of the per cents, 1 or 0
     */
    record Share(Ratio ratio, DrillDown rows, DrillDown whole, int decimals) implements Cell {
        @Override
        public long n() {
            return ratio.n();
        }

        @Override
        public String words() {
            return ratio.words(decimals);
        }

        @Override
        public Cell inWholePercents() {
            return new Share(ratio, rows, whole, 0);
        }

        /** Throws when there was nothing to count. */
        public BigDecimal percent() {
            return ratio.percent(decimals);
        }
    }
}
