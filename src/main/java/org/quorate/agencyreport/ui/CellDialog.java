package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quorate.agencyreport.ShareCell;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.ShareReader;
import org.quorate.agencyreport.ShareReport;
import org.quorate.agencyreport.ShareStanding;
import org.quorate.agencyreport.Sharing;
import org.quorate.agencyreport.Withholding;
import org.quorate.agencyreport.domain.ShareEvent;
import org.quorate.agencyreport.domain.WithholdGround;
import org.quorate.conference.panel.PanelContext;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;
import org.quorate.uikit.ToggleChips;

/** One report and one reader: what happened, and what can be done now. */
final class CellDialog extends Dialog {

    private final Sharing sharing;
    private final Withholding withholding;
    private final Clock clock;
    private final PanelContext context;
    private final ShareReport report;
    private final ShareReader reader;
    private final ShareCell cell;

    CellDialog(
            Sharing sharing,
            Withholding withholding,
            Clock clock,
            PanelContext context,
            ShareReport report,
            ShareReader reader,
            ShareCell cell) {
        this.sharing = sharing;
        this.withholding = withholding;
        this.clock = clock;
        this.context = context;
        this.report = report;
        this.reader = reader;
        this.cell = cell;
        setHeaderTitle(report.author() + " with " + reader.name());
        setWidth("40rem");
        setMaxWidth("100%");
        var facts = new Facts().with("Now", cell.standing().label());
        if (!cell.detail().isEmpty()) {
            facts.with("More", cell.detail());
        }
        if (cell.sharedAt() != null) {
            facts.with("Shared", Dates.moment(cell.sharedAt()) + ", " + cell.before());
        }
        if (cell.openings() > 0) {
            facts.with("Opened", cell.openings() == 1 ? "once" : cell.openings() + " times");
        }
        var stack = new Div(facts);
        stack.addClassName("q-stack");
        actions().forEach(stack::add);
        add(stack);
        getFooter().add(Buttons.quiet("Close", this::close));
    }

    private List<Component> actions() {
        var actions = new ArrayList<Component>();
        var shareId = cell.shareId();
        var standing = cell.standing();
        if (report.written()) {
            actions.add(Buttons.secondary("Read it as they would, and redact", () -> {
                close();
                new PartsDialog(withholding, context, report, reader, ShareChannel.READ_ALOUD).open();
            }));
        }
        if (standing == ShareStanding.WITHHELD) {
            actions.add(Buttons.secondary("It may be shared again", this::letGo));
        } else if (standing != ShareStanding.MAY_NOT && standing != ShareStanding.NOT_CHECKED) {
            actions.add(Buttons.secondary("Withhold it", this::withhold));
        }
        if (shareId != null && standing != ShareStanding.ENDED) {
            if (standing == ShareStanding.RELEASED
                    || standing == ShareStanding.NOT_REACHED
                    || standing == ShareStanding.REFUSED) {
                actions.addFirst(Buttons.primary("It was given or read to them just now", () -> {
                    sharing.given(context.actor(), shareId, clock.instant());
                    done("It is on record as given.");
                }));
            }
            actions.add(Buttons.secondary("They do not want it", () -> note(shareId, ShareEvent.REFUSED)));
            actions.add(Buttons.secondary("They could not be reached", () -> note(shareId, ShareEvent.NOT_REACHED)));
        }
        var openId = cell.openId();
        if (openId != null) {
            actions.add(Buttons.danger("Take it back", () -> note(openId, ShareEvent.ENDED)));
        }
        return actions;
    }

    private void note(UUID shareId, ShareEvent what) {
        var why = new TextField(what == ShareEvent.ENDED ? "Why is it taken back?" : "What happened?");
        why.setMaxLength(400);
        new FormDialog(getHeaderTitle() + ": " + what.label(), "Put it on record")
                .wide("why", why)
                .onSave(() -> {
                    sharing.record(context.actor(), shareId, what, why.getValue());
                    done("It is on record.");
                })
                .open();
    }

    private void withhold() {
        var ground = new ToggleChips<>("Why?", List.of(WithholdGround.values()), WithholdGround::label);
        var agreed = new TextField("Who agreed");
        agreed.setMaxLength(160);
        var note = new TextField("More (not needed)");
        note.setMaxLength(400);
        new FormDialog("Withhold " + report.author() + " from " + reader.name(), "Withhold it")
                .wide("ground", ground)
                .field("agreedWith", agreed)
                .field("note", note)
                .onSave(() -> {
                    var chosen = ground.getValue();
                    if (chosen == null) {
                        throw RuleViolation.at("ground", "required");
                    }
                    withholding.withhold(
                            context.actor(),
                            context.conference().id(),
                            report.inviteeId(),
                            reader.personId(),
                            chosen,
                            agreed.getValue(),
                            note.getValue());
                    done("It is withheld.");
                })
                .open();
    }

    private void letGo() {
        var agreed = new TextField("Who agreed");
        agreed.setMaxLength(160);
        new FormDialog("Let it be shared again", "Let it go")
                .wide("agreedWith", agreed)
                .onSave(() -> {
                    withholding.letGo(
                            context.actor(),
                            context.conference().id(),
                            report.inviteeId(),
                            reader.personId(),
                            agreed.getValue());
                    done("It may be shared again.");
                })
                .open();
    }

    private void done(String words) {
        close();
        context.changed();
        Notices.success(words);
    }
}
