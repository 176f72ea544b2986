package org.quorate.conference.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.quorate.access.CurrentActor;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.Conferences;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PrintedPart;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.kernel.Time;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Page;

/** A conference whole, to be put on paper: what the workspace shows in parts stands here one below the other. */
@Route(ConferencePaths.PRINT)
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER", "SOCIAL_WORKER"})
class PrintView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<WorkspaceSection> PRINTED = Set.of(
            WorkspaceSection.HEADLINE,
            WorkspaceSection.OVERVIEW,
            WorkspaceSection.ROLL,
            WorkspaceSection.DISCUSS,
            WorkspaceSection.OUTCOME,
            WorkspaceSection.PLAN);

    private final Conferences conferences;
    private final CurrentActor actors;
    private final List<ConferencePanel> panels;
    private final List<PrintedPart> printed;
    private final Clock clock;
    private String title = "Print a conference";

    PrintView(
            Conferences conferences,
            CurrentActor actors,
            List<ConferencePanel> panels,
            List<PrintedPart> printed,
            Clock clock) {
        super("Conference");
        this.conferences = conferences;
        this.actors = actors;
        this.panels = panels.stream()
                .filter(panel -> PRINTED.contains(panel.section()))
                .sorted(Comparator.comparing(ConferencePanel::section).thenComparingInt(ConferencePanel::order))
                .toList();
        this.printed = List.copyOf(printed);
        this.clock = clock;
        addClassName("q-print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = actors.get();
        var row = conferences.conferenceToPrint(actor, ConferenceIds.opened(event));
        title = ConferenceBadges.title(row);
        setHeading(row.childLabels());
        setSubtitle(ConferenceBadges.inOneLine(row));
        addActions(
                Buttons.link("Back", ConferencePaths.workspace(row.id())),
                Buttons.primary("Print", () -> UI.getCurrent().getPage().executeJs("window.print()")));
        var states = ConferenceBadges.row(row, Time.today(clock));
        var context = new Workspace(conferences, actor, row);
        var parts = new Div();
        parts.addClassName("q-stack");
        context.load(() -> panels.stream()
                .filter(panel -> panel.offeredTo(actor))
                .forEach(panel ->
                        (panel.section() == WorkspaceSection.HEADLINE ? states : parts).add(panel.open(context))));
        context.load(() ->
                printed.stream().filter(part -> part.offeredTo(actor)).forEach(part -> parts.add(part.open(context))));
        var by = new Paragraph("Printed by " + actor.name() + ", " + Dates.moment(clock.instant())
                + ". Confidential: about children. Keep it locked away, and destroy it when it is no longer needed.");
        by.addClassName("q-quiet");
        setContent(states, parts, by);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
