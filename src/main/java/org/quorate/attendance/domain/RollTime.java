package org.quorate.attendance.domain;

import java.time.Clock;
import java.time.Instant;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.kernel.Time;

/** Which moment is meant by "now": on the day the clock's, afterwards one of the conference's own. */
public record RollTime(ConferenceRow conference, Clock clock) {

    /** From the day of the conference on the roll says who is there; before, replies say who will be. */
    public boolean isLive() {
        return !Time.today(clock).isBefore(conference.heldOn());
    }

    /** Whether the time it was called for has come. */
    public boolean hasBegun() {
        return !clock.instant().isBefore(conference.startsAtInstant());
    }

    public boolean isOver() {
        return conference.status() != ConferenceStatus.CALLED;
    }

    /** When somebody came whose coming is noted now. */
    public Instant arrival() {
        return isToday() ? clock.instant() : conference.startsAtInstant();
    }

    /** When somebody left whose leaving is noted now. */
    public Instant leaving() {
        return isToday() ? clock.instant() : conference.endsAtInstant();
    }

    /** The moment to look at quoracy for; those who stayed to the end are still there. */
    public Instant moment() {
        return isToday() ? clock.instant() : conference.endsAtInstant().minusSeconds(1);
    }

    public boolean isToday() {
        return Time.today(clock).equals(conference.heldOn());
    }
}
