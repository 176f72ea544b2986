package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.CannotReportReason;
import org.quorate.agencyreport.ReportAnswer;
import org.quorate.agencyreport.SendAnswer;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Notices;
import org.quorate.uikit.ToggleChips;

/** Says that nothing is known, or why no report comes. */
final class NothingDialog extends Dialog {

    private final ToggleChips<CannotReportReason> reason = new ToggleChips<>(
            "If you cannot report: why?", List.of(CannotReportReason.values()), CannotReportReason::label);
    private final Consumer<SendAnswer> send;
    private final UUID submit = Ids.next();

    NothingDialog(Consumer<SendAnswer> send) {
        this.send = send;
        setHeaderTitle("Nothing to report?");
        var form = new Div(
                new Paragraph("That you know nothing is a full answer: the conference knows then that you looked."),
                reason);
        form.addClassName("q-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet("Go back", this::close),
                        Buttons.secondary("I cannot report", this::cannot),
                        Buttons.secondary(
                                "We know nothing of this family", () -> send(ReportAnswer.NOTHING_KNOWN, null)));
    }

    private void cannot() {
        var chosen = reason.getValue();
        if (chosen == null) {
            reason.setErrorMessage("Choose a reason.");
            reason.setInvalid(true);
            return;
        }
        send(ReportAnswer.CANNOT_REPORT, chosen);
    }

    private void send(ReportAnswer answer, @Nullable CannotReportReason because) {
        try {
            send.accept(new SendAnswer(submit, answer, because));
            close();
        } catch (RuleViolation refused) {
            Notices.ruleViolation(refused);
        }
    }
}
