package org.quorate.correspondence.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.MessageTab;

/**
 * Which messages a list shows.
 *
 * @param text part of the recipient's name or of a conference's number; null for all
 * @param from put in the queue on this day or later, in England
 * @param until put in the queue on this day or before
 */
public record MessageSearch(
        MessageTab tab,
        @Nullable String text,
        @Nullable MessageKind kind,
        @Nullable Channel channel,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public MessageSearch {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public static MessageSearch of(MessageTab tab) {
        return new MessageSearch(tab, null, null, null, null, null);
    }

    public MessageSearch on(MessageTab other) {
        return new MessageSearch(other, text, kind, channel, from, until);
    }
}
