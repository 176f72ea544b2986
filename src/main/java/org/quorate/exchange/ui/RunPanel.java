package org.quorate.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.exchange.ImportPlaces;
import org.quorate.exchange.ImportState;
import org.quorate.exchange.Imports;
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
        results.addClassName("q-stack");
        add(progress, results);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown == null || !shown.isOver()) {
            event.getUI().setPollInterval(EVERY_SECOND);
            var polling = event.getUI().addPollListener(poll -> refresh());
            addDetachListener(detached -> polling.remove());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void refresh() {
        var run = imports.run(actor, runId);
        if (run.state().isOver()) {
            progress.finished(RunWords.ending(run));
            if (shown != run.state()) {
                results();
            }
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        } else if (run.rowsTotal() > 0) {
            progress.progress(
                    run.rowsDone(),
                    run.rowsTotal(),
                    run.state() == ImportState.WRITING ? "rows written" : "rows checked");
        } else {
            progress.working("%s: %,d rows".formatted(run.state().text(), run.rowsDone()));
        }
        shown = run.state();
    }

    private void results() {
        results.removeAll();
        try {
            imports.results(actor, runId).forEach(name -> results.add(download(name)));
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
        var words = name.equals(ImportPlaces.REPORT) ? "Why rows were refused (CSV)" : "Refused rows: " + name;
        return new Anchor(handler, words);
    }
}
