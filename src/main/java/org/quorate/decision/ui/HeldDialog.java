package org.quorate.decision.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.quorate.conference.ConferenceRow;
import org.quorate.decision.domain.Recap;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.LocalTimeField;
import org.quorate.uikit.RuleMessages;

/** Asks when the conference decided, because quoracy is judged at that moment. */
class HeldDialog extends Dialog {

    private final ConferenceRow conference;
    private final Instant now;
    private final LocalTime suggested;
    private final Paragraph refused = new Paragraph();
    private final LocalTimeField decidedAt = new LocalTimeField("The conference decided at");

    HeldDialog(ConferenceRow conference, Instant now, Function<Instant, Recap> recap, Consumer<Instant> close) {
        this.conference = conference;
        this.now = now;
        this.suggested = suggested(conference, now);
        setWidth("46rem");
        setMaxWidth("100%");
        setHeaderTitle("Put the conference on record as held?");
        decidedAt.setValue(suggested);
        decidedAt.setHelperText("Quoracy is judged by who was there then.");
        var onRecord = new RecapList();
        onRecord.show(recap.apply(moment()));
        decidedAt.addValueChangeListener(event -> onRecord.show(recap.apply(moment())));
        var form = new Div(
                new Paragraph("The decisions then stand, and plans start, go on or end on the conference's day."),
                decidedAt,
                onRecord,
                refused);
        refused.addClassName("q-field-error");
        refused.getElement().setAttribute("role", "alert");
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Conference held", () -> save(close)));
    }

    private void save(Consumer<Instant> close) {
        var fields = Map.of("decidedAt", decidedAt);
        try {
            refused.setText("");
            RuleMessages.clear(fields);
            close.accept(moment());
            close();
        } catch (RuleViolation violation) {
            if (violation.field() == null) {
                refused.setText(RuleMessages.text(violation));
            } else {
                RuleMessages.showIn(violation, fields);
            }
        }
    }

    /** Left as suggested on the day itself, this very moment; else the minute that was chosen. */
    private Instant moment() {
        var chosen = decidedAt.getValue();
        if (chosen == null || (chosen.equals(suggested) && isToday())) {
            return isToday() ? now : at(suggested);
        }
        return at(chosen);
    }

    private Instant at(LocalTime time) {
        return conference.heldOn().atTime(time).atZone(Time.ENGLAND).toInstant();
    }

    private boolean isToday() {
        return LocalDate.ofInstant(now, Time.ENGLAND).equals(conference.heldOn());
    }

    private static LocalTime suggested(ConferenceRow conference, Instant now) {
        var today = LocalDate.ofInstant(now, Time.ENGLAND).equals(conference.heldOn());
        var moment = today ? now : conference.endsAtInstant().minusSeconds(60);
        return LocalTime.ofInstant(moment, Time.ENGLAND).truncatedTo(ChronoUnit.MINUTES);
    }
}
