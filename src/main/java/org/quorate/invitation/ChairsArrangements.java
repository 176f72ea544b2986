package org.quorate.invitation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the chair has arranged for single members of the family, decided by a module above; all that say so count. */
public interface ChairsArrangements {

    /** Whether this adult is kept from the whole of a conference. */
    boolean keepsAway(UUID conferenceId, UUID adultId);

    /** The adults who do not come with the others: kept from the whole, apart, or held back until the chair decides. */
    Set<UUID> notWithTheOthers(UUID conferenceId);

    /** Whether nothing is sent to this adult before the chair of a conference called again has decided about them anew. */
    boolean holdsBack(UUID conferenceId, UUID adultId);

    /** What is to be decided again when this conference is called again, in words, by adult. */
    Map<UUID, String> toDecideAgain(UUID conferenceId);

    /**
     * By how many minutes after the conference's start an adult who attends separately was last told to come; negative
     * for before, 0 for who comes with the others.
     */
    int minutesAfter(UUID conferenceId, UUID adultId);
}
