package org.quorate.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quorate.uikit.Buttons;

/** Shows a link to choose a password, this once. */
final class HandOverDialog extends Dialog {

    HandOverDialog(String name, String address) {
        setHeaderTitle("Link for " + name);
        setCloseOnOutsideClick(false);
        var secret = new Paragraph(address);
        secret.addClassName("q-secret");
        var words = new Div(
                new Paragraph("Hand it over in person, to nobody else. It works once, for three days, and is shown only"
                        + " now."),
                secret);
        words.addClassName("q-stack");
        add(words);
        getFooter().add(Buttons.primary("I have handed it over", this::close));
    }
}
