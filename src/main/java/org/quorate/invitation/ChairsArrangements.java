package org.quorate.invitation;

import java.util.UUID;

/** What the chair has arranged for single members of the family, decided by a module above; all that say so count. */
public interface ChairsArrangements {

    /** Whether this adult is kept from the whole of a conference. */
    boolean keepsAway(UUID conferenceId, UUID adultId);

    /** By how many minutes after the conference's start an invitee who attends separately comes; negative for before. */
    int minutesAfter(UUID inviteeId);
}
