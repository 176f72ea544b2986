package org.quorate.conference.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.Clocks;
import org.quorate.partnership.ConferenceKind;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.ToggleChips;

/** A child chosen for the conference: the kind, what started the clock, and the due date explained as it changes. */
final class ChosenChildCard extends Article {

    private final ChosenChild child;
    private final Clocks clocks;
    private final Select<ClockBasis> basis = new Select<>();
    private final LocalDateField from = new LocalDateField("On");
    private final Paragraph due = new Paragraph();

    ChosenChildCard(ChosenChild child, Clocks clocks, LocalDate today, Runnable onRemove) {
        this.child = child;
        this.clocks = clocks;
        addClassName("q-card");
        var kind = new ToggleChips<ConferenceKind>(
                "Kind of conference", Arrays.asList(ConferenceKind.values()), ConferenceKind::shortName);
        kind.setValue(child.kind());
        kind.addValueChangeListener(event -> changeKind(kind));
        basis.setLabel("The clock starts with");
        basis.setItemLabelGenerator(ClockBasis::text);
        from.setMax(today);
        due.getElement().setAttribute("role", "status");
        due.addClassName("q-explained");
        var header = new Div(
                new H3(child.child().label()),
                new Paragraph(child.child().ageOn(today)),
                Buttons.icon(VaadinIcon.CLOSE_SMALL, "Take out " + child.child().label(), onRemove));
        header.addClassName("q-card-header");
        var clock = new Div(basis, from);
        clock.addClassName("q-form");
        add(header);
        child.child().goneBy(today).ifPresent(gone -> add(Badge.bad(gone.inWords())));
        add(kind, clock, due);
        fill();
        basis.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                child.clockBasis(event.getValue());
                explain();
            }
        });
        from.addValueChangeListener(event -> {
            child.clockFrom(from.refused().isEmpty() ? event.getValue() : null);
            explain();
        });
    }

    private void changeKind(ToggleChips<ConferenceKind> kind) {
        if (kind.getValue() == null) {
            kind.setValue(child.kind());
        } else if (kind.getValue() != child.kind()) {
            child.kind(kind.getValue(), clocks);
            fill();
        }
    }

    private void fill() {
        var from0 = child.clockFrom();
        basis.setItems(clocks.bases(child.kind()));
        basis.setValue(child.clockBasis());
        from.setValue(from0);
        explain();
    }

    private void explain() {
        due.setText(child.deadline(clocks)
                .map(deadline -> "Due by " + Dates.day(deadline.due()) + ": " + deadline.explain() + ".")
                .orElse("Say when the clock started, and the due date is worked out."));
    }
}
