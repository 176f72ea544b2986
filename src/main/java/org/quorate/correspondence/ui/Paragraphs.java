package org.quorate.correspondence.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.stream.Stream;

/** The words of a message on screen: paragraphs as their recipient sees them. */
final class Paragraphs {

    private Paragraphs() {}

    /** The subject line above them. */
    static Paragraph subject(String text) {
        var subject = new Paragraph(text);
        subject.addClassName("q-letter-subject");
        return subject;
    }

    static Stream<Paragraph> of(String body) {
        return Arrays.stream(body.split("\\n\\s*\\n"))
                .filter(text -> !text.isBlank())
                .map(text -> {
                    var paragraph = new Paragraph(text.strip());
                    paragraph.addClassName("q-letter-text");
                    return paragraph;
                });
    }
}
