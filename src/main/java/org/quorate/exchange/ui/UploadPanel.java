package org.quorate.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.Imports;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.RunFiles;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;

/** Takes a zip or several CSV files and begins the import. */
final class UploadPanel extends Panel {

    private static final String FILE_NAME = "event.detail.file.name";

    private final Imports imports;
    private final Actor actor;
    private final Consumer<UUID> begun;
    private final Checkbox keepGoing = new Checkbox("Take over the good rows even if others are refused");
    private final Checkbox update =
            new Checkbox("Also change rows that are in the portal already; you are shown every change first");
    private final Button begin = Buttons.primary("Import", this::begin);
    private final Paragraph missing = new Paragraph();
    private final Set<String> lost = new TreeSet<>();
    private @Nullable UUID runId;

    UploadPanel(Imports imports, Actor actor, Consumer<UUID> begun) {
        super("Files to import");
        this.imports = imports;
        this.actor = actor;
        this.begun = begun;
        begin.setEnabled(false);
        update.setVisible(actor.is(Role.SERVICE_MANAGER));
        missing.getElement().setAttribute("role", "alert");
        setContent(
                new Paragraph("A zip of the folder, or the CSV files themselves. Every row is checked before anything"
                        + " is written."),
                upload(),
                missing,
                keepGoing,
                update,
                begin);
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        // the other format leaves what children's files hold in the web server's own folder while it arrives
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(".zip", ".csv");
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setIncorrectFileType("Is neither a CSV file nor a zip of such files. Save each sheet of a"
                                + " workbook as “CSV UTF-8”; the name ends in .csv.")
                        .setFileIsTooBig(
                                "Is larger than %d MB. Import it in parts.".formatted(RunFiles.LARGEST_UPLOAD))));
        upload.setMaxFileSize(RunFiles.LARGEST_UPLOAD << 20);
        upload.addAllFinishedListener(event -> show());
        upload.addFileRejectedListener(event -> Notices.error(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> remove(event.getFileName()));
        for (var cutOff : List.of("upload-error", "upload-abort")) {
            upload.getElement()
                    .addEventListener(
                            cutOff,
                            event -> lose(event.getEventData().get(FILE_NAME).asString()))
                    .addEventData(FILE_NAME);
        }
        upload.getElement().addEventListener("upload-start", event -> begin.setEnabled(false));
        return upload;
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            take(event.getFileName(), content);
        } catch (RuleViolation refused) {
            event.reject(RuleMessages.text(refused));
        }
    }

    void take(String fileName, InputStream content) throws IOException {
        imports.upload(actor, prepared(), fileName, content);
    }

    private synchronized UUID prepared() {
        var id = runId;
        if (id == null) {
            id = imports.prepare(actor);
            runId = id;
        }
        return id;
    }

    /** A file that has not arrived whole is not there at all; nothing begins until somebody has seen that. */
    void lose(String fileName) {
        lost.add(fileName);
        show();
    }

    void remove(String fileName) {
        lost.remove(fileName);
        if (runId != null) {
            imports.remove(actor, runId, fileName);
        }
        show();
    }

    void show() {
        var arrived = runId == null ? List.<String>of() : imports.uploaded(actor, runId);
        lost.removeAll(arrived);
        missing.setText(
                lost.isEmpty()
                        ? ""
                        : "Did not arrive: " + String.join(", ", lost)
                                + ". Send it again, or take it off the list if you can do without it.");
        begin.setEnabled(lost.isEmpty() && !arrived.isEmpty());
    }

    private void begin() {
        var id = runId;
        if (id != null) {
            imports.begin(actor, id, new ImportMode(keepGoing.getValue(), update.getValue(), null));
            begun.accept(id);
        }
    }
}
