package org.quorate.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.CurrentActor;
import org.quorate.audit.AuditEntryRow;
import org.quorate.audit.AuditRecord;
import org.quorate.audit.Heads;
import org.quorate.audit.Verification;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.ToggleChips;

/** Who read and did what: by record or by person, and whether the record is whole. */
@Route("audit")
@PageTitle("Audit – Quorate")
@Menu(title = "Audit", order = 86, icon = "vaadin:records")
@RolesAllowed("SERVICE_MANAGER")
final class AuditView extends Page {

    private static final int SHOWN = 500;

    private enum By {
        RECORD,
        PERSON
    }

    private final transient AuditRecord record;
    private final transient CurrentActor current;
    private final ToggleChips<By> by = new ToggleChips<>(
            "Look for", List.of(By.values()), choice -> choice == By.RECORD ? "A record" : "A person");
    private final TextField id = new TextField("Its id, from the address of its page");
    private final DataTable<AuditEntryRow> table;
    private final Panel found;
    private final Div verdict = new Div();

    AuditView(AuditRecord record, Heads heads, CurrentActor current) {
        super("Audit");
        this.record = record;
        this.current = current;
        setSubtitle("Every read of a child’s record and every change, in the order they happened. Looking here is"
                + " recorded too.");
        by.setValue(By.RECORD);
        id.setClearButtonVisible(true);
        table = table();
        found = new Panel("Entries, newest first", table);
        found.setVisible(false);
        var form = new Div(by, id, Buttons.primary("Show the entries", this::show));
        form.addClassName("q-stack");
        verdict.getElement().setAttribute("role", "status");
        var check = new Panel(
                "Is the record whole?",
                new Span("Walks the chain from the first entry to the last, holds it against the signed heads and says"
                        + " where it was changed or cut."),
                verdict);
        check.withActions(Buttons.secondary("Check the chain", this::verify));
        add(new Panel("Find entries", form), found, check, new HeadPanel(heads, current));
    }

    private static DataTable<AuditEntryRow> table() {
        return new DataTable<AuditEntryRow>(
                        "Audit entries", new EmptyState(VaadinIcon.RECORDS, "Nothing is recorded for this id."))
                .column("When", row -> Dates.moment(row.at()))
                .column("Who", AuditEntryRow::actorName)
                .componentColumn("What", AuditView::kind)
                .column("For", AuditEntryRow::action)
                .column("Record", row -> row.subject() + " " + row.subjectId())
                .column("Details", row -> "{}".equals(row.details()) ? "–" : row.details());
    }

    private static Badge kind(AuditEntryRow row) {
        return switch (row.kind()) {
            case READ -> Badge.neutral("Read");
            case FACT -> Badge.info("Change");
            case REFUSED -> Badge.warn("Refused");
        };
    }

    private void show() {
        var wanted = parsed(id.getValue());
        id.setErrorMessage("Paste the long id, such as 01890a5d-ac96-774b-bcce-b302099a8057.");
        id.setInvalid(wanted.isEmpty());
        found.setVisible(wanted.isPresent());
        wanted.ifPresent(uuid -> table.rows(
                by.getValue() == By.PERSON
                        ? record.entriesBy(current.get(), uuid, SHOWN)
                        : record.entriesAbout(current.get(), uuid, SHOWN)));
    }

    private void verify() {
        verdict.removeAll();
        verdict.add(badge(record.verify(current.get())));
    }

    private static Badge badge(Verification result) {
        var broken = result.broken();
        if (broken == null) {
            return Badge.good(
                    "Whole: %,d entries; up to number %,d as signed".formatted(result.entries(), result.provenTo()));
        }
        return Badge.bad(broken.inWords());
    }

    private static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
