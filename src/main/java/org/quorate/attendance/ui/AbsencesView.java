package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Stream;
import org.quorate.access.CurrentActor;
import org.quorate.attendance.Absences;
import org.quorate.attendance.domain.AbsenceNoticeRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;

/** Agencies that keep staying away, for those who talk with them. */
@Route(AbsencesView.PATH)
@PageTitle("Absent agencies")
@Menu(title = "Absent agencies", order = 48, icon = "vaadin:user-clock")
@RolesAllowed({"SERVICE_MANAGER", "BUSINESS_SUPPORT"})
class AbsencesView extends Page {

    static final String PATH = "absences";

    private final Absences absences;
    private final CurrentActor actors;
    private final DataTable<AbsenceNoticeRow> open = new DataTable<>(
            "Open notices", new EmptyState(VaadinIcon.CHECK_CIRCLE, "No agency keeps staying away at present."));
    private final DataTable<AbsenceNoticeRow> closed =
            new DataTable<>("Closed notices", new EmptyState("No notice has been closed yet."));

    AbsencesView(Absences absences, CurrentActor actors) {
        super("Absent agencies");
        this.absences = absences;
        this.actors = actors;
        setSubtitle("Needed at conferences, and neither came nor sent a report.");
        common(open).componentColumn("Told", AbsencesView::told).actionColumn(this::actions);
        common(closed)
                .column("Ended", AbsencesView::ended)
                .actionColumn(row -> Buttons.quiet("Conferences", () -> new AbsenceCasesDialog(row).open()));
        open.rows(
                (offset, limit) -> absences.list(actors.get(), true, offset, limit),
                () -> absences.count(actors.get(), true));
        closed.rows(
                (offset, limit) -> absences.list(actors.get(), false, offset, limit),
                () -> absences.count(actors.get(), false));
        setContent(new Panel("To talk about", open), new Panel("Closed", closed));
    }

    private static DataTable<AbsenceNoticeRow> common(DataTable<AbsenceNoticeRow> table) {
        return table.column("Agency", AbsenceNoticeRow::agencyName)
                .column("Conferences missed", row -> row.missed().toString())
                .column("Since", row -> Dates.moment(row.raisedAt()));
    }

    private static Component told(AbsenceNoticeRow row) {
        return row.told() == null ? Badge.warn("Nobody is named: ring them") : Badge.info(row.told());
    }

    private Div actions(AbsenceNoticeRow row) {
        var actions = new Div(
                Buttons.quiet("Conferences", () -> new AbsenceCasesDialog(row).open()),
                Buttons.secondary("Close", () -> askOutcome(row)));
        actions.addClassName("q-actions");
        return actions;
    }

    private void askOutcome(AbsenceNoticeRow row) {
        new AbsenceCloseDialog(row.agencyName(), (outcome, note) -> {
                    absences.close(actors.get(), row.id(), outcome, note);
                    open.refresh();
                    closed.refresh();
                    Notices.success("The notice was closed.");
                })
                .open();
    }

    private static String ended(AbsenceNoticeRow row) {
        var outcome = Objects.requireNonNull(row.outcome()).label();
        var at = Dates.moment(Objects.requireNonNull(row.closedAt()));
        return String.join(
                " · ",
                Stream.concat(Stream.of(at, outcome), Stream.ofNullable(row.note()))
                        .toList());
    }
}
