package org.quorate.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.exchange.Imports;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.exchange.run.ImportRunRow;
import org.quorate.exchange.run.ImportState;
import org.quorate.kernel.Actor;
import org.quorate.uikit.ProgressPanel;

/** How far one import is; once it is over, what it left for the one who imported. */
final class RunPanel extends Div {

    private static final int EVERY_SECOND = 1_000;

    private final Imports imports;
    private final Actor actor;
    private final UUID runId;
    private final ProgressPanel progress = new ProgressPanel("Progress");
    private final Div results = new Div();
    private @Nullable ImportState shown;

    RunPanel(Imports imports, Actor actor, UUID runId) {
        this.imports = imports;
        this.actor = actor;
        this.runId = runId;
        addClassName("q-stack");
        results.addClassName("q-stack");
        add(progress, results);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var polling = event.getUI().addPollListener(poll -> refresh());
        addDetachListener(detached -> polling.remove());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void refresh() {
        var run = imports.run(actor, runId);
        var stands = run.state().isOver() || run.state() == ImportState.TO_CONFIRM;
        if (stands) {
            progress.finished(RunWords.ending(run));
        } else if (run.rowsTotal() > 0) {
            progress.progress(
                    run.rowsDone(),
                    run.rowsTotal(),
                    run.state() == ImportState.WRITING ? "rows written" : "rows checked");
        } else {
            progress.working("%s: %,d rows".formatted(run.state().text(), run.rowsDone()));
        }
        getUI().ifPresent(ui -> ui.setPollInterval(stands ? -1 : EVERY_SECOND));
        if (shown != run.state()) {
            shown = run.state();
            results.removeAll();
            if (stands) {
                results(run);
            }
        }
    }

    private void results(ImportRunRow run) {
        try {
            var names = imports.results(actor, runId);
            if (run.state() == ImportState.TO_CONFIRM) {
                results.add(new ChangesPanel(imports, actor, run, this::refresh));
            }
            names.forEach(name -> results.add(download(name)));
        } catch (NotFound someoneElses) {
            results.setText("The report is for the person who imported.");
        }
    }

    private Anchor download(String name) {
        var handler = (DownloadHandler) event -> {
            event.setFileName(name.substring(name.lastIndexOf('/') + 1));
            event.setContentType("text/csv; charset=utf-8");
            imports.download(actor, runId, name, event.getOutputStream());
        };
        var words = switch (name) {
            case ImportPlaces.REPORT -> "Why rows were refused (CSV)";
            case ImportPlaces.CHANGES -> "What changes (CSV)";
            default -> "Refused rows: " + name;
        };
        return new Anchor(handler, words);
    }
}
