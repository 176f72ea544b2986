package org.quorate.family;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something in a child's life is on record, or is taken back as mistaken. Told in the transaction that records it, so
 * that what follows from it stands with it or not at all.
 *
 * @param mistaken it never happened
 */
public record ChildLifeChanged(UUID childId, LifeEvent what, LocalDate on, boolean mistaken) {}
