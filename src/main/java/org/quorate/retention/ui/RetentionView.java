package org.quorate.retention.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quorate.access.CurrentActor;
import org.quorate.retention.LegalHolds;
import org.quorate.retention.Retention;
import org.quorate.retention.RetentionRules;
import org.quorate.retention.domain.CertificateRow;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;

/** What is over its time, what is held, what was destroyed, and the schedule. */
@Route(RetentionView.PATH)
@PageTitle("Retention – Quorate")
@Menu(title = "Retention", order = 87, icon = "vaadin:archive")
@RolesAllowed("SERVICE_MANAGER")
final class RetentionView extends Page {

    static final String PATH = "retention";

    private final QueuePanel queue;
    private final HoldsPanel held;
    private final DataTable<CertificateRow> certificates =
            new DataTable<>("Certificates of destruction", new EmptyState("Nothing has been destroyed yet."));

    RetentionView(Retention retention, LegalHolds holds, RetentionRules rules, CurrentActor actors) {
        super("Retention");
        setSubtitle("Nothing is destroyed until two service managers have said so. A legal hold wins over everything.");
        queue = new QueuePanel(retention, actors, this::refresh);
        held = new HoldsPanel(holds, actors, this::refresh);
        certificates
                .column("Number", row -> "%d".formatted(row.number()))
                .column("Records", row -> row.recordClass().label())
                .column("By the rule", CertificateRow::rule)
                .column("Rows", RetentionView::counted)
                .column("Proposed, confirmed", row -> row.proposedBy() + ", " + row.confirmedBy())
                .column("When", row -> Dates.moment(row.destroyedAt()));
        certificates.rows(
                (offset, limit) -> retention.certificates(actors.get(), offset, limit),
                () -> retention.countCertificates(actors.get()));
        setContent(
                queue, held, new Panel("Certificates of destruction", certificates), new SchedulePanel(rules, actors));
    }

    private static String counted(CertificateRow row) {
        return new TreeMap<>(row.counts())
                .entrySet().stream()
                        .map(part -> part.getKey() + " " + part.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void refresh() {
        queue.refresh();
        held.refresh();
        certificates.refresh();
    }
}
