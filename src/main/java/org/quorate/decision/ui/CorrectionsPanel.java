package org.quorate.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.decision.Decisions;
import org.quorate.decision.RecordCorrections;
import org.quorate.decision.domain.CorrectLine;
import org.quorate.decision.domain.CorrectedLine;
import org.quorate.family.Families;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** After a conference was held: what is on record about its children is corrected here, and what it was before. */
@org.springframework.stereotype.Component
class CorrectionsPanel implements ConferencePanel {

    private final RecordCorrections corrections;
    private final Decisions decisions;
    private final Conferences conferences;
    private final Families families;

    CorrectionsPanel(RecordCorrections corrections, Decisions decisions, Conferences conferences, Families families) {
        this.corrections = corrections;
        this.decisions = decisions;
        this.conferences = conferences;
        this.families = families;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.OUTCOME;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
    }

    @Override
    public Component open(PanelContext context) {
        var panel = new Panel("Corrections");
        load(panel, context);
        context.onChange(() -> load(panel, context));
        return panel;
    }

    private void load(Panel panel, PanelContext context) {
        panel.setVisible(context.conference().status() == ConferenceStatus.HELD);
        if (panel.isVisible()) {
            panel.setContent(history(context), choices(context));
        }
    }

    private Component history(PanelContext context) {
        var lines = new UnorderedList();
        corrections
                .history(context.actor(), context.conference().id())
                .forEach(line -> lines.add(new ListItem(inWords(line))));
        return lines.getChildren().findAny().isEmpty()
                ? new Paragraph("Nothing on record about the children was corrected. Times of coming and going are"
                        + " corrected on the roll.")
                : lines;
    }

    private Div choices(PanelContext context) {
        var choices = new Div();
        choices.addClassName("q-actions");
        if (!context.actor().isAny(Role.CHAIR, Role.SERVICE_MANAGER)) {
            return choices;
        }
        var actor = context.actor();
        var conferenceId = context.conference().id();
        var clocks = conferences.clocks(actor, conferenceId);
        var considered = conferences.children(actor, conferenceId);
        var rows = decisions.decisions(actor, conferenceId);
        for (var child : considered) {
            rows.stream()
                    .filter(row -> row.childId().equals(child.childId()))
                    .forEach(row -> choices.add(Buttons.secondary(
                            "Correct " + row.label(),
                            () -> new CorrectDialog(row, child, clocks, line -> save(context, line)).open())));
        }
        considered.stream()
                .map(child -> child.familyId())
                .distinct()
                .flatMap(family -> families.children(actor, family).stream())
                .filter(child ->
                        considered.stream().noneMatch(on -> on.childId().equals(child.id())))
                .forEach(child -> choices.add(Buttons.quiet(
                        "Add " + child.label(),
                        () -> new CorrectDialog(child.id(), child.label(), clocks, line -> save(context, line))
                                .open())));
        return choices;
    }

    private void save(PanelContext context, CorrectLine line) {
        corrections.correct(context.actor(), context.conference().id(), line);
        Notices.success("The record is corrected.");
        context.changed();
    }

    /** {@code Ella Example: ICPC … became RCPC …. Why: …. Robin Example, Tue 3 Mar 2026, 14:00.} */
    private static String inWords(CorrectedLine line) {
        return line.label() + ": “" + line.was() + "” became “" + line.now() + "”. Why: "
                + Objects.requireNonNullElse(line.reason(), "destroyed with the case") + ". " + line.by() + ", "
                + Dates.moment(line.at()) + ".";
    }
}
