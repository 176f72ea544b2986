package org.quorate.correspondence.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;

/**
 * A right address in place of a wrong one, as typed.
 *
 * @param channel {@link Channel#EMAIL} or {@link Channel#SMS}
 * @param addressAgain typed a second time: a letter must never go to the wrong one
 * @param whose needed where a message went to an agency's mailbox; else their own
 * @param sure that it is right although somebody else is reached there
 */
public record CorrectAddress(
        Channel channel,
        @Nullable String address,
        @Nullable String addressAgain,
        @Nullable Whose whose,
        boolean sure) {

    /** Which record the address is corrected in. */
    public enum Whose {
        OWN("Their own address"),
        SHARED("The mailbox of their agency");

        private final String label;

        Whose(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
