package org.quorate.invitation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.InviteeRow;
import org.quorate.invitation.ReplyRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Tone;

/** One invitee: who, what they answered, what else is known, and what the reader may do about it. */
final class InviteeCard extends Article {

    /** What a card asks to be done. */
    interface Handler {

        void flag(InviteeRow row, boolean necessary, boolean directContact);

        void askReply(InviteeRow row);

        void askWithdrawal(InviteeRow row);

        void tellWhatHappened(InviteeRow row);
    }

    private final Div about = new Div();
    private final Checkbox necessary = new Checkbox("Needed");
    private final Checkbox directContact = new Checkbox("Direct contact");
    private final Div offers = new Div();
    private InviteeRow row;
    private List<Said> said = List.of();
    private boolean showing;

    /** What a badge says, by which it is told whether it has changed. */
    private record Said(InviteeBadge.Standing standing, String text, String detail, List<String> actions) {

        static Said by(InviteeBadge badge) {
            var labels =
                    badge.actions().stream().map(InviteeBadge.Action::label).toList();
            return new Said(badge.standing(), badge.text(), badge.detail(), labels);
        }
    }

    InviteeCard(InviteeRow row, List<InviteeBadge> more) {
        this.row = row;
        addClassName("q-invitation-card");
        about.addClassName("q-invitation-about");
        offers.addClassName("q-invitation-about");
        add(about);
        draw(more);
    }

    /** Draws again only what has changed, so that nobody's focus is disturbed. */
    void show(InviteeRow now, List<InviteeBadge> more) {
        if (!now.equals(row) || !more.stream().map(Said::by).toList().equals(said)) {
            row = now;
            draw(more);
        }
    }

    private void draw(List<InviteeBadge> more) {
        var before = said.stream().flatMap(one -> one.actions().stream()).toList();
        said = more.stream().map(Said::by).toList();
        drawAbout(more);
        showing = true;
        necessary.setValue(row.necessary());
        directContact.setValue(row.directContact());
        showing = false;
        if (!said.stream().flatMap(one -> one.actions().stream()).toList().equals(before)) {
            offers.removeAll();
            more.stream()
                    .flatMap(badge -> badge.actions().stream())
                    .forEach(action -> offers.add(Buttons.secondary(action.label(), action.run())));
        }
    }

    private void drawAbout(List<InviteeBadge> more) {
        about.removeAll();
        var badges = new Div();
        badges.addClassName("q-badges");
        if (row.role() != InviteeRole.PROFESSIONAL) {
            badges.add(new Badge(row.role().label(), Tone.INFO, VaadinIcon.USER));
        }
        badges.add(replyBadge(row));
        more.forEach(badge -> badges.add(badge(badge)));
        if (row.lookAlike()) {
            badges.add(Badge.warn("Same name twice?"));
        }
        about.add(new H3(row.name()), new Paragraph(work(row)), badges);
        details(more).forEach(text -> about.add(quiet(text)));
    }

    /** With everything that can be changed. */
    InviteeCard editable(Handler handler) {
        if (row.role() == InviteeRole.PROFESSIONAL) {
            necessary.setAriaLabel(row.name() + " is needed");
            directContact.setAriaLabel(row.name() + " has direct contact");
            necessary.addValueChangeListener(event -> flag(handler));
            directContact.addValueChangeListener(event -> flag(handler));
            var marks = new Div(necessary, directContact);
            marks.addClassName("q-row");
            add(marks);
        }
        var actions = new Div(
                Buttons.secondary("Record the answer", () -> handler.askReply(row)),
                offers,
                Buttons.icon(
                        VaadinIcon.TRASH,
                        "Take back the invitation of " + row.name(),
                        () -> handler.askWithdrawal(row)));
        actions.addClassName("q-actions");
        add(actions);
        return this;
    }

    /** For those who may know everything that was sent and said. */
    InviteeCard withHistory(Handler handler) {
        var more = new Div(Buttons.quiet("What happened", () -> handler.tellWhatHappened(row)));
        more.addClassName("q-actions");
        add(more);
        return this;
    }

    private void flag(Handler handler) {
        if (!showing) {
            handler.flag(row, necessary.getValue(), directContact.getValue());
        }
    }

    static Badge replyBadge(InviteeRow row) {
        return replyBadge(row.reply(), row.askedAgain());
    }

    static Badge replyBadge(@Nullable ReplyRow reply, boolean askedAgain) {
        if (reply == null) {
            return askedAgain
                    ? Badge.warn("Asked again: the date changed")
                    : new Badge("Not answered", Tone.NEUTRAL, VaadinIcon.QUESTION_CIRCLE);
        }
        return switch (reply.answer()) {
            case IN_PERSON -> new Badge("Coming in person", Tone.GOOD);
            case VIDEO -> new Badge("Coming by video", Tone.GOOD, VaadinIcon.DESKTOP);
            case PHONE -> new Badge("Coming by phone", Tone.GOOD, VaadinIcon.PHONE);
            case CANNOT_COME -> Badge.bad("Cannot come");
        };
    }

    private static Badge badge(InviteeBadge badge) {
        return switch (badge.standing()) {
            case GOOD -> Badge.good(badge.text());
            case OPEN -> new Badge(badge.text(), Tone.NEUTRAL, VaadinIcon.HOURGLASS);
            case LATE -> Badge.bad(badge.text());
            case NONE -> Badge.neutral(badge.text());
        };
    }

    private List<String> details(List<InviteeBadge> more) {
        var lines = new ArrayList<String>();
        var reply = row.reply();
        if (reply != null) {
            if (reply.reason() != null) {
                lines.add(reply.reason().label());
            }
            if (reply.deputyName() != null) {
                lines.add("Deputy: " + reply.deputyName()
                        + (reply.deputyProfession() == null
                                ? ""
                                : ", " + reply.deputyProfession().displayName()));
            } else if (reply.instead() != null) {
                lines.add("Instead: " + reply.instead().label());
            }
        }
        more.stream().map(InviteeBadge::detail).filter(text -> !text.isBlank()).forEach(lines::add);
        return lines;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("q-quiet");
        return span;
    }

    private static String work(InviteeRow row) {
        if (row.profession() == null) {
            return row.role().label();
        }
        return row.agencyName() == null
                ? row.profession().displayName()
                : row.profession().displayName() + ", " + row.agencyName();
    }
}
