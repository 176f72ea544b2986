package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.quorate.agencyreport.domain.FormSection;

/** How a form reads to whoever writes with it. */
final class FormPreview extends Div {

    FormPreview(String title, List<FormSection> sections) {
        addClassName("q-stack");
        show(title, sections);
    }

    void show(String title, List<FormSection> sections) {
        removeAll();
        add(new Paragraph(title + ": " + sections.size() + " sections"));
        sections.forEach(section -> {
            var help = new Paragraph(section.help());
            var kind = new Paragraph(section.kind().label()
                    + (section.perChild() ? ", for each child" : "")
                    + (section.reviewsOnly() ? ", at reviews only" : "")
                    + (section.needed() ? ", needed" : ""));
            kind.addClassName("q-quiet");
            var box = new Div(new H3(section.heading()), help, kind);
            box.addClassName("q-report-section");
            add(box);
        });
    }
}
