package org.quorate.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.Imports;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** Takes a zip or several CSV files and begins the import. */
final class UploadPanel extends Panel {

    private static final int LARGEST = 200 << 20;

    private final Imports imports;
    private final Actor actor;
    private final Consumer<UUID> begun;
    private final Checkbox keepGoing = new Checkbox("Take over the good rows even if others are refused");
    private final Button begin = Buttons.primary("Import", this::begin);
    private @Nullable UUID runId;

    UploadPanel(Imports imports, Actor actor, Consumer<UUID> begun) {
        super("Files to import");
        this.imports = imports;
        this.actor = actor;
        this.begun = begun;
        begin.setEnabled(false);
        setContent(
                new Paragraph("A zip of the folder, or the CSV files themselves. Every row is checked before anything"
                        + " is written."),
                upload(),
                keepGoing,
                begin);
    }

    private Upload upload() {
        var upload = new Upload(event -> {
            var name = event.getFileName();
            try (var content = event.getInputStream()) {
                imports.upload(actor, prepared(), name, content);
            }
        });
        upload.setAcceptedFileExtensions(".zip", ".csv");
        upload.setMaxFileSize(LARGEST);
        upload.addAllFinishedListener(event -> begin.setEnabled(runId != null));
        upload.addFileRejectedListener(event -> Notices.error(event.getErrorMessage()));
        return upload;
    }

    private synchronized UUID prepared() {
        var id = runId;
        if (id == null) {
            id = imports.prepare(actor);
            runId = id;
        }
        return id;
    }

    private void begin() {
        var id = runId;
        if (id != null) {
            imports.begin(actor, id, keepGoing.getValue());
            begun.accept(id);
        }
    }
}
