package org.quorate.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes in an invitee's place and has a link of their own.
 *
 * @param answer what they said; null while they said nothing
 */
public record DeputyRow(
        UUID id, UUID inviteeId, String fullName, @Nullable Answer answer) {}
