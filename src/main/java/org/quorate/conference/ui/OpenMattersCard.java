package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.OpenMatter;
import org.quorate.conference.OpenMatters;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;

/** Home: conferences with something still to settle. */
@org.springframework.stereotype.Component
class OpenMattersCard implements HomeCard {

    private final OpenMatters matters;

    OpenMattersCard(OpenMatters matters) {
        this.matters = matters;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
    }

    @Override
    public Component open(Actor actor) {
        var rows = matters.unsettled(actor, actor.is(Role.CHAIR) ? actor.practitionerId() : null);
        var table = new DataTable<OpenMatter>(
                        "Conferences with something to settle",
                        new EmptyState(VaadinIcon.CHECK_CIRCLE, "Nothing is waiting for you."))
                .linkColumn(
                        "Conference",
                        row -> row.conference().reference(),
                        row -> ConferencePaths.workspace(row.conference().id()))
                .column("Day", row -> ConferenceBadges.when(row.conference()))
                .componentColumn("To settle", row -> Badge.warn(row.what().label()))
                .componentColumn("Next", OpenMattersCard::next)
                .rows(rows);
        var panel = new Panel("To settle", table);
        return rows.isEmpty() ? panel : panel.withBadge(Badge.warn(rows.size() + " waiting"));
    }

    private static Component next(OpenMatter row) {
        var id = row.conference().id();
        return switch (row.what()) {
            case OUTCOME -> Buttons.link("Record the outcome", ConferencePaths.workspace(id, "outcome"));
            case RECONVENE -> Buttons.link("Call it again", ConferencePaths.CALL + "?reconvenes=" + id);
            case CHAIR, ROOM -> Buttons.link("Choose", ConferencePaths.move(id));
        };
    }
}
