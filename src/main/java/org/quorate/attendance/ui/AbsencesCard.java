package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.quorate.attendance.Absences;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;

/** Home of managers: which agencies keep staying away. */
@org.springframework.stereotype.Component
class AbsencesCard implements HomeCard {

    private static final int SHOWN = 5;

    private final Absences absences;

    AbsencesCard(Absences absences) {
        this.absences = absences;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.is(Role.SERVICE_MANAGER);
    }

    @Override
    public Component open(Actor actor) {
        var panel = new Panel("Absent agencies");
        var open = absences.count(actor, true);
        if (open == 0) {
            panel.setContent(new EmptyState(VaadinIcon.CHECK_CIRCLE, "No agency keeps staying away at present."));
            return panel;
        }
        var list = new UnorderedList();
        absences.list(actor, true, 0, SHOWN)
                .forEach(row -> list.add(new ListItem(row.agencyName() + ": " + row.missed() + " missed")));
        panel.setContent(list, Buttons.link("See all absent agencies", AbsencesView.PATH));
        return panel.withBadge(Badge.warn(open + " to talk about"));
    }
}
