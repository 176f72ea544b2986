package org.quorate.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * Why messages need a hand, and how many.
 *
 * @param heldBecause null unless they are held
 */
public record HandReason(MessageStatus status, @Nullable HeldBecause heldBecause, int count) {

    public String words() {
        return switch (status) {
            case BOUNCED -> "Came back: the address does not take it";
            case FAILED -> "Given up after several tries";
            default -> heldBecause == null ? status.label() : heldBecause.label();
        };
    }
}
