package org.quorate.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quorate.access.domain.CodeSetUp;

/** What an authenticator app scans, and the same to type. */
final class AppSecret extends Div {

    AppSecret(CodeSetUp setUp) {
        addClassName("q-stack");
        var secret = new Paragraph(setUp.spelled().replaceAll("(.{4})(?!$)", "$1 "));
        secret.addClassName("q-secret");
        add(
                new Paragraph(
                        "Scan this with an authenticator app on your telephone, such as the one your council gives"
                                + " you. The app then shows six digits that change every half minute."),
                new QrPicture(setUp.address(), "A picture for the authenticator app; the same as letters is below"),
                new Paragraph("If you cannot scan it, type this into the app:"),
                secret);
    }
}
