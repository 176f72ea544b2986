package org.quorate.oversight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.quorate.access.CurrentActor;
import org.quorate.audit.HeadState;
import org.quorate.audit.Heads;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** The head that was signed last, and where it went. */
final class HeadPanel extends Panel {

    private final transient Heads heads;
    private final transient CurrentActor current;
    private final Div last = new Div();

    HeadPanel(Heads heads, CurrentActor current) {
        super(
                "Signed heads",
                new Span("Each night the end of the chain is signed with a key that is not in the database, and goes to"
                        + " the log, to a file and by e-mail as far as they are set up. Who keeps it can prove later"
                        + " that nothing before it was changed."));
        this.heads = heads;
        this.current = current;
        last.addClassName("q-stack");
        add(last);
        withActions(Buttons.secondary("Sign the head now", this::sign));
        addAttachListener(attached -> show());
    }

    private void sign() {
        heads.sign(current.get());
        Notices.success("The head was signed.");
        show();
    }

    private void show() {
        last.removeAll();
        heads.last(current.get())
                .ifPresentOrElse(this::show, () -> last.add(Badge.warn("No head has been signed yet")));
    }

    private void show(HeadState state) {
        var head = state.head();
        last.add(new Span(
                "Number %,d, signed %s with key %s.".formatted(head.seq(), Dates.moment(head.at()), head.keyId())));
        last.add(where(state));
    }

    private Badge where(HeadState state) {
        if (!heads.areMailed(current.get())) {
            return Badge.warn("No e-mail address is set up to keep heads");
        }
        var mailedAt = state.mailedAt();
        return mailedAt == null
                ? Badge.warn("Not e-mailed yet: it goes with the next one")
                : Badge.good("E-mailed " + Dates.moment(mailedAt));
    }
}
