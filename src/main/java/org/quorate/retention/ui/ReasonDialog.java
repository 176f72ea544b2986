package org.quorate.retention.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.quorate.uikit.FormDialog;

/** Asks why, before something is kept, held, lifted or proposed. */
class ReasonDialog extends FormDialog {

    private static final int LONGEST = 1_000;

    private final TextArea reason = new TextArea("Why");

    ReasonDialog(String title, String sentence, String verb) {
        super(title, verb);
        reason.setMaxLength(LONGEST);
        with(new Paragraph(sentence));
    }

    /** After all other fields. */
    final ReasonDialog thenReason(Consumer<String> save) {
        wide("reason", reason);
        onSave(() -> save.accept(reason.getValue()));
        return this;
    }
}
