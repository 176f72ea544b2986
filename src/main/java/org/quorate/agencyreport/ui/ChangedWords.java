package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.quorate.agencyreport.domain.SentPart;
import org.quorate.agencyreport.domain.TextChange;

/** What stands in one box, or what changed in it: taken out and put in, in words for whoever hears it. */
final class ChangedWords extends Paragraph {

    ChangedWords(SentPart part, boolean marked) {
        addClassName("q-report-words");
        getElement().setAttribute("dir", "auto");
        if (marked && part.isChanged()) {
            part.changes().forEach(this::add);
        } else {
            setText(part.words());
        }
    }

    private void add(TextChange change) {
        switch (change.kind()) {
            case SAME -> add(new Span(change.text()));
            case ADDED -> mark("ins", "(put in:", change.text());
            case REMOVED -> mark("del", "(taken out:", change.text());
        }
    }

    private void mark(String tag, String said, String text) {
        var mark = new Element(tag);
        var before = new Span(said);
        var after = new Span(")");
        before.addClassName("q-hidden");
        after.addClassName("q-hidden");
        mark.appendChild(before.getElement(), Element.createText(text), after.getElement());
        getElement().appendChild(mark);
    }
}
