package org.quorate.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.access.NotFound;
import org.quorate.insight.Figures;
import org.quorate.insight.domain.CountedRow;
import org.quorate.insight.domain.DrillDown;
import org.quorate.insight.domain.Figure;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;

/** The rows behind one number of a figure. */
@Route(FigurePaths.ROWS)
@PageTitle("Rows behind a figure – Quorate")
@StyleSheet("insight.css")
@RolesAllowed({"SERVICE_MANAGER", "ANALYST", "CHAIR", "BUSINESS_SUPPORT"})
class FigureRowsView extends Page implements BeforeEnterObserver {

    private final Figures figures;
    private final Actor actor;
    private final Clock clock;

    FigureRowsView(Figures figures, CurrentActor actors, Clock clock) {
        super("Rows behind a figure");
        addClassName("q-figures");
        this.figures = figures;
        this.actor = actors.get();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var asked = Asked.in(address, Time.today(clock));
        var wanted = Asked.rowsIn(address, asked).orElseThrow(NotFound::new);
        var heading = figures.heading(actor, wanted, asked.filter()).orElseThrow(NotFound::new);
        setHeading(heading);
        setSubtitle(asked.figure().title() + ". " + figures.period(actor, asked.filter()) + ".");
        addActions(Buttons.link("Back to the figure", asked.href(FigurePaths.FIGURES)));
        setContent(table(asked, wanted));
    }

    private DataTable<CountedRow> table(Asked asked, DrillDown wanted) {
        var table = new DataTable<CountedRow>("Rows", new EmptyState("No row is behind this number."));
        if (actor.isAny(Role.SERVICE_MANAGER, Role.CHAIR, Role.BUSINESS_SUPPORT)) {
            table.componentColumn("Conference", FigureRowsView::conference);
        } else {
            table.column("Conference", CountedRow::reference);
        }
        table.column("Held on", row -> Dates.day(row.heldOn()))
                .column("Locality", row -> or(row, CountedRow::locality))
                .column("Kind", row -> or(row, CountedRow::kind));
        if (asked.figure() == Figure.NON_ATTENDANCE) {
            table.column("Profession", row -> or(row, CountedRow::profession))
                    .column("Agency", row -> or(row, CountedRow::agency));
        }
        if (asked.figure() == Figure.TIMELINESS) {
            table.column("Due by", FigureRowsView::due);
        }
        named(table, asked.figure());
        return table.rows(
                (offset, limit) -> figures.rows(actor, wanted, asked.filter(), offset, limit),
                () -> Math.toIntExact(figures.countRows(actor, wanted, asked.filter())));
    }

    private void named(DataTable<CountedRow> table, Figure figure) {
        var names = actor.isAny(Role.SERVICE_MANAGER, Role.CHAIR, Role.BUSINESS_SUPPORT);
        if (names && figure.countsProfessionals()) {
            table.column("Name", row -> or(row, CountedRow::practitioner));
        }
        if (names && (figure == Figure.TIMELINESS || figure == Figure.PARTICIPATION)) {
            table.column("Child", row -> or(row, CountedRow::child));
        }
        if (!figure.countsProfessionals()) {
            table.column("Counted as", row -> or(row, CountedRow::detail));
        }
    }

    private static Component conference(CountedRow row) {
        if (row.conferenceId() == null) {
            return new Span(row.reference());
        }
        var link = new Anchor(FigurePaths.conference(row.conferenceId()), row.reference());
        link.addClassName("q-row-link");
        return link;
    }

    private static String due(CountedRow row) {
        return row.due() == null
                ? "–"
                : Dates.day(row.due()) + (row.limit() == null ? "" : "; in time until " + Dates.day(row.limit()));
    }

    private static String or(CountedRow row, Function<CountedRow, @Nullable String> words) {
        var found = words.apply(row);
        return found == null ? "–" : found;
    }
}
