package org.quorate.correspondence.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.CalendarEntry;
import org.quorate.correspondence.Recipient;

/**
 * A message as it goes out: links and codes are real here, so it is never logged or kept.
 *
 * @param id the same at every try; the gateway tells repeats by it
 * @param subject empty for text messages
 * @param body plain text; paragraphs are parted by empty lines
 * @param link the personal link that stands in the body; null when none does
 * @param attempt 1 at first; from 2 on it may have gone out before
 */
public record Outgoing(
        UUID id,
        Recipient recipient,
        String subject,
        String body,
        @Nullable String link,
        @Nullable CalendarEntry calendar,
        int attempt) {

    /** Holds secrets. */
    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
