package org.quorate.correspondence.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;

/**
 * The words in use for one kind of message in one channel.
 *
 * @param version the partnership's own words, to hand back when saving; null while ours are in use
 * @param writtenAt when the partnership wrote its own; null while ours are in use
 */
public record WordingRow(
        MessageKind kind,
        Channel channel,
        String subject,
        String body,
        @Nullable UUID version,
        @Nullable Instant writtenAt) {

    public boolean own() {
        return version != null;
    }
}
