package org.quorate.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Words;
import org.quorate.preparation.ReadinessRow;
import org.quorate.preparation.Readinesses;
import org.quorate.preparation.domain.NotReadyReason;
import org.quorate.preparation.domain.NotReadyStep;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;
import org.quorate.uikit.ToggleChips;

/** Whether the conference can run: everything that should be right, and what the chair does when it is not. */
@org.springframework.stereotype.Component
class ReadinessPanel implements ConferencePanel {

    private final Readinesses readinesses;

    ReadinessPanel(Readinesses readinesses) {
        this.readinesses = readinesses;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.PREPARE;
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
        var panel = new Panel("Ready?");
        load(panel, context);
        context.onChange(() -> load(panel, context));
        return panel;
    }

    private void load(Panel panel, PanelContext context) {
        var row = readinesses.readiness(context.actor(), context.conference().id());
        panel.withBadge(badge(row));
        var content = new Div();
        content.addClassName("q-stack");
        content.add(new Paragraph(row.ready().label() + ". It must be with the parents by "
                + Words.moment(row.due().due()) + ": " + row.due().explain() + "."));
        var decided = row.decided();
        if (decided != null) {
            content.add(new Paragraph(decided.step().label() + ", decided by " + decided.byName() + " on "
                    + Dates.moment(decided.at()) + ": " + decided.reason().label()
                    + (decided.note() == null ? "." : ". " + decided.note())));
        }
        if (row.ready().notReady()
                && context.conference().status() == ConferenceStatus.CALLED
                && Readinesses.mayDecide(context.actor())) {
            content.add(Buttons.secondary("Decide what happens", () -> decide(context)));
        }
        var list = new UnorderedList();
        list.addClassName("q-readiness");
        row.lines().forEach(line -> list.add(item(line)));
        content.add(list);
        panel.setContent(content);
    }

    private static Badge badge(ReadinessRow row) {
        if (row.ready().notReady()) {
            return Badge.bad("Not ready");
        }
        return row.ready().stillTime() ? Badge.warn("Not ready yet") : Badge.good("Ready");
    }

    private static ListItem item(ReadinessRow.Line line) {
        return new ListItem(
                switch (line.state()) {
                    case IN_ORDER -> Badge.good("In order");
                    case TO_DO -> Badge.warn("To do");
                    case TOO_LATE -> Badge.bad("Too late");
                },
                new Span(" " + line.what() + ": " + line.words() + "."));
    }

    private void decide(PanelContext context) {
        var step = new ToggleChips<>("What happens?", List.of(NotReadyStep.values()), NotReadyStep::label);
        var reason = new ToggleChips<>("Why?", List.of(NotReadyReason.values()), NotReadyReason::label);
        var note = new TextArea("More");
        note.setMaxLength(400);
        new FormDialog("The conference is not ready", "Put the decision on record")
                .wide("step", step)
                .wide("reason", reason)
                .wide("note", note)
                .onSave(() -> {
                    var what = step.getValue();
                    var why = reason.getValue();
                    if (what == null) {
                        throw RuleViolation.at("step", "required");
                    }
                    if (why == null) {
                        throw RuleViolation.at("reason", "required");
                    }
                    readinesses.decide(context.actor(), context.conference().id(), what, why, note.getValue());
                    context.changed();
                    Notices.success("The decision is on record.");
                    goOn(what, context);
                })
                .open();
    }

    /** To where it is done. */
    private static void goOn(NotReadyStep step, PanelContext context) {
        var id = context.conference().id();
        switch (step) {
            case GO_AHEAD -> {}
            case MOVE -> UI.getCurrentOrThrow().navigate(ConferencePaths.move(id));
            case ADJOURN ->
                UI.getCurrentOrThrow()
                        .navigate(ConferencePaths.workspace(id), QueryParameters.of("section", "outcome"));
        }
    }
}
