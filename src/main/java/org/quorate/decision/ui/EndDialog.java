package org.quorate.decision.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.quorate.conference.EndReason;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.ToggleChips;

/** Asks why a conference is adjourned or cancelled. */
class EndDialog extends FormDialog {

    /** The two ways of not holding a conference. */
    enum Way {
        ADJOURN(
                "Adjourn this conference?",
                "It goes on on another day. Everybody invited is told that, and another conference has to be called.",
                "Adjourn"),
        CANCEL("Cancel this conference?", "It does not take place. Everybody invited is told.", "Cancel it");

        private final String question;
        private final String consequence;
        private final String verb;

        Way(String question, String consequence, String verb) {
            this.question = question;
            this.consequence = consequence;
            this.verb = verb;
        }
    }

    private final ToggleChips<EndReason> reason =
            new ToggleChips<>("Reason", List.of(EndReason.values()), EndReason::label);
    private final TextArea note = new TextArea("Note (optional)");

    EndDialog(Way way, BiConsumer<EndReason, String> end) {
        super(way.question, way.verb);
        note.setMaxLength(400);
        with(new Paragraph(way.consequence))
                .wide("reason", reason)
                .wide("note", note)
                .onSave(() -> {
                    if (reason.getValue() == null) {
                        throw RuleViolation.at("reason", "required");
                    }
                    end.accept(reason.getValue(), note.getValue());
                });
    }
}
