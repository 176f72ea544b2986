package org.quorate.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** Uses or makes a passkey: the browser asks its device, and {@code frontend/passkey.js} talks to the portal. */
@Tag("quorate-passkey")
public final class PasskeyButton extends HtmlContainer {

    private static final int LABEL = 60;

    private PasskeyButton(String does, String verb) {
        addClassName("q-passkey");
        getElement().setAttribute("data-does", does);
        CsrfField.token()
                .ifPresent(token -> getElement()
                        .setAttribute("data-header", token.getHeaderName())
                        .setAttribute("data-token", token.getToken()));
        var button = new NativeButton(verb);
        button.getElement().setAttribute("type", "button");
        button.addClassName("q-passkey-button");
        var problem = new Paragraph();
        problem.addClassName("q-passkey-problem");
        problem.getElement().setAttribute("role", "alert");
        add(button, problem);
    }

    /** Signs in with a passkey of this device, and goes where one wanted to go. */
    public static PasskeyButton signIn(String verb) {
        return new PasskeyButton("sign-in", verb);
    }

    /** Proves with a passkey of this device who is there, on a screen that stays as it is; the server knows by itself. */
    public static PasskeyButton prove(String verb, Runnable whenProved) {
        var proving = new PasskeyButton("prove", verb);
        proving.getElement().addEventListener("proved", event -> whenProved.run());
        return proving;
    }

    /** Makes a passkey on this device. {@code whenAdded} runs when the portal has it. */
    public static PasskeyButton add(String verb, Runnable whenAdded) {
        var adding = new PasskeyButton("add", verb);
        var label = new Input();
        label.setId("passkey-label");
        label.getElement().setAttribute("maxlength", String.valueOf(LABEL));
        var words = new NativeLabel("What you call this device");
        words.setFor("passkey-label");
        var field = new Div(words, label);
        field.addClassName("q-sign-in-field");
        adding.addComponentAsFirst(field);
        adding.getElement().addEventListener("added", event -> whenAdded.run());
        return adding;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/passkey.js");
    }
}
