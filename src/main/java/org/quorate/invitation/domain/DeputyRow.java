package org.quorate.invitation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.invitation.Answer;

/**
 * Somebody who comes in an invitee's place and has a link of their own.
 *
 * @param email where their link went
 * @param mayGetCode whether a code may go there; else a person of staff has to say yes first
 * @param answer what they said; null while they said nothing
 */
public record DeputyRow(
        UUID id,
        UUID inviteeId,
        String fullName,
        String email,
        boolean mayGetCode,
        @Nullable Answer answer) {}
