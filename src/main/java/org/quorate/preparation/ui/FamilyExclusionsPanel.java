package org.quorate.preparation.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.quorate.family.panel.FamilyPanel;
import org.quorate.kernel.Actor;
import org.quorate.preparation.Exclusions;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Panel;

/** Who of a family was kept out of which conference, on the family's page. */
@org.springframework.stereotype.Component
class FamilyExclusionsPanel implements FamilyPanel {

    private final Exclusions exclusions;

    FamilyExclusionsPanel(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return Exclusions.mayAsk(actor);
    }

    @Override
    public Component open(Actor actor, UUID familyId) {
        var panel = new Panel("Kept out of conferences or attending separately");
        var rows = exclusions.ofFamily(actor, familyId);
        if (rows.isEmpty()) {
            panel.setContent(new EmptyState("Nobody has asked to keep anybody of this family out of a conference."));
        }
        rows.forEach(row -> panel.add(
                ExclusionCards.card(row, row.adultName() + ", " + row.reference() + " on " + Dates.day(row.heldOn()))));
        return panel;
    }
}
