package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.quorate.agencyreport.FamilyComments;
import org.quorate.agencyreport.Packs;
import org.quorate.agencyreport.ShareCell;
import org.quorate.agencyreport.ShareMatrix;
import org.quorate.agencyreport.ShareReader;
import org.quorate.agencyreport.ShareReport;
import org.quorate.agencyreport.Sharing;
import org.quorate.agencyreport.Withholding;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Words;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Panel;

/** Reports by readers: what is shared with whom, and everything that is done about it, each a tap away. */
@org.springframework.stereotype.Component
class SharePanel implements ConferencePanel {

    private final Sharing sharing;
    private final Withholding withholding;
    private final FamilyComments comments;
    private final Packs packs;
    private final Clock clock;

    SharePanel(Sharing sharing, Withholding withholding, FamilyComments comments, Packs packs, Clock clock) {
        this.sharing = sharing;
        this.withholding = withholding;
        this.comments = comments;
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.PREPARE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return Sharing.mayShare(actor);
    }

    @Override
    public Component open(PanelContext context) {
        var panel = new Panel("Sharing reports with the family");
        load(panel, context);
        context.onChange(() -> load(panel, context));
        return panel;
    }

    private void load(Panel panel, PanelContext context) {
        var conferenceId = context.conference().id();
        var matrix = sharing.matrix(context.actor(), conferenceId);
        var printed = packs.rows(context.actor(), conferenceId);
        var open =
                matrix.cells().stream().filter(cell -> cell.standing().isOpen()).count()
                        + printed.stream().filter(row -> row.state().isOpen()).count();
        panel.withBadge(open == 0 ? Badge.good("Nothing to do") : Badge.warn(open + " to do"));
        if (matrix.reports().isEmpty() || matrix.readers().isEmpty()) {
            panel.setContent(new EmptyState(
                    matrix.readers().isEmpty()
                            ? "No parent or child is on record. Add them to the family first."
                            : "No report was asked for. Invite the agencies first."));
            return;
        }
        var said = comments.comments(context.actor(), conferenceId);
        var due = new Paragraph("The family must have them by "
                + Words.moment(matrix.due().due()) + ": " + matrix.due().explain() + ".");
        var share =
                Buttons.primary("Share reports", () -> new ShareDialog(sharing, withholding, context, matrix).open());
        share.setVisible(context.conference().status() != ConferenceStatus.CANCELLED);
        var table = new ShareTable(matrix, cell -> button(context, matrix, cell));
        panel.setContent(due, share, table, new PackList(packs, context, printed), new CommentList(matrix, said));
    }

    private Button button(PanelContext context, ShareMatrix matrix, ShareCell cell) {
        var report = report(matrix, cell.inviteeId());
        var reader = reader(matrix, cell.personId());
        var button = Buttons.secondary(
                cell.standing().label(),
                () -> new CellDialog(sharing, withholding, clock, context, report, reader, cell).open());
        button.addClassName(
                "q-share-" + cell.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setAriaLabel(report.author() + " with " + reader.name() + ": "
                + cell.standing().label());
        return button;
    }

    static ShareReport report(ShareMatrix matrix, UUID inviteeId) {
        return matrix.reports().stream()
                .filter(report -> report.inviteeId().equals(inviteeId))
                .findFirst()
                .orElseThrow();
    }

    static ShareReader reader(ShareMatrix matrix, UUID personId) {
        return matrix.readers().stream()
                .filter(reader -> reader.personId().equals(personId))
                .findFirst()
                .orElseThrow();
    }
}
