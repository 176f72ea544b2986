package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.agencyreport.ReleaseReports;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.ShareMatrix;
import org.quorate.agencyreport.ShareReader;
import org.quorate.agencyreport.ShareReport;
import org.quorate.agencyreport.ShareStanding;
import org.quorate.agencyreport.Sharing;
import org.quorate.agencyreport.Withholding;
import org.quorate.conference.panel.PanelContext;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;
import org.quorate.uikit.ToggleChipSet;
import org.quorate.uikit.ToggleChips;

/** Several reports for several people in a few taps: those that are to be shared are chosen already. */
final class ShareDialog extends FormDialog {

    private final Sharing sharing;
    private final Withholding withholding;
    private final PanelContext context;
    private final ShareMatrix matrix;
    private final ToggleChipSet<ShareReport> reports;
    private final ToggleChipSet<ShareReader> readers;
    private final ToggleChips<ShareChannel> channel =
            new ToggleChips<>("How?", List.of(ShareChannel.values()), ShareChannel::label);
    private final TextField language = new TextField("In what language");
    private final Checkbox interpreted = new Checkbox("Somebody interprets it");

    ShareDialog(Sharing sharing, Withholding withholding, PanelContext context, ShareMatrix matrix) {
        super("Share reports with the family", "Share");
        this.sharing = sharing;
        this.withholding = withholding;
        this.context = context;
        this.matrix = matrix;
        var written = matrix.reports().stream().filter(ShareReport::written).toList();
        reports = new ToggleChipSet<>("Which reports?", written, ShareReport::author);
        readers = new ToggleChipSet<>("With whom?", matrix.readers(), ShareReader::name);
        reports.setValue(written.stream()
                .filter(report -> matrix.readers().stream()
                        .anyMatch(reader -> matrix.cell(report.inviteeId(), reader.personId())
                                        .standing()
                                == ShareStanding.TO_SHARE))
                .collect(Collectors.toUnmodifiableSet()));
        language.setValue("English");
        language.setMaxLength(40);
        if (written.isEmpty()) {
            with(new Paragraph("No report has been sent yet, so there is nothing to share."));
        }
        with(new Paragraph("Files that came with a report are not shown to the family, whatever is shared here."));
        wide("inviteeIds", reports);
        wide("personIds", readers);
        wide("channel", channel);
        field("language", language);
        with(interpreted);
        onSave(this::release);
    }

    private void release() {
        var how = channel.getValue();
        if (how == null) {
            throw RuleViolation.at("channel", "required");
        }
        var outcome = sharing.release(
                context.actor(),
                context.conference().id(),
                new ReleaseReports(
                        reports.getValue().stream().map(ShareReport::inviteeId).collect(Collectors.toSet()),
                        people(readers.getValue()),
                        how,
                        language.getValue(),
                        interpreted.getValue()));
        context.changed();
        if (outcome.released() > 0) {
            Notices.success(
                    outcome.released() == 1
                            ? "1 report was released."
                            : outcome.released() + " reports were released.");
        }
        if (!outcome.not().isEmpty()) {
            new NotReleasedDialog(withholding, context, matrix, how, outcome.not()).open();
        }
    }

    private static Set<UUID> people(Set<ShareReader> chosen) {
        return chosen.stream().map(ShareReader::personId).collect(Collectors.toSet());
    }
}
