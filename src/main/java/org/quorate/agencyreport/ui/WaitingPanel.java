package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.quorate.agencyreport.WaitingWords;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Panel;

/** What was typed for a report and is no part of it, until somebody says what becomes of it. */
final class WaitingPanel extends Panel {

    /** @param take told whether it is put into the report, or left out */
    WaitingPanel(WaitingWords waiting, Consumer<Boolean> take) {
        super("Typed, and not in the report yet");
        withBadge(Badge.warn(Dates.moment(waiting.at())));
        add(new Paragraph("This was typed when a code had run out, or when the report had gone."));
        waiting.words().forEach(one -> {
            var words = new Paragraph(one.text().isBlank() ? "(emptied)" : one.text());
            words.addClassName("q-report-words");
            words.getElement().setAttribute("dir", "auto");
            add(new H3(one.heading().isBlank() ? "A box that is not asked any more" : one.heading()), words);
        });
        var actions = new Div(
                Buttons.secondary("Put it into the report", () -> take.accept(true)),
                Buttons.quiet("Leave it out", () -> take.accept(false)));
        actions.addClassName("q-actions");
        add(actions);
    }
}
