package org.quorate.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quorate.family.EmergencyOpenings;
import org.quorate.family.FamilyPaths;
import org.quorate.family.domain.EmergencyOpeningRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;

/** Home of managers: who opened a case that is restricted to them. Stands there until one of them has looked into it. */
@org.springframework.stereotype.Component
class EmergencyCard implements HomeCard {

    private final EmergencyOpenings openings;

    EmergencyCard(EmergencyOpenings openings) {
        this.openings = openings;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.is(Role.SERVICE_MANAGER) && !openings.unseen(actor).isEmpty();
    }

    @Override
    public Component open(Actor actor) {
        var panel = new Panel("Opened in an emergency");
        show(panel, actor);
        return panel;
    }

    private void show(Panel panel, Actor actor) {
        var rows = openings.unseen(actor);
        panel.withBadge(rows.isEmpty() ? Badge.good("All looked into") : Badge.bad(rows.size() + " to look into"));
        panel.setContent(rows.stream().map(row -> card(panel, actor, row)).toArray(Component[]::new));
    }

    private Article card(Panel panel, Actor actor, EmergencyOpeningRow row) {
        var actions = new Div(
                Buttons.link("Look at family " + row.familyReference(), FamilyPaths.family(row.familyId())),
                Buttons.secondary("I have looked into it: " + row.familyReference(), () -> {
                    openings.see(actor, row.id());
                    show(panel, actor);
                }));
        actions.addClassName("q-actions");
        var card = new Article(
                new Paragraph(row.openedBy() + " opened family " + row.familyReference() + ", restricted to you, on "
                        + Dates.moment(row.at()) + ": " + row.reason()),
                actions);
        card.addClassName("q-stack");
        return card;
    }
}
