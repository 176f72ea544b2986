package org.quorate.attendance.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.quorate.kernel.Actor;

/**
 * Who noted something on the roll, and when.
 *
 * @param by the account
 * @param name what they are called
 * @param at to the microsecond, as the database keeps it
 */
public record Noted(UUID by, String name, Instant at) {

    public Noted {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public static Noted by(Actor actor, Instant at) {
        return new Noted(actor.id(), actor.name(), at);
    }
}
