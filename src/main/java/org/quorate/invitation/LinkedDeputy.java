package org.quorate.invitation;

import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.doorway.LinkStanding;

/**
 * What a deputy's personal link shows without a code.
 *
 * @param comesFor the name of the invitee in whose place they come
 * @param answer null while there is none
 */
public record LinkedDeputy(
        LinkedConference conference,
        LinkStanding standing,
        String name,
        @Nullable Profession profession,
        String comesFor,
        @Nullable Answer answer) {}
