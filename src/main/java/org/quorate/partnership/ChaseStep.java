package org.quorate.partnership;

import java.time.Instant;

/**
 * One time at which somebody without an answer is chased.
 *
 * @param number which reminder it is, from 1; of an escalation its level, 1 or 2
 * @param dueAt not before this; the opening of the working hours of a working day
 */
public record ChaseStep(Kind kind, int number, Instant dueAt) {

    /** Who is written to. */
    public enum Kind {
        /** The invitee. */
        REMINDER,
        /** The agency's manager, named GP or safeguarding lead. */
        ESCALATION_1,
        /** The agency's head of service. */
        ESCALATION_2
    }
}
