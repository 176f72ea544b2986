package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.Conferences;
import org.quorate.conference.panel.Company;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.LiveConferences;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Page;

/**
 * The workspace of one conference, made of the panels that the modules contribute; loads again when somebody else
 * changes the conference.
 */
@Route(ConferencePaths.WORKSPACE)
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER", "SOCIAL_WORKER"})
class ConferenceView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Conferences conferences;
    private final CurrentActor actors;
    private final List<ConferencePanel> panels;
    private final LiveConferences live;
    private final Company company;
    private final Clock clock;
    private final MeetingView meeting = new MeetingView(this, this::remember);
    private final Div badges = new Div();
    private final Div headline = new Div();
    private final Div content = new Div();
    private final Tabs tabs = new Tabs();
    private final Map<WorkspaceSection, Tab> tabOf = new EnumMap<>(WorkspaceSection.class);
    private final Map<WorkspaceSection, Div> opened = new EnumMap<>(WorkspaceSection.class);
    private @Nullable Workspace workspace;

    ConferenceView(
            Conferences conferences,
            CurrentActor actors,
            List<ConferencePanel> panels,
            LiveConferences live,
            Company company,
            Clock clock) {
        super("Conference");
        this.conferences = conferences;
        this.actors = actors;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ConferencePanel::order))
                .toList();
        this.live = live;
        this.company = company;
        this.clock = clock;
        badges.addClassName("q-badges");
        headline.addClassName("q-headline");
        tabs.getElement().setAttribute("aria-label", "Parts of this conference");
        tabs.addClassName("q-sections");
        // the box that scrolls the tabs takes focus, which a tablist's children may not
        tabs.getElement()
                .executeJs("this.updateComplete.then("
                        + "() => this.shadowRoot.getElementById('scroll').removeAttribute('tabindex'))");
        tabs.addSelectedChangeListener(event -> show());
        var states = new Div(badges, headline, meeting);
        states.addClassName("q-states");
        var bar = new Div(states, tabs);
        bar.addClassName("q-workspace-bar");
        add(bar, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ConferenceIds.opened(event);
        var actor = actors.get();
        live.follow(this, id, () -> workspace().changed());
        company.join(this, id, actor, meeting::show);
        workspace = new Workspace(conferences, actor, id);
        workspace.onChange(this::head);
        head();
        fill(WorkspaceSection.HEADLINE, headline);
        offerSections();
        var asked = event.getLocation().getQueryParameters();
        meeting.open(asked.getSingleParameter(MeetingView.IN_ADDRESS).isPresent());
        select(asked.getSingleParameter("section").orElse("overview"));
    }

    /** Browsers keep titles: no name stands in this one. */
    @Override
    public String getPageTitle() {
        return ConferenceBadges.title(workspace().conference());
    }

    private void head() {
        var row = workspace().conference();
        setHeading(row.childLabels());
        setSubtitle(ConferenceBadges.inOneLine(row));
        badges.removeAll();
        badges.add(ConferenceBadges.status(row.status()), ConferenceBadges.clock(row, Time.today(clock)));
        offerNext(row);
    }

    /** What can be done next, as it stands now. */
    private void offerNext(ConferenceRow row) {
        var next = !workspace().actor().isAny(Role.BUSINESS_SUPPORT, Role.CHAIR, Role.SERVICE_MANAGER)
                ? Stream.<Anchor>empty()
                : switch (row.status()) {
                    case CALLED -> Stream.of(Buttons.link("Move or change", ConferencePaths.move(row.id())));
                    case CANCELLED, ADJOURNED ->
                        Stream.of(Buttons.link("Call it again", ConferencePaths.CALL + "?reconvenes=" + row.id()));
                    case HELD -> Stream.<Anchor>empty();
                };
        var always = Stream.of(Buttons.link("Print", ConferencePaths.print(row.id())), meeting.toggleButton());
        setActions(Stream.<Component>concat(next, always).toList());
    }

    private void offerSections() {
        for (var section : WorkspaceSection.values()) {
            if (section != WorkspaceSection.HEADLINE && !of(section).isEmpty()) {
                var tab = new Tab(section.label());
                tabOf.put(section, tab);
                tabs.add(tab);
            }
        }
    }

    private void select(String wanted) {
        tabOf.forEach((section, tab) -> {
            if (section.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                tabs.setSelectedTab(tab);
            }
        });
        show();
    }

    private void show() {
        tabOf.forEach((section, tab) -> {
            if (tab.equals(tabs.getSelectedTab())) {
                content.removeAll();
                content.add(opened.computeIfAbsent(section, this::open));
            }
        });
        remember();
    }

    /** In the address, for whoever comes back or loads again. */
    private void remember() {
        tabOf.forEach((section, tab) -> {
            if (tab.equals(tabs.getSelectedTab())) {
                getElement()
                        .executeJs(
                                "history.replaceState(history.state, '', location.pathname + '?section=' + $0)",
                                section.name().toLowerCase(Locale.ROOT)
                                        + (meeting.isOn() ? "&" + MeetingView.IN_ADDRESS : ""));
            }
        });
    }

    private Div open(WorkspaceSection section) {
        var stack = new Div();
        stack.addClassName("q-stack");
        fill(section, stack);
        return stack;
    }

    private void fill(WorkspaceSection section, Div target) {
        workspace().load(() -> of(section).forEach(panel -> target.add(panel.open(workspace()))));
    }

    private List<ConferencePanel> of(WorkspaceSection section) {
        return panels.stream()
                .filter(panel -> panel.section() == section
                        && panel.offeredTo(workspace().actor()))
                .toList();
    }

    private Workspace workspace() {
        if (workspace == null) {
            throw new IllegalStateException("no conference opened");
        }
        return workspace;
    }
}
