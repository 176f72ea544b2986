package org.quorate.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.conference.ConferencePaths;
import org.quorate.invitation.Answer;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.MyInvitation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;
import org.quorate.uikit.Panel;

/** One invitation of the reader's own: when, where, who chairs, and four big answers. */
final class MyInvitationCard extends Panel {

    /** @param opens whether the workspace lets this person in; agencies answer here and see no more */
    MyInvitationCard(MyInvitation one, List<InviteeBadge> more, boolean opens, Consumer<Answer> answer) {
        super(Dates.day(one.heldOn()) + ", " + Dates.time(one.startsAt()) + " to "
                + Dates.time(one.startsAt().plusMinutes(one.minutes())));
        withBadge(InviteeCard.replyBadge(one.reply(), one.askedAgain()));
        var facts = new Facts()
                .with("Conference", one.kinds() + ", " + one.reference())
                .with("Place", one.place())
                .with("Meets", one.meets())
                .with("Chair", one.chairName());
        if (!one.mine()) {
            facts.with("Invited", one.inviteeName());
        }
        if (one.necessary()) {
            facts.with("Your part", "You are needed at this conference");
        }
        more.forEach(badge -> facts.with(
                "Your report", badge.detail().isBlank() ? badge.text() : badge.text() + ", " + badge.detail()));
        var answers = new Div();
        answers.addClassName("q-invitation-answers");
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", "Answer for " + Dates.day(one.heldOn()));
        for (var choice : Answer.values()) {
            answers.add(button(choice, one, answer));
        }
        add(facts, answers);
        more.stream()
                .flatMap(badge -> badge.actions().stream())
                .forEach(action -> add(Buttons.secondary(action.label(), action.run())));
        if (opens) {
            add(Buttons.link("Open the conference", ConferencePaths.workspace(one.conferenceId())));
        }
    }

    private static Button button(Answer choice, MyInvitation one, Consumer<Answer> answer) {
        var chosen = one.reply() != null && one.reply().answer() == choice;
        var button = Buttons.big(choice.label(), icon(choice), () -> answer.accept(choice));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        button.setClassName("q-invitation-chosen", chosen);
        return button;
    }

    private static VaadinIcon icon(Answer choice) {
        return switch (choice) {
            case IN_PERSON -> VaadinIcon.CHECK;
            case VIDEO -> VaadinIcon.DESKTOP;
            case PHONE -> VaadinIcon.PHONE;
            case CANNOT_COME -> VaadinIcon.CLOSE;
        };
    }
}
