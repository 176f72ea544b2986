package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agencyreport.WritingFiles;
import org.quorate.agencyreport.domain.FileLimits;
import org.quorate.agencyreport.domain.FilesToAdd;
import org.quorate.agencyreport.domain.FilesToAdd.Child;
import org.quorate.agencyreport.domain.ReportFile;
import org.quorate.document.NewFile;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;

/** Files that go with a report: what is there, and another one for the whole report or about one child. */
final class FilesPanel extends Panel {

    private final WritingFiles files;
    private final Actor actor;
    private final UUID inviteeId;
    private final Div there = new Div();
    private final ToggleChips<Child> about;

    FilesPanel(WritingFiles files, Actor actor, UUID inviteeId, String largest) {
        super("Files");
        this.files = files;
        this.actor = actor;
        this.inviteeId = inviteeId;
        var now = files.look(actor, inviteeId);
        about = new ToggleChips<>(
                "Whom is the next file about? Choose nobody for the whole report", now.children(), Child::label);
        about.setVisible(now.children().size() > 1);
        add(
                new Paragraph("The family is not shown files. What they should read belongs in the boxes."),
                there,
                about,
                new Paragraph("PDF, Word (.docx), JPEG or PNG. One file may be " + largest + ", all together "
                        + FileLimits.words(FileLimits.MOST_BYTES) + ", and a report may have " + FileLimits.MOST
                        + " files. A Word file may have to wait for the virus check before anybody else can open it."),
                upload());
        show(now);
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        // the other format leaves what is sent in the web server's own folder while it arrives
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(FileLimits.MOST);
        upload.setAcceptedFileExtensions(".pdf", ".docx", ".jpg", ".jpeg", ".png");
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne("Choose a file").setMany("Choose files"))
                .setError(new UploadI18N.Error()
                        .setIncorrectFileType("This kind of file cannot be kept. Use PDF, Word (.docx), JPEG or PNG.")
                        .setTooManyFiles("A report may have " + FileLimits.MOST + " files.")));
        upload.addFileRejectedListener(event -> Notices.error(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            refresh();
        });
        return upload;
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            take(event.getFileName(), content, event.getFileSize());
        } catch (RuleViolation refused) {
            var words = RuleMessages.text(refused);
            event.reject(words);
            var _ = event.getUI().access(() -> Notices.error(words));
        }
    }

    void take(String name, InputStream content, long announced) {
        var child = about.getValue();
        files.add(actor, inviteeId, child == null ? null : child.id(), new NewFile(name, content, announced));
    }

    void refresh() {
        show(files.look(actor, inviteeId));
    }

    private void show(FilesToAdd now) {
        there.removeAll();
        there.add(new FileList(
                now.files(),
                file -> files.open(actor, inviteeId, file),
                file -> Optional.of(Buttons.quiet("Remove it", () -> ask(file)))));
        there.setVisible(!now.files().isEmpty());
    }

    private void ask(ReportFile file) {
        Confirm.destructive(
                "Remove " + file.name() + "?",
                "It goes for good, unless it was sent with the report before.",
                "Remove the file",
                () -> {
                    files.take(actor, inviteeId, file.id());
                    refresh();
                });
    }
}
