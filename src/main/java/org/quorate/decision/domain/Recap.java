package org.quorate.decision.domain;

import java.util.List;
import org.quorate.attendance.QuoracyNow;
import org.quorate.attendance.RollRow;

/**
 * What will be on record once a conference is held, and what will not.
 *
 * @param here who was there, in the order of the roll
 * @param unaccounted who was invited and of whom the roll says nothing
 * @param quoracy at the moment it decided
 * @param decisions one for each child, decided or not
 * @param unheard the names of the children about whom nobody recorded how they took part
 */
public record Recap(
        List<RollRow> here,
        List<RollRow> unaccounted,
        QuoracyNow quoracy,
        List<DecisionRow> decisions,
        List<String> unheard) {}
