package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;

/** The last step of calling: everything once more before it becomes real. */
final class CheckStep extends Div implements CallPart {

    private final CallModel model;
    private final WhenFields when;
    private final List<ContributedStep> contributed;

    CheckStep(CallModel model, WhenFields when, List<ContributedStep> contributed) {
        this.model = model;
        this.when = when;
        this.contributed = contributed;
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
        if (call.lateReason() != null) {
            facts.with("Late because", call.lateReason().text());
        }
        contributed.forEach(step -> facts.with(step.title(), step.part().summary()));
        add(facts);
        for (var child : model.children()) {
            var card = new Article(
                    new H3(child.child().label()),
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
            add(card);
        }
    }

    @Override
    public void leave() {
        model.toCommand();
    }
}
