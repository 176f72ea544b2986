package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.LocalTimeField;
import org.quorate.uikit.RuleMessages;

/** Asks when a report came: now unless somebody says otherwise, because it decides whether it was in time. */
final class ReceivedDialog extends Dialog {

    private final LocalDateField day = new LocalDateField("Day it came");
    private final LocalTimeField time = new LocalTimeField("Time it came");
    private final Clock clock;
    private final LocalDateTime opened;
    private final Consumer<Instant> save;

    ReceivedDialog(Clock clock, Consumer<Instant> save) {
        this.clock = clock;
        this.save = save;
        opened = LocalDateTime.ofInstant(clock.instant(), Time.ENGLAND).truncatedTo(ChronoUnit.MINUTES);
        setHeaderTitle("When did the report come?");
        day.setValue(opened.toLocalDate());
        day.setMax(opened.toLocalDate());
        time.setValue(opened.toLocalTime());
        var form = new Div(day, time);
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Record the receipt", this::submit));
    }

    private void submit() {
        var fields = Map.of("at", day, "time", time);
        try {
            RuleMessages.clear(fields);
            save.accept(moment());
            close();
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, fields);
        }
    }

    /** The time as it stood is this very moment, so that a report is not recorded as a minute older. */
    private Instant moment() {
        var chosenDay = day.getValue();
        LocalTime chosenTime = time.getValue();
        if (chosenDay == null) {
            throw RuleViolation.at("at", "required");
        }
        if (chosenTime == null) {
            throw RuleViolation.at("time", "required");
        }
        var chosen = LocalDateTime.of(chosenDay, chosenTime);
        return chosen.equals(opened)
                ? clock.instant()
                : chosen.atZone(Time.ENGLAND).toInstant();
    }
}
