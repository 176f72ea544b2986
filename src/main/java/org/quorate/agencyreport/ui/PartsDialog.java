package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.quorate.agencyreport.PartForReader;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.ShareReader;
import org.quorate.agencyreport.ShareReport;
import org.quorate.agencyreport.Withholding;
import org.quorate.conference.panel.PanelContext;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;

/** A report as one reader would get it, part by part; a redacted part can stand in for any. */
final class PartsDialog extends Dialog {

    private final Withholding withholding;
    private final PanelContext context;
    private final ShareReport report;
    private final ShareReader reader;
    private final ShareChannel channel;
    private final Div stack = new Div();

    PartsDialog(
            Withholding withholding,
            PanelContext context,
            ShareReport report,
            ShareReader reader,
            ShareChannel channel) {
        this.withholding = withholding;
        this.context = context;
        this.report = report;
        this.reader = reader;
        this.channel = channel;
        setHeaderTitle(report.author() + ", as " + reader.name() + " would read it");
        setWidth("46rem");
        setMaxWidth("100%");
        stack.addClassName("q-stack");
        add(stack);
        getFooter().add(Buttons.primary("Close", this::close));
        load();
    }

    private void load() {
        stack.removeAll();
        withholding
                .parts(context.actor(), context.conference().id(), report.inviteeId(), reader.personId(), channel)
                .forEach(part -> stack.add(card(part)));
    }

    private Article card(PartForReader part) {
        var words = new Paragraph(part.text());
        words.addClassName("q-share-words");
        var card = new Article(new H3(part.heading()));
        card.addClassName("q-card");
        part.places().forEach(place -> card.add(Badge.bad(NotReleasedDialog.words(place))));
        card.add(words, Buttons.secondary("Share something else in its place", () -> redact(part)));
        if (part.redacted()) {
            card.add(Buttons.secondary("Share this part as it was written", () -> showAsItIs(part)));
        }
        return card;
    }

    private void showAsItIs(PartForReader part) {
        var why = why();
        new FormDialog("Nothing of this part is kept from " + reader.name(), "Share it as it was written")
                .wide("why", why)
                .onSave(() -> {
                    withholding.showAsItIs(context.actor(), part.partId(), reader.personId(), why.getValue());
                    done("The part is shared as it was written.");
                })
                .open();
    }

    private void redact(PartForReader part) {
        var text = new TextArea("What they read instead");
        text.setValue(part.text());
        text.setHelperText("The report itself stays as it is. Leave this empty to show nothing of this part.");
        var why = why();
        new FormDialog("A redacted part for " + reader.name(), "Keep it for them")
                .wide("text", text)
                .wide("why", why)
                .onSave(() -> {
                    withholding.redact(
                            context.actor(), part.partId(), reader.personId(), text.getValue(), why.getValue());
                    done("The redacted part is kept beside the report.");
                })
                .open();
    }

    private void done(String words) {
        load();
        context.changed();
        Notices.success(words);
    }

    private static TextField why() {
        var why = new TextField("Why");
        why.setMaxLength(400);
        return why;
    }
}
