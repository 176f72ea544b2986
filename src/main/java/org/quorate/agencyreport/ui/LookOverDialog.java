package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.quorate.agencyreport.DraftField;
import org.quorate.agencyreport.ReportWords;
import org.quorate.agencyreport.ReportWriting;
import org.quorate.agencyreport.SendReport;
import org.quorate.agencyreport.WritingPage;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Notices;

/** A report as it will read, before it is sent. */
final class LookOverDialog extends Dialog {

    private final ReportWriting writing;
    private final Actor actor;
    private final UUID inviteeId;
    private final Runnable sent;
    private final UUID submit = Ids.next();
    private final WritingPage page;

    LookOverDialog(ReportWriting writing, Actor actor, UUID inviteeId, Runnable sent) {
        this.writing = writing;
        this.actor = actor;
        this.inviteeId = inviteeId;
        this.sent = sent;
        page = writing.open(actor, inviteeId);
        setHeaderTitle("Look it over");
        setWidth("46rem");
        setMaxWidth("100%");
        var words = new Div(
                new Paragraph("This is what goes to the conference, and to the family but for what is restricted."));
        page.fields().stream().filter(field -> !field.text().isBlank()).forEach(field -> words.add(read(field)));
        page.annex().stream()
                .filter(field -> field.key().equals("_annex") && !field.text().isBlank())
                .forEach(field -> words.add(read(field)));
        if (!page.files().isEmpty()) {
            words.add(new H3("Files"), new Paragraph("The family is not shown files."), FileList.names(page.files()));
        }
        add(words);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Send the report", this::send));
    }

    private static Div read(DraftField field) {
        var words = new Paragraph(ReportWords.typed(field.section().kind(), field.text()));
        words.addClassName("q-report-words");
        words.getElement().setAttribute("dir", "auto");
        return new Div(new H3(field.heading()), words);
    }

    private void send() {
        try {
            writing.send(actor, inviteeId, new SendReport(submit, page.seen()));
            close();
            sent.run();
        } catch (RuleViolation refused) {
            Notices.ruleViolation(refused);
        }
    }
}
