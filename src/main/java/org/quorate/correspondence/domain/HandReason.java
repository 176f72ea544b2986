package org.quorate.correspondence.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.HeldBecause;
import org.quorate.correspondence.MessageStatus;

/**
 * Why messages need a hand, and how many.
 *
 * @param heldBecause null unless they are held
 */
public record HandReason(MessageStatus status, @Nullable HeldBecause heldBecause, int count) {

    public String words() {
        return switch (status) {
            case ANSWERED -> "Answered in their calendar: the answer is not on record yet";
            case BOUNCED -> "Came back: the address does not take it";
            case FAILED -> "Not delivered: a person must find another way";
            default -> heldBecause == null ? status.label() : heldBecause.label();
        };
    }
}
