package org.quorate.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.AgencyRow;
import org.quorate.directory.AgencySearch;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.PractitionerSearch;
import org.quorate.directory.Profession;
import org.quorate.partnership.LocalityRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Filters;
import org.quorate.uikit.Page;
import org.quorate.uikit.SearchField;
import org.quorate.uikit.ToggleChips;

/** Agencies and people found by name, place and profession. */
@Route(DirectoryPaths.LIST)
@PageTitle("Directory – Quorate")
@Menu(title = "Directory", order = 40, icon = "vaadin:book")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER", "SOCIAL_WORKER", "ADMINISTRATOR"})
class DirectoryView extends Page {

    private static final String AGENCIES = "Agencies";
    private static final String PEOPLE = "People";

    private final DirectoryDesk desk;
    private final ToggleChips<String> what = new ToggleChips<>("Show", List.of(AGENCIES, PEOPLE), word -> word);
    private final SearchField text = new SearchField("Name, postcode or code", words -> reload());
    private final ComboBox<AgencyKind> kind = new ComboBox<>("Kind of agency", AgencyKind.values());
    private final ComboBox<Profession> profession = new ComboBox<>("Profession", Profession.values());
    private final ComboBox<LocalityRow> locality = new ComboBox<>("Locality");
    private final Checkbox gone = new Checkbox("Closed and left too");
    private final DataTable<AgencyRow> agencies =
            new DataTable<>("Agencies", new EmptyState("No agency fits. Widen the search, or add it."));
    private final DataTable<PractitionerRow> people =
            new DataTable<>("People", new EmptyState("Nobody fits. Widen the search, or add them at their agency."));

    DirectoryView(DirectoryDesk desk) {
        super("Directory");
        this.desk = desk;
        if (desk.mayWrite()) {
            addActions(
                    Buttons.link("Bring in a register", DirectoryPaths.REGISTERS),
                    Buttons.primary("Add an agency", () -> new AgencyForm(desk, null, this::reload).open()));
        }
        kind.setItemLabelGenerator(AgencyKind::displayName);
        profession.setItemLabelGenerator(Profession::displayName);
        locality.setItems(desk.localities());
        locality.setItemLabelGenerator(LocalityRow::name);
        List.of(kind, profession, locality).forEach(box -> box.setClearButtonVisible(true));
        columns();
        add(new Filters(text, what, kind, profession, locality, gone), agencies, people);
        what.setValue(AGENCIES);
        what.addValueChangeListener(change -> reload());
        kind.addValueChangeListener(change -> reload());
        profession.addValueChangeListener(change -> reload());
        locality.addValueChangeListener(change -> reload());
        gone.addValueChangeListener(change -> reload());
        reload();
    }

    private void columns() {
        agencies.pressedColumn("Agency", row -> opener(row.name(), row.id()))
                .column("Kind", row -> row.kind().displayName())
                .column("Code", row -> row.nationalCode() == null ? "" : row.nationalCode())
                .column("Postcode", row -> row.postcode() == null ? "" : row.postcode())
                .column("People", row -> Integer.toString(row.practitioners()))
                .componentColumn(
                        "State",
                        row -> row.closedOn() == null
                                ? Badge.good("Open")
                                : Badge.neutral("Closed " + Dates.day(row.closedOn())));
        people.pressedColumn("Name", row -> opener(row.fullName(), row.agencyId()))
                .column("Profession", row -> row.profession().displayName())
                .column("Agency", PractitionerRow::agencyName)
                .column("Telephone", row -> row.phone() == null ? "" : ContactPoints.phoneForReading(row.phone()))
                .componentColumn(
                        "State",
                        row -> row.leftOn() == null
                                ? Badge.good("Works there")
                                : Badge.neutral("Left " + Dates.day(row.leftOn())));
    }

    private Button opener(String name, UUID agencyId) {
        return Buttons.quiet(name, () -> new AgencyDrawer(desk, agencyId, this::reload).open());
    }

    private void reload() {
        boolean showAgencies = !PEOPLE.equals(what.getValue());
        agencies.setVisible(showAgencies);
        kind.setVisible(showAgencies);
        people.setVisible(!showAgencies);
        profession.setVisible(!showAgencies);
        if (showAgencies) {
            var wanted = new AgencySearch(text.getValue(), kind.getValue(), localityId(), gone.getValue());
            agencies.rows((offset, limit) -> desk.agencies(wanted, offset, limit), () -> desk.count(wanted));
        } else {
            var wanted =
                    new PractitionerSearch(text.getValue(), profession.getValue(), null, localityId(), gone.getValue());
            people.rows((offset, limit) -> desk.people(wanted, offset, limit), () -> desk.count(wanted));
        }
    }

    private @Nullable UUID localityId() {
        return locality.getValue() == null ? null : locality.getValue().id();
    }
}
