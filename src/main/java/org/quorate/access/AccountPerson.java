package org.quorate.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the directory, or an agency as a whole.
 *
 * @param practitionerId null for an agency as a whole
 * @param words name, work and agency
 */
public record AccountPerson(@Nullable UUID practitionerId, UUID agencyId, String words) {}
