package org.quorate.exchange.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.access.NotFound;
import org.quorate.exchange.Imports;
import org.quorate.exchange.run.ImportRunRow;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;

/** Bring files in, or watch one import and fetch what it left. */
@Route("import")
@PageTitle("Import – Quorate")
@Menu(title = "Import", order = 60, icon = "vaadin:upload")
@RolesAllowed({"SERVICE_MANAGER", "ADMINISTRATOR"})
final class ImportView extends Page implements HasUrlParameter<String> {

    private final Imports imports;
    private final CurrentActor actors;

    ImportView(Imports imports, CurrentActor actors) {
        super("Import");
        this.imports = imports;
        this.actors = actors;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String runId) {
        var actor = actors.get();
        if (runId == null) {
            setHeading("Import");
            setContent(new UploadPanel(imports, actor, this::show), history());
        } else {
            setHeading("One import");
            setContent(
                    new RunPanel(imports, actor, id(runId)),
                    new Panel("Something else", Buttons.link("Import other files", "import")));
        }
    }

    private Panel history() {
        var actor = actors.get();
        var table = new DataTable<ImportRunRow>("Imports", new EmptyState("Nothing has been imported yet."))
                .linkColumn("Began", run -> Dates.moment(run.startedAt()), run -> "import/" + run.id())
                .componentColumn("State", RunWords::badge)
                .componentColumn("Rows", run -> new Span(RunWords.counts(run)));
        table.rows(imports.runs(actor, 0, 50));
        return new Panel("Imports so far", table);
    }

    private void show(UUID runId) {
        getUI().ifPresent(ui -> ui.navigate(ImportView.class, runId.toString()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
