package org.quorate.conference.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** How much of the diary is shown. */
enum DiarySpan {
    DAY("Day") {
        @Override
        LocalDate first(LocalDate day) {
            return day;
        }

        @Override
        LocalDate step(LocalDate day, int by) {
            return day.plusDays(by);
        }
    },
    WEEK("Week") {
        @Override
        LocalDate first(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate step(LocalDate day, int by) {
            return day.plusWeeks(by);
        }
    };

    private final String label;

    DiarySpan(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract LocalDate first(LocalDate day);

    abstract LocalDate step(LocalDate day, int by);

    /** The days shown; a week is Monday to Friday, because conferences are held on working days only. */
    List<LocalDate> days(LocalDate day) {
        var first = first(day);
        return first.datesUntil(first.plusDays(this == DAY ? 1 : 5)).toList();
    }
}
