package org.quorate.insight.ui;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The periods people ask for most. Years run from April to March, as the statutory returns do. */
enum QuickPeriod {
    THIS_MONTH("This month"),
    LAST_QUARTER("Last quarter"),
    THIS_YEAR("This year (April to March)"),
    LAST_YEAR("Last year (April to March)"),
    OTHER("Other days");

    private final String words;

    QuickPeriod(String words) {
        this.words = words;
    }

    record Days(LocalDate from, LocalDate to) {}

    String words() {
        return words;
    }

    /** Its first and last day; of other days, today alone. */
    Days days(LocalDate today) {
        return switch (this) {
            case THIS_MONTH -> new Days(today.withDayOfMonth(1), today.with(TemporalAdjusters.lastDayOfMonth()));
            case LAST_QUARTER -> {
                var first = today.minus(1, IsoFields.QUARTER_YEARS).with(IsoFields.DAY_OF_QUARTER, 1);
                yield new Days(first, first.plusMonths(3).minusDays(1));
            }
            case THIS_YEAR -> year(today);
            case LAST_YEAR -> year(today.minusYears(1));
            case OTHER -> new Days(today, today);
        };
    }

    /** What a period is called. */
    static QuickPeriod of(LocalDate from, LocalDate to, LocalDate today) {
        for (var period : values()) {
            if (period != OTHER && period.days(today).equals(new Days(from, to))) {
                return period;
            }
        }
        return OTHER;
    }

    private static Days year(LocalDate in) {
        var april = LocalDate.of(in.getYear(), Month.APRIL, 1);
        var first = in.isBefore(april) ? april.minusYears(1) : april;
        return new Days(first, first.plusYears(1).minusDays(1));
    }
}
