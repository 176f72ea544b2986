package org.quorate.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The written report asked of an invitee; answered as a bean by a higher module. */
@FunctionalInterface
public interface ReportOwed {

    /**
     * A report that was asked for.
     *
     * @param dueAt the last moment in time
     */
    record Owed(Instant dueAt, boolean received) {}

    /** Empty when none is asked for. */
    Optional<Owed> of(UUID inviteeId);

    /** The last moment in time; empty when none is asked for, or it has come. */
    default Optional<Instant> dueAt(UUID inviteeId) {
        return of(inviteeId).filter(owed -> !owed.received()).map(Owed::dueAt);
    }
}
