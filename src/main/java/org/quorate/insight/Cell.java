package org.quorate.insight;

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

    /** So many. */
    record Count(long n, DrillDown rows) implements Cell {
        @Override
        public String words() {
            return String.format(Locale.UK, "%,d", n);
        }
    }

    /** So many of so many. The rows are those of the numerator. */
    record Share(Ratio ratio, DrillDown rows) implements Cell {
        @Override
        public long n() {
            return ratio.n();
        }

        @Override
        public String words() {
            return ratio.toString();
        }
    }
}
