package org.quorate.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.quorate.uikit.Buttons;

/** A page of its own that says what went wrong in one sentence, and the way back. */
abstract class ProblemPage extends Main {

    private final H1 title = new H1();
    private final Paragraph sentence = new Paragraph();

    ProblemPage() {
        addClassName("q-sign-in");
        var brand = new Paragraph(new Span("Quorate"));
        brand.addClassName("q-brand");
        var card = new Div(brand, title, sentence, Buttons.primaryLink("Go to the home screen", Screens.HOME));
        card.addClassName("q-sign-in-card");
        add(card);
    }

    final void say(String heading, String text) {
        title.setText(heading);
        sentence.setText(text);
    }
}
