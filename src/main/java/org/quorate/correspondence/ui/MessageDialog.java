package org.quorate.correspondence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quorate.correspondence.CalendarEntry;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.domain.MessageText;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;

/** One message beside the list: what it says, what became of it, and what can be done about it. */
final class MessageDialog extends Dialog {

    private final MessageDesk desk;
    private final UUID messageId;
    private final Runnable changed;

    MessageDialog(MessageDesk desk, UUID messageId, Runnable changed) {
        this.desk = desk;
        this.messageId = messageId;
        this.changed = changed;
        setWidth("46rem");
        setMaxWidth("100%");
        getHeader().add(Buttons.icon(VaadinIcon.CLOSE, "Close", this::close));
        var text = desk.messages.text(desk.actor(), messageId);
        var row = text.message();
        setHeaderTitle(row.kind().label() + " for " + row.recipientName());
        var content = new Div(MessageStates.withReason(row), facts(text));
        content.addClassName("q-stack");
        content.add(letter(text), new H2("What happened"), steps(text));
        add(content);
        getFooter().add(actions(text).toArray(Button[]::new));
    }

    private Facts facts(MessageText text) {
        var row = text.message();
        var facts = new Facts().with("How", row.channel().label());
        if (row.channel() != Channel.BY_HAND) {
            var where = text.address() == null
                    ? row.reachedThrough()
                    : text.address().replace("\n", ", ");
            facts.with(text.sharedMailbox() ? "To the mailbox of their agency" : "To", where);
        }
        desk.conference(row).ifPresent(named -> facts.with("Conference", new Anchor(named.path(), named.reference())));
        if (text.reported() != null) {
            facts.with("Their mail system said", text.reported());
        }
        return facts.with("Written", Dates.moment(row.queuedAt()));
    }

    private static Article letter(MessageText text) {
        var letter = new Article();
        letter.addClassName("q-letter");
        if (!text.subject().isEmpty()) {
            letter.add(Paragraphs.subject(text.subject()));
        }
        Paragraphs.of(text.body()).forEach(letter::add);
        if (text.calendar() != null) {
            var entry = new Paragraph(calendar(text.calendar()));
            entry.addClassName("q-letter-calendar");
            letter.add(entry);
        }
        return letter;
    }

    private static String calendar(CalendarEntry entry) {
        var when = Dates.day(entry.day()) + ", " + Dates.time(entry.startsAt()) + "–"
                + Dates.time(entry.startsAt().plusMinutes(entry.minutes()));
        return entry.method() == CalendarEntry.Method.CANCEL
                ? "With it: takes " + entry.reference() + ", " + when + ", out of their calendar."
                : "With it: a calendar entry for " + entry.reference() + ", " + when + ".";
    }

    private static OrderedList steps(MessageText text) {
        var list = new OrderedList();
        list.addClassName("q-steps");
        text.steps().forEach(step -> {
            var when = new Span(Dates.moment(step.at()));
            when.addClassName("q-quiet");
            list.add(new ListItem(new Span(MessageStates.step(step)), when));
        });
        return list;
    }

    /** The likeliest last, as the primary one. */
    private List<Button> actions(MessageText text) {
        var row = text.message();
        var actions = new ArrayList<Button>();
        if (!MessageStatus.NEEDS_A_HAND.contains(row.status())) {
            return actions;
        }
        var answered = row.status() == MessageStatus.ANSWERED;
        actions.add(Buttons.secondary(answered ? "The answer is on record" : "I told them by hand", this::askByHand));
        if (answered) {
            actions.getLast().addThemeVariants(ButtonVariant.PRIMARY);
            return actions;
        }
        var correct = Buttons.secondary(
                row.channel() == Channel.BY_HAND ? "Add an address" : "Correct the address", () -> correct(text));
        var held = row.status() == MessageStatus.HELD;
        var send =
                held ? Buttons.secondary("Let it go", this::release) : Buttons.secondary("Send it again", this::again);
        var sendable = row.channel() != Channel.BY_HAND;
        var correctable = !text.correctable().isEmpty();
        if (sendable && row.status() == MessageStatus.BOUNCED) {
            actions.add(send);
        }
        if (correctable) {
            actions.add(correct);
        }
        if (sendable && row.status() != MessageStatus.BOUNCED) {
            actions.add(send);
        }
        actions.getLast().addThemeVariants(ButtonVariant.PRIMARY);
        return actions;
    }

    private void release() {
        MessageDesk.attempt(
                () -> desk.messages.release(desk.actor(), messageId), "The message was put in the queue.", this::done);
    }

    private void again() {
        MessageDesk.attempt(
                () -> desk.messages.again(desk.actor(), messageId),
                "The message was written again, to the same address.",
                this::done);
    }

    private void askByHand() {
        Confirm.weighty(
                "Nothing more to send?",
                "You have told them, or there is nothing to tell any more. The message leaves the list.",
                "Nothing more to send",
                () -> MessageDesk.attempt(
                        () -> desk.messages.tellByHand(desk.actor(), messageId),
                        "Put on record: dealt with by hand.",
                        this::done));
    }

    private void correct(MessageText text) {
        new CorrectAddressDialog(text, wanted -> {
                    desk.messages.correctAddress(desk.actor(), messageId, wanted);
                    done();
                })
                .open();
    }

    private void done() {
        close();
        changed.run();
    }
}
