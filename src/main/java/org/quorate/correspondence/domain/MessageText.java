package org.quorate.correspondence.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.CalendarEntry;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageRow;

/**
 * A message word for word, as its recipient reads it, but for what is theirs alone.
 *
 * @param body the link stands as {@link #LINK}, the one-time code as {@link #CODE}
 * @param address where it goes, in full; null by hand, and for readers who may not correct it
 * @param sharedMailbox whether it goes to an agency's mailbox because no address of their own is known
 * @param correctable how the recipient could be reached instead; empty when the address cannot be corrected here
 * @param reported what the recipient's mail system last reported, in its own words; null for readers who may not
 *     correct the address, which it may quote
 */
public record MessageText(
        MessageRow message,
        String subject,
        String body,
        @Nullable CalendarEntry calendar,
        @Nullable String address,
        boolean sharedMailbox,
        Set<Channel> correctable,
        List<MessageStep> steps,
        @Nullable String reported) {

    public static final String LINK = "(their personal link)";
    public static final String CODE = "(code)";

    public MessageText {
        correctable = Set.copyOf(correctable);
        steps = List.copyOf(steps);
    }
}
