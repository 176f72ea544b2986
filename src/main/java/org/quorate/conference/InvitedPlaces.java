package org.quorate.conference;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What called conferences have to do with agencies, contributed by the module that invites. Asks nobody's permission. */
public interface InvitedPlaces {

    /** The called conferences to which somebody is invited who is not there any more. */
    Set<UUID> overtaken();

    /** The called conferences to which somebody of these agencies is invited. */
    Set<UUID> invitedFrom(Collection<UUID> agencyIds);
}
