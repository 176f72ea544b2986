package org.quorate.uikit;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks for a new e-mail address once more; seen only while the address beside it is not the stored one. */
public final class EmailAgainField extends EmailField {

    private final EmailField email;
    private boolean always;
    private @Nullable String stored;

    /** @param email the field in which the address is typed first */
    public EmailAgainField(EmailField email) {
        super("Type the new e-mail again");
        this.email = email;
        setVisible(false);
        email.setValueChangeMode(ValueChangeMode.EAGER);
        email.addValueChangeListener(typed -> update());
    }

    /** Asks also where no address was stored. */
    public EmailAgainField always() {
        always = true;
        update();
        return this;
    }

    /** Puts the stored address into the field beside this one. */
    public void startFrom(@Nullable String address) {
        stored = address;
        email.setValue(Objects.requireNonNullElse(address, ""));
        update();
    }

    private void update() {
        var typed = email.getValue().strip();
        setVisible((always || stored != null) && !typed.isEmpty() && !typed.equalsIgnoreCase(stored));
    }
}
