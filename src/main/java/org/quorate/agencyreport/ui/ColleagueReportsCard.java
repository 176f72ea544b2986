package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.MyInvitation;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Dates;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;
import org.springframework.stereotype.Component;

/** Home of whoever is invited: the way to colleagues' reports, by conference. No child is named. */
@Component
class ColleagueReportsCard implements HomeCard {

    private final Invitations invitations;

    ColleagueReportsCard(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.AGENCY_PRACTITIONER, Role.AGENCY_LEAD);
    }

    @Override
    public com.vaadin.flow.component.Component open(Actor actor) {
        var panel = new Panel("Reports to read");
        var list = new UnorderedList();
        invitations.myInvitations(actor).stream()
                .filter(one -> one.profession() != null)
                .map(ColleagueReportsCard::link)
                .distinct()
                .forEach(item -> list.add(new ListItem(new Anchor(item.href(), item.words()))));
        panel.setVisible(list.getComponentCount() > 0);
        panel.setContent(list);
        return panel;
    }

    private record Link(String href, String words) {}

    private static Link link(MyInvitation one) {
        return new Link(
                ColleagueReportsView.PATH + "/" + one.conferenceId(),
                one.kinds() + ", " + one.reference() + ", on " + Dates.day(one.heldOn()));
    }
}
