package org.quorate.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day, typed as dd/mm/yyyy or picked; the week begins on Monday. */
public final class LocalDateField extends DatePicker {

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();

    public LocalDateField(String label) {
        super(label);
        setLocale(Locale.UK);
        setHelperText("For example 27/03/2026");
        setI18n(new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "d.M.yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(MONTHS)
                .setWeekdays(weekdays(TextStyle.FULL))
                .setWeekdaysShort(weekdays(TextStyle.SHORT))
                .setToday("Today")
                .setCancel("Close")
                .setBadInputErrorMessage("Write the date as day/month/year, for example 27/03/2026."));
    }

    /** Sunday first, as the calendar wants it. */
    private static List<String> weekdays(TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, Locale.UK))
                .toList();
    }
}
