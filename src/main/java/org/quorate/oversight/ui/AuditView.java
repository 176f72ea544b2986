package org.quorate.oversight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.CurrentActor;
import org.quorate.audit.AuditEntryRow;
import org.quorate.audit.AuditRecord;
import org.quorate.audit.Heads;
import org.quorate.audit.Verification;
import org.quorate.oversight.AuditSubjects;
import org.quorate.oversight.domain.AuditSubject;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.SearchField;
import org.quorate.uikit.ToggleChips;

/** Who read and did what: by record or by person, and whether the record is whole. */
@Route(AuditView.PATH)
@PageTitle("Audit – Quorate")
@Menu(title = "Audit", order = 86, icon = "vaadin:records")
@RolesAllowed("SERVICE_MANAGER")
final class AuditView extends Page implements BeforeEnterObserver {

    static final String PATH = "audit";

    private static final int SHOWN = 500;

    private enum By {
        FAMILY("A family or child"),
        PERSON("A person"),
        RECORD("Anything, by its id");

        private final String text;

        By(String text) {
            this.text = text;
        }
    }

    private final transient AuditRecord record;
    private final transient AuditSubjects subjects;
    private final transient CurrentActor current;
    private final ToggleChips<By> by = new ToggleChips<>("Look for", List.of(By.values()), choice -> choice.text);
    private final SearchField text = new SearchField("Name", this::search);
    private final Div choices = new Div();
    private final DataTable<AuditEntryRow> table;
    private final Panel found;
    private final Div verdict = new Div();
    private transient Map<UUID, String> names = Map.of();

    AuditView(AuditRecord record, AuditSubjects subjects, Heads heads, CurrentActor current) {
        super("Audit");
        this.record = record;
        this.subjects = subjects;
        this.current = current;
        setSubtitle("Every read of a child’s record and every change, in the order they happened. Looking here is"
                + " recorded too.");
        by.setValue(By.FAMILY);
        by.addValueChangeListener(event -> search(text.getValue()));
        choices.addClassName("q-actions");
        choices.getElement().setAttribute("role", "status");
        table = table();
        found = new Panel("Entries, newest first", table);
        found.setVisible(false);
        var form = new Div(by, text, choices);
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

    /** {@code ?about=} shows who looked at a family. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("about")
                .flatMap(AuditView::parsed)
                .ifPresent(family -> show(subjects.family(current.get(), family)));
    }

    private DataTable<AuditEntryRow> table() {
        return new DataTable<AuditEntryRow>(
                        "Audit entries", new EmptyState(VaadinIcon.RECORDS, "Nothing is recorded about this."))
                .column("When", row -> Dates.moment(row.at()))
                .column("Who", AuditEntryRow::actorName)
                .componentColumn("Kind", AuditView::kind)
                .column("What", row -> AuditWords.of(row, names))
                .column("Details", row -> "{}".equals(row.details()) ? "–" : row.details());
    }

    private static Badge kind(AuditEntryRow row) {
        return switch (row.kind()) {
            case READ -> Badge.neutral("Read");
            case FACT -> Badge.info("Change");
            case REFUSED -> Badge.warn("Refused");
        };
    }

    private void search(String words) {
        choices.removeAll();
        found.setVisible(false);
        var actor = current.get();
        var matches = words.isBlank() || by.getValue() == null
                ? List.<AuditSubject>of()
                : switch (by.getValue()) {
                    case FAMILY -> subjects.families(actor, words);
                    case PERSON -> subjects.people(actor, words);
                    case RECORD ->
                        parsed(words).map(id -> new AuditSubject("This record", Set.of(id))).stream()
                                .toList();
                };
        matches.forEach(match -> choices.add(Buttons.secondary(match.label(), () -> show(match))));
        if (matches.isEmpty() && !words.isBlank()) {
            choices.add(new Span("Nothing of that name."));
        }
    }

    private void show(AuditSubject subject) {
        var actor = current.get();
        var rows = by.getValue() == By.PERSON
                ? record.entriesBy(actor, subject.ids().iterator().next(), SHOWN)
                : record.entriesAbout(actor, subject.ids(), SHOWN);
        names = subjects.names(
                actor, rows.stream().map(AuditEntryRow::subjectId).collect(Collectors.toSet()));
        found.setHeading("Entries, newest first: " + subject.label());
        found.setVisible(true);
        table.rows(rows);
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
