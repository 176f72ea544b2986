package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.quorate.conference.Clocks;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.family.Age;
import org.quorate.family.FamilyPaths;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;
import org.quorate.uikit.Panel;

/** The children considered, each with a clock that explains itself. */
@org.springframework.stereotype.Component
class ClocksPanel implements ConferencePanel {

    private final Conferences conferences;

    ClocksPanel(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.OVERVIEW;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return true;
    }

    @Override
    public Component open(PanelContext context) {
        var panel = new Panel("Children and clocks");
        var cards = new Div();
        cards.addClassName("q-cards");
        panel.setContent(cards);
        var shown = new AtomicReference<Object>();
        Runnable load = () -> {
            var row = context.conference();
            var children = conferences.children(context.actor(), row.id());
            var now = Arrays.asList(children, row.heldOn(), row.lateReason());
            if (!now.equals(shown.getAndSet(now))) {
                var clocks = conferences.clocks(context.actor(), row.id());
                cards.removeAll();
                children.forEach(child -> cards.add(card(child, row, clocks)));
            }
        };
        load.run();
        context.onChange(load);
        return panel;
    }

    private static Article card(ConsideredChild child, ConferenceRow row, Clocks clocks) {
        var due = clocks.due(child.kind(), child.clockBasis(), child.clockFrom());
        var name = new H3(new Anchor(FamilyPaths.family(child.familyId()), child.label()));
        var late = row.heldOn().isAfter(child.limitOn());
        var card = new Article(name);
        child.goneBy(row.heldOn()).ifPresent(gone -> card.add(Badge.bad(gone.inWords())));
        child.closedBy(row.heldOn()).forEach(closed -> card.add(Badge.warn(closed)));
        card.add(
                late ? Badge.bad("Late") : Badge.good("In time"),
                new Facts()
                        .with("Age", Age.inWords(child.dateOfBirth(), child.expectedOn(), row.heldOn()))
                        .with(
                                "Conference",
                                child.kind().title() + " (" + child.kind().shortName() + ")")
                        .with(
                                "Clock starts",
                                "Counted from " + child.clockBasis().text() + ", " + Dates.day(child.clockFrom()))
                        .with("Due by", Dates.day(child.dueOn()))
                        .with("Because", due.explain()));
        if (late && row.lateReason() != null) {
            card.add(new Facts().with("Why it is late", row.lateReason().text()));
        }
        card.addClassName("q-card");
        return card;
    }
}
