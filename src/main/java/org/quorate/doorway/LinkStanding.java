package org.quorate.doorway;

import org.quorate.kernel.RuleViolation;

/** Whether a personal link can still be answered. */
public enum LinkStanding {
    OPEN,
    /** The conference was held, or its time is over. */
    TAKEN_PLACE,
    /** It was called off, or could not go on. */
    WILL_NOT,
    /** This person is not invited any more. */
    NOT_NEEDED;

    /** @throws RuleViolation {@code link-answer-too-late} */
    public void requireOpen() {
        if (this != OPEN) {
            throw RuleViolation.of("link-answer-too-late");
        }
    }
}
