package org.quorate.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invited to an imported conference. Exactly one of the practitioner, the adult, the child and the name says
 * who it is.
 *
 * @param ref its reference in the importing council's own file
 * @param fullName only for people who are in neither the directory nor the family
 * @param reply the last answer; null when there was none
 */
public record ImportedInvitee(
        String ref,
        String conferenceRef,
        InviteeRole role,
        @Nullable String practitionerRef,
        @Nullable String adultRef,
        @Nullable String childRef,
        @Nullable String fullName,
        boolean necessary,
        boolean directContact,
        Instant invitedAt,
        @Nullable Answer reply) {}
