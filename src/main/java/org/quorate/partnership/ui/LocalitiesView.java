package org.quorate.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.partnership.Localities;
import org.quorate.partnership.LocalityRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;

/** The parts of the county: adding, renaming, closing. */
@Route(PartnershipPaths.LOCALITIES)
@PageTitle("Localities")
@Menu(title = "Localities", order = 77, icon = "vaadin:map-marker")
@RolesAllowed({"SERVICE_MANAGER", "ADMINISTRATOR"})
class LocalitiesView extends Page implements BeforeEnterObserver {

    private final Localities localities;
    private final CurrentActor actors;
    private final Clock clock;
    private final TextField code = new TextField("Code");
    private final TextField name = new TextField("Name");
    private final Panel form;
    private final DataTable<LocalityRow> table;
    private @Nullable LocalityRow renaming;

    LocalitiesView(Localities localities, CurrentActor actors, Clock clock) {
        super("Localities");
        this.localities = localities;
        this.actors = actors;
        this.clock = clock;
        table = new DataTable<LocalityRow>("Localities", new EmptyState("No localities yet. Add the first one below."))
                .column("Name", LocalityRow::name)
                .column("Code", LocalityRow::code)
                .componentColumn("State", LocalitiesView::state)
                .actionColumn(this::actions);
        var fields = new Div(code, name);
        fields.addClassName("q-filters");
        form = new Panel("Add a locality", fields, Buttons.primary("Save locality", this::save));
        add(table, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private static Badge state(LocalityRow row) {
        return row.closedOn() == null ? Badge.good("Open") : Badge.neutral("Closed from " + Dates.day(row.closedOn()));
    }

    private Div actions(LocalityRow row) {
        var actions = new Div();
        if (row.isOpen()) {
            actions.add(
                    Buttons.quiet("Rename " + row.name(), () -> edit(row)),
                    Buttons.quiet("Close " + row.name(), () -> askToClose(row)));
        }
        return actions;
    }

    private void edit(@Nullable LocalityRow row) {
        renaming = row;
        form.setHeading(row == null ? "Add a locality" : "Rename " + row.name());
        code.setValue(row == null ? "" : row.code());
        code.setReadOnly(row != null);
        name.setValue(row == null ? "" : row.name());
        name.focus();
    }

    private void askToClose(LocalityRow row) {
        Confirm.destructive(
                "Close " + row.name() + "?",
                "Nothing new can be called there from today. What is there already stays.",
                "Close locality",
                () -> attempt(() -> {
                    localities.close(actors.get(), row.id(), Time.today(clock));
                    Notices.success("Closed " + row.name() + ".");
                }));
    }

    private void save() {
        attempt(() -> {
            var row = renaming;
            if (row == null) {
                localities.add(actors.get(), code.getValue(), name.getValue());
            } else {
                localities.rename(actors.get(), row.id(), name.getValue());
            }
            Notices.success("Saved " + name.getValue() + ".");
            edit(null);
        });
    }

    private void attempt(Runnable change) {
        var fields = Map.of("code", code, "name", name);
        try {
            RuleMessages.clear(fields);
            change.run();
            reload();
        } catch (RuleViolation refusal) {
            RuleMessages.showIn(refusal, fields);
        }
    }

    private void reload() {
        table.rows(localities.all());
    }
}
