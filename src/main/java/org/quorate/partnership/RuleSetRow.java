package org.quorate.partnership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A rule set as kept.
 *
 * @param effectiveFrom the first day it is in force; it stays so until the day before the next one's
 */
public record RuleSetRow(UUID id, String name, LocalDate effectiveFrom, RuleSet rules) {}
