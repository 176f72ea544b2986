package org.quorate.conference.ui;

import java.time.Clock;
import java.util.UUID;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.FamilyConferences;
import org.quorate.family.panel.FamilyPanel;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Panel;
import org.springframework.stereotype.Component;

/** A family's conferences, on its page, and the way to call the next one. */
@Component
class FamilyConferencesPanel implements FamilyPanel {

    private final FamilyConferences conferences;
    private final Clock clock;

    FamilyConferencesPanel(FamilyConferences conferences, Clock clock) {
        this.conferences = conferences;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER);
    }

    @Override
    public com.vaadin.flow.component.Component open(Actor actor, UUID familyId) {
        var panel = new Panel("Conferences");
        if (actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER)) {
            panel.withActions(Buttons.link("Call a conference", ConferencePaths.CALL + "?family=" + familyId));
        }
        var rows = conferences.of(actor, familyId);
        panel.setContent(
                rows.isEmpty()
                        ? new EmptyState("No conference about this family that you may see.")
                        : ConferenceList.of(rows, Time.today(clock)));
        return panel;
    }
}
