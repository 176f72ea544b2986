package org.quorate.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/**
 * A conference is not as it was, or has ended. Published once for each change, within its transaction, for modules above
 * to keep true what they have told people of it.
 *
 * @param kinds everything that is different
 * @param fromDay the day it was planned for before
 * @param fromTime the start it was planned for before
 */
public record ConferenceChanged(UUID conferenceId, Set<ChangeKind> kinds, LocalDate fromDay, LocalTime fromTime) {

    public ConferenceChanged {
        kinds = Set.copyOf(kinds);
    }

    public boolean is(ChangeKind kind) {
        return kinds.contains(kind);
    }
}
