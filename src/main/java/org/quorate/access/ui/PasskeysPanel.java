package org.quorate.access.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.quorate.access.CurrentActor;
import org.quorate.access.SecondFactors;
import org.quorate.access.domain.PasskeyRow;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;
import org.quorate.uikit.PasskeyButton;

/** One's passkeys, and a new one for this device. */
final class PasskeysPanel extends Panel {

    private final transient SecondFactors factors;
    private final transient CurrentActor current;
    private final transient Proving proving;
    private final transient Runnable changed;

    PasskeysPanel(SecondFactors factors, CurrentActor current, Proving proving, Runnable reload, Runnable changed) {
        super("Passkeys");
        this.factors = factors;
        this.current = current;
        this.proving = proving;
        this.changed = changed;
        add(new Paragraph("Sign in with your finger, your face or the PIN of a device. Nothing to remember, and nothing"
                + " that a false page could take from you."));
        var list = new UnorderedList();
        list.addClassName("q-plain-list");
        factors.passkeys(current.get()).forEach(row -> list.add(item(row)));
        list.setVisible(list.getComponentCount() > 0);
        add(
                list,
                proving.isFresh()
                        ? PasskeyButton.add("Make a passkey on this device", this::added)
                        : Buttons.secondary("Make a passkey", () -> proving.then(reload)));
    }

    private ListItem item(PasskeyRow row) {
        var item = new ListItem(
                new Span(row.label() + ", made on " + Dates.moment(row.createdAt()) + ", last used "
                        + Dates.moment(row.lastUsedAt())),
                Buttons.icon(
                        VaadinIcon.TRASH, "Remove the passkey " + row.label(), () -> proving.then(() -> ask(row))));
        item.addClassName("q-row");
        return item;
    }

    private void added() {
        changed.run();
        Notices.success("The passkey was made. Use it next time you sign in.");
    }

    private void ask(PasskeyRow row) {
        Confirm.destructive(
                "Remove the passkey " + row.label() + "?",
                "The device it is on no longer signs you in.",
                "Remove the passkey",
                () -> {
                    factors.removePasskey(current.get(), ThisSession.id(), row.id());
                    changed.run();
                });
    }
}
