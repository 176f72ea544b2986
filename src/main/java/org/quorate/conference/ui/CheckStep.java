package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;

/** The last step of calling: everything once more before it becomes real. */
final class CheckStep extends Div implements CallPart {

    private final CallModel model;
    private final WhenFields when;
    private final List<ContributedStep> contributed;
    private final IntConsumer goTo;

    /** @param goTo leads back to a step, counted from 0 */
    CheckStep(CallModel model, WhenFields when, List<ContributedStep> contributed, IntConsumer goTo) {
        this.model = model;
        this.when = when;
        this.contributed = contributed;
        this.goTo = goTo;
        addClassName("q-stack");
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public String title() {
        return "Check and call";
    }

    @Override
    public void show() {
        removeAll();
        var call = model.toCommand();
        var cards = new Div();
        cards.addClassName("q-cards");
        model.children().forEach(child -> cards.add(card(child)));
        part(0, "Children", cards);
        var facts = new Facts()
                .with("Day", Dates.day(call.heldOn()))
                .with("Begins at", Dates.time(call.startsAt()) + ", planned for " + call.minutes() + " minutes")
                .with("People meet", call.mode().label())
                .with(
                        "Room",
                        when.room.getValue() == null
                                ? "None yet"
                                : when.room.getValue().name())
                .with(
                        "Chair",
                        when.chair.getValue() == null
                                ? "None yet"
                                : when.chair.getValue().fullName());
        if (call.placeNote() != null) {
            facts.with("Directions or another place", call.placeNote());
        }
        if (call.lateReason() != null) {
            facts.with("Late because", call.lateReason().text());
        }
        part(1, "Date and place", facts);
        for (int i = 0; i < contributed.size(); i++) {
            var step = contributed.get(i);
            var lines = new UnorderedList();
            step.part().details().forEach(line -> lines.add(new ListItem(line)));
            part(i + 2, step.title(), new Paragraph(step.part().summary()), lines);
        }
    }

    /** One part of the call, with the way back to where it was entered. */
    private void part(int step, String title, Component... content) {
        var change = Buttons.quiet("Change", () -> goTo.accept(step));
        change.setAriaLabel("Change: " + title);
        var head = new Div(new H3(title), change);
        head.addClassName("q-row");
        add(head);
        add(content);
    }

    private Article card(ChosenChild child) {
        var card = new Article(
                new H4(child.child().label()),
                new Facts()
                        .with(
                                "Conference",
                                child.kind().title() + " (" + child.kind().shortName() + ")")
                        .with(
                                "Due by",
                                child.deadline(model.clocks())
                                        .map(due -> Dates.day(due.due()) + ": " + due.explain())
                                        .orElse(null)));
        card.addClassName("q-card");
        return card;
    }

    @Override
    public void leave() {
        model.toCommand();
    }
}
