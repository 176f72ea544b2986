package org.quorate.access.ui;

import com.vaadin.flow.component.Component;
import org.quorate.access.AccountChanges;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;

/** Home of administrators and managers: accounts that wait for their yes. Not there while none does. */
@org.springframework.stereotype.Component
class WaitingChangesCard implements HomeCard {

    private final AccountChanges changes;

    WaitingChangesCard(AccountChanges changes) {
        this.changes = changes;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return AccountChanges.mayDecide(actor) && changes.waitingFor(actor) > 0;
    }

    @Override
    public Component open(Actor actor) {
        return new Panel("Changes to accounts", Buttons.link("Look at them and decide", WaitingChangesView.PATH))
                .withBadge(Badge.warn(changes.waitingFor(actor) + " for your yes or no"));
    }
}
