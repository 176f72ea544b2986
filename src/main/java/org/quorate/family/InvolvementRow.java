package org.quorate.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;

/**
 * A professional known to work with a child: whom a conference invites unless told otherwise.
 *
 * @param sinceOn null when not known
 * @param untilOn the last day, or null while they work with the child
 * @param directContact whether they see the child or the family themselves; local quoracy rules may ask for it
 */
public record InvolvementRow(
        UUID id,
        UUID childId,
        UUID practitionerId,
        String fullName,
        Profession profession,
        UUID agencyId,
        String agencyName,
        @Nullable LocalDate sinceOn,
        @Nullable LocalDate untilOn,
        boolean directContact) {}
