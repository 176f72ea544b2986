package org.quorate.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.family.ChildRow;
import org.quorate.family.LifeEvent;
import org.quorate.family.domain.FamilyPage;
import org.quorate.family.domain.LifeEventRow;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Panel;

/** What happened in the children's lives, with who put it on record; the way to take back what is mistaken. */
class LifePanel extends Panel {

    private final FamilyDesk desk;
    private final Runnable again;
    private final Map<UUID, String> names;

    LifePanel(FamilyDesk desk, FamilyPage page, Runnable again) {
        super("What happened");
        this.desk = desk;
        this.again = again;
        names = page.children().stream().collect(Collectors.toMap(ChildRow::id, ChildRow::label));
        if (page.events().isEmpty()) {
            add(new EmptyState("Nothing is on record: no birth, move, transfer, adoption, new name or death."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("q-day");
        page.events().forEach(event -> list.add(new ListItem(line(event))));
        add(list);
    }

    private Div line(LifeEventRow event) {
        var words = new Div(
                new Span(names.getOrDefault(event.childId(), "") + ": "
                        + event.what().label() + ", " + Dates.day(event.happenedOn())),
                new Span("Recorded by " + event.recordedByName() + ", " + Dates.moment(event.recordedAt())
                        + (event.note() == null ? "" : " · " + event.note())));
        words.addClassName("q-day-words");
        var line = new Div(words);
        line.addClassName("q-day-item");
        if (event.overWhy() != null) {
            line.add(Badge.neutral(
                    event.overWhy().label() + (event.overOn() == null ? "" : ", " + Dates.day(event.overOn()))));
        } else if (desk.mayWrite()) {
            line.add(next(event));
        }
        return line;
    }

    private Component next(LifeEventRow event) {
        var row = new Div();
        row.addClassName("q-row");
        if (event.what() == LifeEvent.MOVED_AWAY || event.what() == LifeEvent.TRANSFERRED_OUT) {
            row.add(Buttons.secondary("Came back", () -> askWhen(event)));
        }
        row.add(Buttons.quiet(
                "Undo",
                () -> Confirm.destructive(
                        "Was this recorded by mistake?",
                        "What followed from it is taken back: a plan goes on, the name is the one before. The mistake"
                                + " stays on record.",
                        "Undo it",
                        () -> desk.tried(() -> {
                            desk.lives.undo(desk.actor(), event.id());
                            again.run();
                        }))));
        return row;
    }

    private void askWhen(LifeEventRow event) {
        var on = new LocalDateField("Here again since");
        on.setMax(desk.today());
        var form = new FormDialog(names.getOrDefault(event.childId(), "The child") + " came back", "Put it on record");
        form.field("on", on)
                .with(new Paragraph("Conferences may be called again. A plan that ended stays ended: a transfer-in or"
                        + " initial conference decides about another."));
        form.onSave(() -> {
            if (on.getValue() == null) {
                throw RuleViolation.at("on", "required");
            }
            desk.lives.cameBack(desk.actor(), event.childId(), on.getValue());
            again.run();
        });
        form.open();
    }
}
