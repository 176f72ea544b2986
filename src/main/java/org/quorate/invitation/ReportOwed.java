package org.quorate.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whether a written report of an invitee is awaited; answered as a bean by a higher module. */
@FunctionalInterface
public interface ReportOwed {

    /** The last moment in time; empty when none is asked for, or it has come. */
    Optional<Instant> dueAt(UUID inviteeId);
}
