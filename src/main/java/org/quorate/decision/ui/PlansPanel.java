package org.quorate.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.decision.Plans;
import org.quorate.decision.domain.PlanRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Panel;

/** Each child's plans so far. */
@org.springframework.stereotype.Component
class PlansPanel implements ConferencePanel {

    private final Plans plans;
    private final Conferences conferences;

    PlansPanel(Plans plans, Conferences conferences) {
        this.plans = plans;
        this.conferences = conferences;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.OVERVIEW;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
    }

    @Override
    public Component open(PanelContext context) {
        var list = new Div();
        list.addClassName("q-stack");
        load(list, context);
        context.onChange(() -> load(list, context));
        return new Panel("Plans so far", list);
    }

    private void load(Div list, PanelContext context) {
        list.removeAll();
        var children =
                conferences.children(context.actor(), context.conference().id());
        var made = plans.plansOf(
                context.actor(), children.stream().map(ConsideredChild::childId).toList());
        children.forEach(
                child -> list.add(new H3(child.label()), history(made.getOrDefault(child.childId(), List.of()))));
    }

    static Component history(List<PlanRow> plans) {
        if (plans.isEmpty()) {
            return new Paragraph("No plan so far.");
        }
        var lines = new UnorderedList();
        plans.forEach(plan -> lines.add(new ListItem(inWords(plan))));
        return lines;
    }

    /** {@code From Tue 3 Mar 2026 to Mon 1 Jun 2026 (the child moved away): Neglect, later Emotional abuse}. */
    private static String inWords(PlanRow plan) {
        var ended = plan.endedOn() == null ? ", still running" : " to " + Dates.day(plan.endedOn());
        var category = plan.initialCategory() == plan.latestCategory()
                ? plan.initialCategory().text()
                : plan.initialCategory().text() + ", later "
                        + plan.latestCategory().text();
        var why = plan.endReason() == null ? "" : " (" + plan.endReason().text() + ")";
        return "From " + Dates.day(plan.startedOn()) + ended + why + ": " + category;
    }
}
