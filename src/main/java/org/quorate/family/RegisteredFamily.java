package org.quorate.family;

import java.util.UUID;

/** A family just registered, with its first child. */
public record RegisteredFamily(UUID familyId, UUID childId) {}
