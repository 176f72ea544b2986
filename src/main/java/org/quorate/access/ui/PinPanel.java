package org.quorate.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.quorate.access.Covers;
import org.quorate.access.CurrentActor;
import org.quorate.access.Pins;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;

/** The few digits that uncover one's own screen. */
final class PinPanel extends Panel {

    private final PasswordField pin = new PasswordField("New PIN");
    private final transient Pins pins;
    private final transient CurrentActor current;
    private final transient Runnable changed;

    PinPanel(Pins pins, Covers covers, CurrentActor current, Proving proving, Runnable changed) {
        super("PIN for a covered screen");
        this.pins = pins;
        this.current = current;
        this.changed = changed;
        var isSet = covers.ways(current.get()).pin();
        pin.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        pin.setHelperText("Four to eight digits.");
        var form = new Div(
                pin, Buttons.secondary(isSet ? "Change the PIN" : "Set the PIN", () -> proving.then(this::set)));
        form.addClassName("q-stack");
        if (isSet) {
            form.add(Buttons.quiet("Do without a PIN", () -> proving.then(this::forget)));
        }
        add(
                new Paragraph("A screen that nobody touches for some minutes covers itself. "
                        + (isSet
                                ? "Your PIN uncovers it, and signs nobody in."
                                : "Your password uncovers it; a PIN is quicker, and signs nobody in.")),
                form);
    }

    private void set() {
        try {
            pins.set(current.get(), ThisSession.id(), pin.getValue());
            changed.run();
            Notices.success("Your PIN is set.");
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, Map.of("pin", pin));
        }
    }

    private void forget() {
        pins.forget(current.get(), ThisSession.id());
        Notices.success("Your password uncovers the screen from now on.");
        changed.run();
    }
}
