package org.quorate.invitation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.quorate.access.CurrentActor;
import org.quorate.invitation.Answer;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeBadges;
import org.quorate.invitation.MyInvitation;
import org.quorate.invitation.Reply;
import org.quorate.invitation.ui.reply.ReplyDialog;
import org.quorate.kernel.Role;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.springframework.beans.factory.ObjectProvider;

/** What somebody is invited to, to be answered with one tap. */
@Route(MyInvitationsView.PATH)
@PageTitle("My invitations")
@Menu(title = "My invitations", order = 15, icon = "vaadin:envelope-open")
@RolesAllowed({"AGENCY_PRACTITIONER", "AGENCY_LEAD", "SOCIAL_WORKER"})
@StyleSheet("invitation.css")
class MyInvitationsView extends Page {

    static final String PATH = "my-invitations";

    private final Invitations invitations;
    private final CurrentActor actors;
    private final List<InviteeBadges> badges;

    MyInvitationsView(Invitations invitations, CurrentActor actors, ObjectProvider<InviteeBadges> badges) {
        super("My invitations");
        this.invitations = invitations;
        this.actors = actors;
        this.badges = badges.orderedStream().toList();
        load();
    }

    private void load() {
        var actor = actors.get();
        var mine = invitations.myInvitations(actor);
        if (mine.isEmpty()) {
            setSubtitle("");
            setContent(new EmptyState(VaadinIcon.ENVELOPE_OPEN_O, "You are not invited to any conference to come."));
            return;
        }
        var open = mine.stream().filter(one -> one.reply() == null).count();
        setSubtitle(open == 0 ? "Every invitation is answered." : open + " of " + mine.size() + " not answered yet.");
        var ids = mine.stream().map(MyInvitation::inviteeId).toList();
        var more = badges.stream()
                .flatMap(source -> source.ofInvitees(actor, ids).stream())
                .toList();
        var cards = new Div();
        cards.addClassName("q-stack");
        mine.forEach(one -> cards.add(card(one, more)));
        setContent(cards);
    }

    private MyInvitationCard card(MyInvitation one, List<InviteeBadge> more) {
        var own = more.stream()
                .filter(badge -> badge.inviteeId().equals(one.inviteeId()))
                .toList();
        return new MyInvitationCard(one, own, actors.get().is(Role.SOCIAL_WORKER), answer -> answer(one, answer));
    }

    private void answer(MyInvitation one, Answer answer) {
        if (answer.coming()) {
            save(one, Reply.coming(answer));
        } else {
            new ReplyDialog("Cannot come", one.inviteeId(), answer, reply -> save(one, reply)).open();
        }
    }

    private void save(MyInvitation one, Reply reply) {
        invitations.reply(actors.get(), one.inviteeId(), reply);
        load();
        Notices.success("Your answer was recorded.");
    }
}
