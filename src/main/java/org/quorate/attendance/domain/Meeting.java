package org.quorate.attendance.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.quorate.conference.ConferenceStatus;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;

/**
 * What the roll asks of a conference.
 *
 * @param heldOn its day
 */
public record Meeting(UUID conferenceId, LocalDate heldOn, ConferenceStatus status) {

    private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

    /** Whether the roll takes entries from this person: from the conference's day on; afterwards as a correction. */
    public boolean takesEntriesFrom(Actor actor, Instant now) {
        return switch (status) {
            case CALLED ->
                !LocalDate.ofInstant(now, Time.ENGLAND).isBefore(heldOn)
                        && actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SYSTEM);
            case HELD, ADJOURNED -> actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SYSTEM);
            case CANCELLED -> false;
        };
    }

    /** Refuses with {@code roll-not-open} before the day and {@code roll-closed} otherwise. */
    public void requireOpenTo(Actor actor, Instant now) {
        if (!takesEntriesFrom(actor, now)) {
            throw status == ConferenceStatus.CALLED
                    ? RuleViolation.of("roll-not-open", Map.of("day", Words.day(heldOn)))
                    : RuleViolation.of("roll-closed", Map.of("status", status.label()));
        }
    }

    /** An entry after the end of the conference, which is a correction. */
    public boolean isOver() {
        return status != ConferenceStatus.CALLED;
    }

    /**
     * The moment to enter for a tap: on the conference's own day, and not ahead; a device whose clock is a little
     * fast gets now.
     */
    public Instant moment(Instant at, Instant now) {
        if (at.isAfter(now.plus(CLOCK_DRIFT))) {
            throw RuleViolation.at("at", "time-ahead");
        }
        var moment = at.isAfter(now) ? now : at;
        if (!LocalDate.ofInstant(moment, Time.ENGLAND).equals(heldOn)) {
            throw RuleViolation.at("at", "time-not-that-day", Map.of("day", Words.day(heldOn)));
        }
        return moment;
    }
}
