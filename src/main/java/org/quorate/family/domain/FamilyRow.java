package org.quorate.family.domain;

import java.util.UUID;

/**
 * A family: the children considered together and the adults around them.
 *
 * @param reference the council's own reference, or one made here
 */
public record FamilyRow(UUID id, String reference, long version) {}
