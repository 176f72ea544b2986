package org.quorate.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.preparation.ParticipationRow;
import org.quorate.preparation.Participations;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Panel;

/** How each child took part, before what was decided for them. */
@org.springframework.stereotype.Component
class ParticipationPanel implements ConferencePanel {

    private final Participations participations;
    private final Clock clock;

    ParticipationPanel(Participations participations, Clock clock) {
        this.participations = participations;
        this.clock = clock;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.OUTCOME;
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
    public Component open(PanelContext context) {
        var panel = new Panel("How the children took part");
        var cards = new LinkedHashMap<UUID, ChildPart>();
        var lead = new Paragraph();
        load(panel, lead, cards, context);
        context.onChange(() -> load(panel, lead, cards, context));
        return panel;
    }

    private void load(Panel panel, Paragraph lead, Map<UUID, ChildPart> cards, PanelContext context) {
        var rows = participations.participations(
                context.actor(), context.conference().id());
        var recorded = rows.stream().filter(row -> row.code() != null).count();
        var progress = "Recorded for " + recorded + " of " + rows.size();
        panel.withBadge(recorded == rows.size() ? Badge.good(progress) : Badge.neutral(progress));
        lead.setText(
                writable(context)
                        ? "Every child has views. Choose how this conference heard them; it is saved at once."
                        : "Every child has views. How this conference heard them is recorded from its day on.");
        lead.addClassName("q-on-screen");
        if (cards.isEmpty()) {
            rows.forEach(row -> cards.put(row.childId(), card(row, context)));
            var stack = new Div();
            stack.addClassName("q-stack");
            cards.values().forEach(stack::add);
            panel.setContent(lead, stack);
        }
        rows.forEach(row -> {
            var card = cards.get(row.childId());
            if (card != null) {
                card.show(row, writable(context));
            }
        });
    }

    private ChildPart card(ParticipationRow row, PanelContext context) {
        return new ChildPart(row, (code, form) -> {
            var conferenceId = context.conference().id();
            if (code == null) {
                participations.takeBack(context.actor(), conferenceId, row.childId());
            } else {
                participations.record(context.actor(), conferenceId, row.childId(), code, form);
            }
            context.changed();
        });
    }

    private boolean writable(PanelContext context) {
        return context.actor().isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER)
                && Participations.isOpen(context.conference(), Time.today(clock));
    }
}
