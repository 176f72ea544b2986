package org.quorate.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.UUID;
import org.quorate.decision.Plans;
import org.quorate.family.ChildSummary;
import org.quorate.family.Families;
import org.quorate.family.panel.FamilyPanel;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Panel;

/** Each child's plans, on the page of the family. */
@org.springframework.stereotype.Component
class FamilyPlansPanel implements FamilyPanel {

    private final Plans plans;
    private final Families families;

    FamilyPlansPanel(Plans plans, Families families) {
        this.plans = plans;
        this.families = families;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER);
    }

    @Override
    public Component open(Actor actor, UUID familyId) {
        var panel = new Panel("Child protection plans");
        var children = families.children(actor, familyId);
        var plansOf =
                plans.plansOf(actor, children.stream().map(ChildSummary::id).toList());
        children.forEach(child ->
                panel.add(new H3(child.label()), PlansPanel.history(plansOf.getOrDefault(child.id(), List.of()))));
        return panel;
    }
}
