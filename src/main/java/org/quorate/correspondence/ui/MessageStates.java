package org.quorate.correspondence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.FailureWords;
import org.quorate.correspondence.MessageRow;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.domain.MessageStep;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Tone;

/** The words, icons and tones of where messages are on their way. */
final class MessageStates {

    private MessageStates() {}

    static Badge badge(MessageRow row) {
        var text = words(row.status(), row.mendedBy() != null);
        return switch (row.status()) {
            case HELD -> new Badge(text, Tone.WARN, VaadinIcon.HAND);
            case QUEUED -> new Badge(text, Tone.NEUTRAL, VaadinIcon.HOURGLASS);
            case SENDING -> new Badge(text, Tone.INFO, VaadinIcon.PAPERPLANE);
            case SENT, DELIVERED -> Badge.good(text);
            case ANSWERED -> new Badge(text, Tone.WARN, VaadinIcon.CALENDAR_USER);
            case BOUNCED, FAILED -> Badge.bad(text);
            case WITHDRAWN -> new Badge(text, Tone.NEUTRAL, VaadinIcon.BAN);
            case DONE -> new Badge(text, Tone.NEUTRAL, VaadinIcon.CHECK);
        };
    }

    /** The badge, and why. */
    static Div withReason(MessageRow row) {
        var state = new Div(badge(row));
        state.addClassName("q-message-state");
        var why = why(row);
        if (why != null) {
            var words = new Span(why);
            words.addClassName("q-quiet");
            state.add(words);
        }
        return state;
    }

    /** Why it waits or failed, or when something happens or happened; null when there is nothing to say. */
    static @Nullable String why(MessageRow row) {
        var held = row.heldBecause();
        var failure = row.failure();
        return switch (row.status()) {
            case HELD -> held == null ? null : held.label();
            case ANSWERED, BOUNCED, FAILED -> failure == null ? null : FailureWords.of(failure);
            case QUEUED -> failure == null ? null : FailureWords.of(failure) + next(row);
            case SENT, DELIVERED -> row.sentAt() == null ? null : Dates.moment(row.sentAt());
            case WITHDRAWN, DONE -> row.settledAt() == null ? null : Dates.moment(row.settledAt());
            case SENDING -> null;
        };
    }

    private static String next(MessageRow row) {
        return row.nextTryAt() == null ? "" : ". Next try " + Dates.moment(row.nextTryAt());
    }

    private static String words(MessageStatus status, boolean mended) {
        return status == MessageStatus.DONE && mended ? "Sent anew" : status.label();
    }

    /** One step, as a timeline tells it. */
    static String step(MessageStep step) {
        var code = step.code();
        return switch (step.status()) {
            case HELD -> "Put aside until somebody looks";
            case QUEUED -> queued(code);
            case SENDING -> "Handed over to be sent";
            case SENT -> "Sent";
            case DELIVERED -> "Delivered";
            case ANSWERED -> "Answered in their calendar" + because(code);
            case BOUNCED -> "Came back" + because(code);
            case FAILED -> "Given up" + because(code);
            case WITHDRAWN -> "Taken back";
            case DONE -> done(code);
        };
    }

    private static String queued(@Nullable String code) {
        if (code == null) {
            return "Put in the queue";
        }
        return code.equals("released") ? "Somebody said that it may go" : "Not sent this time" + because(code);
    }

    private static String done(@Nullable String code) {
        return switch (code) {
            case "sent-again" -> "Somebody sent it again, as another message";
            case "address-corrected" -> "Somebody corrected the address and sent it there, as another message";
            case null, default -> "Somebody dealt with it by hand";
        };
    }

    private static String because(@Nullable String code) {
        return code == null ? "" : ": " + FailureWords.of(code);
    }
}
