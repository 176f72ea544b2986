package org.quorate.invitation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.MyInvitation;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;
import org.springframework.stereotype.Component;

/** Home of everybody who is invited: the invitations that wait for an answer. */
@Component
class InvitationsCard implements HomeCard {

    private static final int SHOWN = 5;

    private final Invitations invitations;

    InvitationsCard(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.AGENCY_PRACTITIONER, Role.AGENCY_LEAD, Role.SOCIAL_WORKER);
    }

    @Override
    public com.vaadin.flow.component.Component open(Actor actor) {
        var waiting = invitations.myInvitations(actor).stream()
                .filter(one -> one.reply() == null || one.askedAgain())
                .toList();
        var panel = new Panel("Invitations to answer");
        if (waiting.isEmpty()) {
            panel.setContent(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE,
                    "You have answered every invitation.",
                    Buttons.link("See my invitations", MyInvitationsView.PATH)));
            return panel;
        }
        var list = new UnorderedList();
        waiting.stream().limit(SHOWN).forEach(one -> list.add(new ListItem(words(one))));
        panel.setContent(list, Buttons.primaryLink("Answer now", MyInvitationsView.PATH));
        return panel.withBadge(Badge.warn(waiting.size() + " waiting"));
    }

    private static String words(MyInvitation one) {
        return Dates.day(one.heldOn()) + ", " + Dates.time(one.startsAt()) + ": " + one.kinds() + ", "
                + one.reference();
    }
}
