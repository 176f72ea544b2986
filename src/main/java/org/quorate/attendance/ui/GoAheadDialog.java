package org.quorate.attendance.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.domain.GoingAhead;
import org.quorate.partnership.Ground;
import org.quorate.uikit.Badge;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.ToggleChipSet;

/** Asks the chair why to go ahead although the conference is short, and how the child is safe meanwhile. */
class GoAheadDialog extends FormDialog {

    private final ToggleChipSet<Ground> grounds;
    private final TextArea reason = new TextArea("Reason, in your own words");
    private final TextArea interim = new TextArea("Interim arrangements to keep the child safe");

    GoAheadDialog(Inquorate inquorate, boolean secondRunning, Consumer<GoingAhead> goAhead) {
        super("Go ahead although not quorate?", "Go ahead");
        grounds = new ToggleChipSet<>("Grounds", inquorate.permittedGrounds(), Ground::text);
        reason.setMaxLength(1000);
        interim.setMaxLength(1000);
        if (secondRunning) {
            with(Badge.bad("The conference before this one was not quorate either"));
        }
        with(new Paragraph("Missing: " + inquorate.missing().inWords() + ". This is put on record."));
        wide("grounds", grounds).wide("reason", reason).wide("interimArrangements", interim);
        onSave(() ->
                goAhead.accept(new GoingAhead(List.copyOf(grounds.getValue()), reason.getValue(), interim.getValue())));
    }
}
