package org.quorate.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quorate.uikit.Buttons;

/** Shows a password the portal made, this once. */
final class PasswordDialog extends Dialog {

    PasswordDialog(String name, String password) {
        setHeaderTitle("Password for " + name);
        setCloseOnOutsideClick(false);
        var secret = new Paragraph(password);
        secret.addClassName("q-secret");
        var words = new Div(
                new Paragraph("Hand it over in person or by telephone, not by e-mail. It is shown only this once."),
                secret);
        words.addClassName("q-stack");
        add(words);
        getFooter().add(Buttons.primary("I have handed it over", this::close));
    }
}
