package org.quorate.chasing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.quorate.chasing.RingThem;
import org.quorate.invitation.Invitations;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Badge;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;

/** Home of business support: whom to ring because the portal can do no more. */
@org.springframework.stereotype.Component
class RingCard implements HomeCard {

    private static final int SHOWN = 10;

    private final RingThem ring;
    private final Invitations invitations;

    RingCard(RingThem ring, Invitations invitations) {
        this.ring = ring;
        this.invitations = invitations;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.is(Role.BUSINESS_SUPPORT);
    }

    @Override
    public Component open(Actor actor) {
        var panel = new Panel("Ring them");
        load(panel, actor);
        return panel;
    }

    private void load(Panel panel, Actor actor) {
        var people = ring.list(actor);
        if (people.isEmpty()) {
            panel.withBadge(Badge.good("Nobody"));
            panel.setContent(new EmptyState(VaadinIcon.PHONE, "The portal is still reaching everybody who is needed."));
            return;
        }
        var shown = people.stream().limit(SHOWN).toList();
        panel.withBadge(Badge.warn(people.size() + " to ring"));
        panel.setContent(new RingList(invitations, actor, shown, () -> load(panel, actor)));
        if (people.size() > SHOWN) {
            panel.add(new Paragraph("The " + SHOWN + " soonest of " + people.size() + " are shown."));
        }
    }
}
