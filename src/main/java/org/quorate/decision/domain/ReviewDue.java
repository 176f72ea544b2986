package org.quorate.decision.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child on a plan whose next review has not been called.
 *
 * @param label the child's name
 * @param dueOn the last day on which the review is in time
 */
public record ReviewDue(UUID childId, String label, UUID familyId, LocalDate dueOn) {}
