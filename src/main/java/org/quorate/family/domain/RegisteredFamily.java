package org.quorate.family.domain;

import java.util.UUID;

/** A family just registered, with its first child. */
public record RegisteredFamily(UUID familyId, UUID childId) {}
