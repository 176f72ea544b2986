package org.quorate.correspondence.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.stream.Stream;

/** The words of a message on screen: paragraphs as their recipient sees them. */
final class Paragraphs {

    private Paragraphs() {}

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
