package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.html.Div;
import org.quorate.agencyreport.domain.ReportAnswer;
import org.quorate.agencyreport.domain.ReportPaths;
import org.quorate.agencyreport.domain.WritingPage;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;
import org.quorate.uikit.Panel;

/** What was sent, for whoever was asked for it. */
final class SentPanel extends Panel {

    SentPanel(WritingPage page, Runnable correct) {
        super("What you sent");
        var newest = page.sent().getFirst();
        withBadge(
                newest.answer().isReport()
                        ? Badge.good(newest.answer().label())
                        : Badge.warn(newest.answer().label()));
        var facts = new Facts().with("From", newest.author()).with("Sent", Dates.moment(newest.at()));
        if (newest.onBehalf()) {
            facts.with("Sent by", newest.sentBy());
        }
        if (newest.reason() != null) {
            facts.with("Reason", newest.reason().label());
        }
        if (newest.whatChanged() != null) {
            facts.with("What changed", newest.whatChanged());
        }
        var written = newest.answer() == ReportAnswer.WRITTEN;
        var actions = new Div(Buttons.secondary(written ? "Correct it" : "Write a report after all", correct));
        if (written) {
            actions.add(Buttons.link("Read it", ReportPaths.read(newest.versionId())));
        }
        actions.addClassName("q-actions");
        add(facts, actions);
    }
}
