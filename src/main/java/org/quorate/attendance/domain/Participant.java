package org.quorate.attendance.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone invited to a conference or come to it, as far as quoracy asks.
 *
 * @param id the invitee's id, or that of a deputy or unexpected attendee
 * @param part in what part they come; only professionals can count
 * @param profession the directory's profession code; null for those without one
 * @param agencyId null for those without an agency
 * @param directContact works directly with the child or family
 * @param reportSubmitted has sent a written report for this conference
 * @param standsInFor the invitee this person is the deputy of; a deputy counts as that invitee would
 * @param presences in any order; empty when never there
 */
public record Participant(
        UUID id,
        Part part,
        @Nullable String profession,
        @Nullable UUID agencyId,
        boolean directContact,
        boolean reportSubmitted,
        @Nullable UUID standsInFor,
        List<Presence> presences) {

    /** In what part someone comes to a conference. */
    public enum Part {
        PROFESSIONAL,
        CHAIR,
        MINUTE_TAKER,
        /** Parents, carers, relatives and the child. */
        FAMILY,
        /** A friend, solicitor or advocate of the family. */
        SUPPORTER,
        INTERPRETER,
        OBSERVER,
        /** Advises the authority. */
        LEGAL
    }

    public Participant {
        presences = List.copyOf(presences);
    }

    Participant with(List<Presence> now) {
        return new Participant(id, part, profession, agencyId, directContact, reportSubmitted, standsInFor, now);
    }

    public boolean isHereAt(Instant moment) {
        return presences.stream().anyMatch(presence -> presence.covers(moment));
    }
}
