package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.ShareMatrix;
import org.quorate.agencyreport.Withholding;
import org.quorate.agencyreport.domain.MarkedPlace;
import org.quorate.agencyreport.domain.NotReleased;
import org.quorate.conference.panel.PanelContext;
import org.quorate.uikit.Buttons;

/** What was not released, to whom, why, and each place that stands in the way. */
final class NotReleasedDialog extends Dialog {

    NotReleasedDialog(
            Withholding withholding,
            PanelContext context,
            ShareMatrix matrix,
            ShareChannel channel,
            List<NotReleased> refused) {
        setHeaderTitle("Not released");
        setWidth("46rem");
        setMaxWidth("100%");
        var stack = new Div();
        stack.addClassName("q-stack");
        refused.forEach(one -> {
            var report = SharePanel.report(matrix, one.inviteeId());
            var reader = SharePanel.reader(matrix, one.personId());
            var card = new Article(new H3(report.author() + " for " + reader.name()), new Paragraph(one.why() + "."));
            card.addClassName("q-card");
            if (!one.places().isEmpty()) {
                var list = new UnorderedList();
                one.places().forEach(place -> list.add(new ListItem(words(place))));
                card.add(
                        list,
                        new Paragraph("Ask the author to mend the report, or share a redacted part in its place."),
                        Buttons.secondary("Read it as they would, and redact", () -> {
                            close();
                            new PartsDialog(withholding, context, report, reader, channel).open();
                        }));
            }
            stack.add(card);
        });
        add(stack);
        getFooter().add(Buttons.primary("Close", this::close));
    }

    static String words(MarkedPlace place) {
        return place.heading() + ": " + place.why() + (place.words().isEmpty() ? "" : " (“" + place.words() + "”)");
    }
}
