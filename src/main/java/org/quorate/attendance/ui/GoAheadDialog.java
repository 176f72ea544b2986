package org.quorate.attendance.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.quorate.attendance.GoingAhead;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.Ground;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChipSet;

/** Asks the chair why to go ahead although the conference is short, and how the child is safe meanwhile. */
class GoAheadDialog extends Dialog {

    private final ToggleChipSet<Ground> grounds;
    private final TextArea reason = new TextArea("Reason, in your own words");
    private final TextArea interim = new TextArea("Interim arrangements to keep the child safe");

    GoAheadDialog(Inquorate inquorate, boolean secondRunning, Consumer<GoingAhead> goAhead) {
        setHeaderTitle("Go ahead although not quorate?");
        grounds = new ToggleChipSet<>("Grounds", inquorate.permittedGrounds(), Ground::text);
        reason.setMaxLength(1000);
        interim.setMaxLength(1000);
        var form = new Div(
                new Paragraph("Missing: " + inquorate.missing().inWords() + ". This is put on record."),
                grounds,
                reason,
                interim);
        if (secondRunning) {
            form.addComponentAsFirst(Badge.bad("The conference before this one was not quorate either"));
        }
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Go ahead", () -> save(goAhead)));
    }

    private void save(Consumer<GoingAhead> goAhead) {
        try {
            goAhead.accept(new GoingAhead(List.copyOf(grounds.getValue()), reason.getValue(), interim.getValue()));
            close();
        } catch (RuleViolation violation) {
            RuleMessages.showIn(
                    violation,
                    Map.<String, HasValidation>of(
                            "grounds", grounds, "reason", reason, "interimArrangements", interim));
        }
    }
}
