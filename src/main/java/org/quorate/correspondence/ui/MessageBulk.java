package org.quorate.correspondence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.quorate.correspondence.MessageRow;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.domain.BulkMended;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Notices;

/** What can be done about the chosen messages together; there only while some are chosen. */
final class MessageBulk extends Div {

    private final MessageDesk desk;
    private final Runnable changed;
    private final Span chosen = new Span();

    MessageBulk(MessageDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassName("q-message-bulk");
        chosen.getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void choose(Collection<MessageRow> rows) {
        var held = ids(rows, true);
        var failed = ids(rows, false);
        var all = rows.stream().map(MessageRow::id).toList();
        removeAll();
        chosen.setText(rows.size() + " chosen");
        add(chosen);
        if (!held.isEmpty()) {
            add(Buttons.secondary("Let %d go".formatted(held.size()), () -> release(held)));
        }
        if (!failed.isEmpty()) {
            add(Buttons.secondary("Send %d again".formatted(failed.size()), () -> again(failed)));
        }
        add(Buttons.secondary("%d told by hand".formatted(all.size()), () -> byHand(all)));
        setVisible(!rows.isEmpty());
    }

    private static List<UUID> ids(Collection<MessageRow> rows, boolean held) {
        return rows.stream()
                .filter(row -> (row.status() == MessageStatus.HELD) == held)
                .map(MessageRow::id)
                .toList();
    }

    private void release(List<UUID> ids) {
        ask(
                "Let " + messages(ids) + " go?",
                "They are sent at once, as they are.",
                "Let them go",
                " put in the queue.",
                ids,
                wanted -> desk.messages.bulkRelease(desk.actor(), wanted));
    }

    private void again(List<UUID> ids) {
        ask(
                "Send " + messages(ids) + " again?",
                "The same words go to the same addresses once more.",
                "Send them again",
                " sent again.",
                ids,
                wanted -> desk.messages.bulkAgain(desk.actor(), wanted));
    }

    private void byHand(List<UUID> ids) {
        ask(
                "Nothing more to send for " + messages(ids) + "?",
                "You have told them, or there is nothing to tell any more. The messages leave this list.",
                "Nothing more to send",
                " dealt with by hand.",
                ids,
                wanted -> desk.messages.bulkTellByHand(desk.actor(), wanted));
    }

    private void ask(
            String question,
            String consequence,
            String verb,
            String done,
            List<UUID> ids,
            Function<List<UUID>, BulkMended> action) {
        Confirm.weighty(
                question,
                consequence,
                verb,
                () -> MessageDesk.attempt(() -> say(action.apply(ids), done), null, changed));
    }

    private static void say(BulkMended result, String done) {
        var text = (result.mended() == 1 ? "1 message was" : result.mended() + " messages were") + done;
        if (result.leftOut() == 0) {
            Notices.success(text);
        } else {
            Notices.inform(text + " " + result.leftOut()
                    + " left out: somebody dealt with them meanwhile, or they cannot be sent.");
        }
    }

    private static String messages(List<UUID> ids) {
        return ids.size() == 1 ? "1 message" : ids.size() + " messages";
    }
}
