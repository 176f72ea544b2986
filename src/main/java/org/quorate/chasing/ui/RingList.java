package org.quorate.chasing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.chasing.domain.ToRing;
import org.quorate.conference.ConferencePaths;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.Reply;
import org.quorate.invitation.ui.reply.ReplyDialog;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Tone;

/** People to ring, with their numbers, and a button for what they say. */
@StyleSheet("chasing.css")
final class RingList extends UnorderedList {

    private final Invitations invitations;
    private final Actor actor;
    private final Runnable changed;

    RingList(Invitations invitations, Actor actor, List<ToRing> people, Runnable changed) {
        this.invitations = invitations;
        this.actor = actor;
        this.changed = changed;
        addClassName("q-chasing-ring");
        people.forEach(one -> add(item(one)));
    }

    private ListItem item(ToRing one) {
        var conference = new Div(
                new Anchor(ConferencePaths.workspace(one.conferenceId(), "invitees"), one.reference()),
                new Span(Dates.day(one.heldOn()) + ", " + Dates.time(one.startsAt())));
        conference.addClassName("q-row");
        var line = new Div(
                new Span(one.invited()),
                conference,
                new Badge(one.because().label(), Tone.WARN, VaadinIcon.PHONE),
                numbers(one),
                Buttons.secondary("Record their answer", () -> ask(one)));
        line.addClassName("q-chasing-happened");
        return new ListItem(line);
    }

    private static Div numbers(ToRing one) {
        var numbers = new Div();
        numbers.addClassName("q-chasing-numbers");
        if (one.numbers().isEmpty()) {
            numbers.add(new Span("No telephone number is known"));
        }
        one.numbers().forEach(line -> {
            var link = new Anchor("tel:" + line.phone().replace(" ", ""), line.whose() + ": " + line.phone());
            link.addClassName("q-link-button");
            numbers.add(link);
        });
        return numbers;
    }

    private void ask(ToRing one) {
        Consumer<Reply> save = reply -> {
            invitations.reply(actor, one.inviteeId(), reply);
            changed.run();
            Notices.success("The answer was recorded.");
        };
        new ReplyDialog("Answer of " + one.invited(), one.inviteeId(), null, save).open();
    }
}
