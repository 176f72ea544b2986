package org.quorate.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Typed;

/**
 * A day, typed as people write it or picked from a calendar that opens when it is asked for; the week begins on Monday.
 * The browser reads dd/mm/yyyy itself, {@link Typed#day} the rest; {@code frontend/fields.js} keeps it at Escape.
 */
public final class LocalDateField extends DatePicker implements TypedField {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** Lets the browser take two figures of a year for the century that {@link Typed#day} takes them for. */
    private static final LocalDate CENTURIES = LocalDate.of(1990, 1, 1);

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();

    private transient @Nullable RuleViolation unreadable;

    public LocalDateField(String label) {
        super(label);
        setLocale(Locale.UK);
        setHelperText("For example 27/03/2026");
        setAutoOpen(false);
        setFallbackParser(this::read);
        setI18n(new DatePickerI18n()
                .setDateFormat("dd/MM/yyyy")
                .setReferenceDate(CENTURIES)
                .setFirstDayOfWeek(1)
                .setMonthNames(MONTHS)
                .setWeekdays(weekdays(TextStyle.FULL))
                .setWeekdaysShort(weekdays(TextStyle.SHORT))
                .setToday("Today")
                .setCancel("Close"));
        bound();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().getPage().addJsModule("/fields.js");
    }

    @Override
    public void setMin(@Nullable LocalDate min) {
        super.setMin(min);
        bound();
    }

    @Override
    public void setMax(@Nullable LocalDate max) {
        super.setMax(max);
        bound();
    }

    @Override
    public Optional<RuleViolation> refused() {
        if (getValue() == null) {
            return isInputUnparsable()
                    ? Optional.of(unreadable == null ? RuleViolation.of("day-shape") : unreadable)
                    : Optional.empty();
        }
        return getValue().isBefore(first()) || getValue().isAfter(last()) ? Optional.of(outside()) : Optional.empty();
    }

    private Result<LocalDate> read(String typed) {
        try {
            return Result.ok(Typed.day(typed));
        } catch (RuleViolation violation) {
            unreadable = violation;
            return Result.error(RuleMessages.text(violation));
        }
    }

    private void bound() {
        var i18n = getI18n();
        if (i18n != null) {
            var words = RuleMessages.text(outside());
            i18n.setBadInputErrorMessage(RuleMessages.text(RuleViolation.of("day-shape")))
                    .setMinErrorMessage(words)
                    .setMaxErrorMessage(words);
        }
    }

    private RuleViolation outside() {
        if (getMin() == null && getMax() != null) {
            return RuleViolation.of("day-too-late", Map.of("last", last()));
        }
        return getMax() == null && getMin() != null
                ? RuleViolation.of("day-too-early", Map.of("first", first()))
                : RuleViolation.of("day-outside", Map.of("first", first(), "last", last()));
    }

    private LocalDate first() {
        return getMin() == null ? FIRST : getMin();
    }

    private LocalDate last() {
        return getMax() == null ? LAST : getMax();
    }

    /** Sunday first, as the calendar wants it. */
    private static List<String> weekdays(TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, Locale.UK))
                .toList();
    }
}
