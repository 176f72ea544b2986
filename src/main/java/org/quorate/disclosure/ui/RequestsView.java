package org.quorate.disclosure.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.quorate.access.CurrentActor;
import org.quorate.disclosure.AccessRequests;
import org.quorate.disclosure.domain.RequestRow;
import org.quorate.family.Families;
import org.quorate.kernel.Time;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;

/** The register of requests for one's own records, and their clocks. */
@Route(RequestsView.PATH)
@PageTitle("Requests for records – Quorate")
@Menu(title = "Requests for records", order = 88, icon = "vaadin:file-search")
@RolesAllowed("SERVICE_MANAGER")
final class RequestsView extends Page {

    static final String PATH = "access-requests";

    private final transient Clock clock;

    RequestsView(AccessRequests requests, Families families, CurrentActor actors, Clock clock) {
        super("Requests for records");
        this.clock = clock;
        setSubtitle(
                "Who has asked what the portal holds about them. The answer is due one month after the request came.");
        var table = new DataTable<RequestRow>(
                        "Requests", new EmptyState(VaadinIcon.FILE_SEARCH, "Nobody has asked for their records yet."))
                .linkColumn("About", RequestRow::person, row -> PATH + "/" + row.id())
                .column("Asked by", row -> row.askedBy() == null ? "The person" : row.askedBy())
                .column("Came", row -> Dates.day(row.receivedOn()))
                .column("Due", row -> Dates.day(row.dueOn()))
                .componentColumn("State", this::state);
        table.rows((offset, limit) -> requests.list(actors.get(), offset, limit), () -> requests.count(actors.get()));
        addActions(Buttons.primary(
                "Record a request", () -> new OpenRequestDialog(requests, families, actors, Time.today(clock)).open()));
        add(table);
    }

    private Badge state(RequestRow row) {
        if (row.releasedAt() != null) {
            return Badge.good("Answered " + Dates.moment(row.releasedAt()));
        }
        var left = Dates.left(row.dueOn(), Time.today(clock));
        return row.dueOn().isBefore(Time.today(clock)) ? Badge.bad(left) : Badge.info(left);
    }
}
