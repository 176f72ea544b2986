package org.quorate.correspondence;

import java.util.Set;

/** Where a message is on its way. */
public enum MessageStatus {
    /** Waits for a person to say that it may go, or to tell somebody by hand. */
    HELD("Waits for you"),
    /** Goes out at its next try. */
    QUEUED("In the queue"),
    /** Handed to the gateway a moment ago; after a crash its fate is unknown and it is sent again under the same id. */
    SENDING("On its way"),
    /** The gateway took it. */
    SENT("Sent"),
    /** The gateway says that it arrived. */
    DELIVERED("Delivered"),
    /** They answered in their calendar, which nobody has looked at yet. */
    ANSWERED("Answered in their calendar"),
    /** The address does not take it. */
    BOUNCED("Returned"),
    /** Refused, returned or given up, although the address may be right. */
    FAILED("Failed"),
    /** Taken back before it went out. */
    WITHDRAWN("Taken back"),
    /** A person told them, or dealt with it otherwise. */
    DONE("Done by hand");

    /** What a person must look at. */
    public static final Set<MessageStatus> NEEDS_A_HAND = Set.of(HELD, ANSWERED, BOUNCED, FAILED);

    private final String label;

    MessageStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
