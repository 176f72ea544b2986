package org.quorate.correspondence.delivery;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where mail comes back to when it cannot be delivered: an address of its own for each message, so that the message is
 * known whatever the returned mail says.
 *
 * @param address such as {@code bounces@conferences.example}; empty when nobody reads what comes back
 */
record ReturnPath(String address) {

    private static final Pattern ID =
            Pattern.compile("\\+([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");

    /** {@code bounces+<id>@conferences.example}. */
    Optional<String> of(UUID messageId) {
        var at = address.lastIndexOf('@');
        return at < 1
                ? Optional.empty()
                : Optional.of(address.substring(0, at) + "+" + messageId + address.substring(at));
    }

    /** The message that an address of ours was made for. */
    Optional<UUID> messageIn(String recipient) {
        var found = ID.matcher(recipient);
        return found.find()
                ? Optional.of(UUID.fromString(found.group(1)))
                        .filter(id -> of(id).filter(recipient::contains).isPresent())
                : Optional.empty();
    }
}
