package org.quorate.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirm {

    private Confirm() {}

    /**
     * @param question the title, for example "Cancel this conference?"
     * @param consequence what happens then, in a sentence
     * @param verb on the red button, for example "Cancel the conference"; never "OK"
     */
    public static void destructive(String question, String consequence, String verb, Runnable action) {
        var dialog = dialog(question, consequence, verb, action);
        dialog.setConfirmButtonTheme("primary danger error");
        dialog.open();
    }

    /** The same for something weighty that is not destructive. */
    public static void weighty(String question, String consequence, String verb, Runnable action) {
        dialog(question, consequence, verb, action).open();
    }

    private static ConfirmDialog dialog(String question, String consequence, String verb, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText("Go back");
        dialog.setConfirmText(verb);
        dialog.addConfirmListener(event -> action.run());
        return dialog;
    }
}
