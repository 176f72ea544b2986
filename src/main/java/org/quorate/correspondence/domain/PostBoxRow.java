package org.quorate.correspondence.domain;

import java.time.Instant;
import java.util.UUID;
import org.quorate.correspondence.Channel;

/**
 * A message in the demonstration's post box.
 *
 * @param sentTo the recipient's name on the first line, then the address
 * @param subject empty for text messages
 */
public record PostBoxRow(UUID id, Channel channel, String sentTo, String subject, Instant sentAt) {

    public String name() {
        return sentTo.lines().findFirst().orElse("");
    }

    public String address() {
        return String.join(", ", sentTo.lines().skip(1).toList());
    }
}
