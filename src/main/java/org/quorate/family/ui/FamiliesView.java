package org.quorate.family.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.quorate.family.ChildSummary;
import org.quorate.family.FamilyPaths;
import org.quorate.kernel.Role;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;
import org.quorate.uikit.SearchField;

/** Children found by name, family reference, council id or NHS number. */
@Route(FamilyPaths.LIST)
@PageTitle("Families – Quorate")
@Menu(title = "Families", order = 45, icon = "vaadin:family")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER", "SOCIAL_WORKER"})
class FamiliesView extends Page {

    private final FamilyDesk desk;
    private final DataTable<ChildSummary> table =
            new DataTable<>("Children", new EmptyState("No child to show. Type at least two letters of a name."));
    private String text = "";

    FamiliesView(FamilyDesk desk) {
        super("Families");
        this.desk = desk;
        setSubtitle(
                desk.actor().isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER)
                        ? "Every search is on record. A restricted family is shown to the people it names only."
                        : "The children you work with, and their brothers and sisters.");
        if (desk.mayWrite()) {
            addActions(Buttons.primary("Register a family", this::register));
        }
        if (desk.actor().isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER)) {
            addActions(Buttons.link("Who sees what", FamilyPaths.WHO_SEES_WHAT));
        }
        table.linkColumn("Child", ChildSummary::label, row -> FamilyPaths.family(row.familyId()))
                .column(
                        "Age",
                        row -> row.ageOn(desk.today())
                                + row.goneBy(desk.today())
                                        .map(gone -> ": " + gone.inWords())
                                        .orElse(""))
                .column("Born", row -> row.dateOfBirth() == null ? "" : Dates.day(row.dateOfBirth()))
                .column("Family", ChildSummary::familyReference)
                .column("Council id", row -> row.laChildId() == null ? "" : row.laChildId());
        add(new SearchField("Name, reference, council id or NHS number", this::search), table);
        table.rows(
                (offset, limit) -> desk.families.search(desk.actor(), text, offset, limit),
                () -> desk.families.count(desk.actor(), text));
    }

    private void search(String words) {
        text = words;
        table.refresh();
    }

    private void register() {
        new ChildForm(desk, familyId -> UI.getCurrent().navigate(FamilyPaths.family(familyId))).open();
    }
}
