package org.quorate.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.family.FamilyPaths;
import org.quorate.family.panel.FamilyPanel;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Page;

/** One family: children, adults, addresses, and the professionals who work with them. */
@Route(FamilyPaths.LIST + "/:family")
@PageTitle("Family – Quorate")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER", "SOCIAL_WORKER"})
class FamilyView extends Page implements BeforeEnterObserver {

    private final FamilyDesk desk;
    private final List<FamilyPanel> panels;

    FamilyView(FamilyDesk desk, List<FamilyPanel> panels) {
        super("Family");
        this.desk = desk;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(FamilyPanel::order))
                .toList();
        addActions(Buttons.link("Back to families", FamilyPaths.LIST));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(event.getRouteParameters().get("family").map(FamilyView::id).orElseThrow(NotFound::new));
    }

    private void load(UUID familyId) {
        var page = desk.families.page(desk.actor(), familyId);
        setHeading("Family " + page.family().reference());
        setSubtitle(page.children().size() == 1 ? "One child" : page.children().size() + " children");
        var marks = desk.marks.of(desk.actor(), familyId);
        Runnable again = () -> load(familyId);
        var below = new Div(
                new AdultsPanel(desk, page, marks, again),
                new RestrictionsPanel(desk, page, again),
                new AddressesPanel(desk, page, again),
                new ConfidentialPanel(desk, page, marks, again),
                new InvolvementsPanel(desk, page, again));
        below.addClassName("q-columns");
        setContent(new ChildrenPanel(desk, page, marks, again));
        panels.stream()
                .filter(panel -> panel.offeredTo(desk.actor()))
                .forEach(panel -> add(panel.open(desk.actor(), familyId)));
        add(below, new LifePanel(desk, page, again), new CaseRestrictionPanel(desk, familyId, again));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
