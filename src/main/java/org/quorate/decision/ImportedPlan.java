package org.quorate.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child's time on a plan in the importing council's own files.
 *
 * @param conferenceRef where it was made; null when that conference is not in the portal
 * @param endedOn null while it goes on
 * @param endReason coded; null when not known
 */
public record ImportedPlan(
        String ref,
        String childRef,
        @Nullable String conferenceRef,
        LocalDate startedOn,
        Category initialCategory,
        Category latestCategory,
        @Nullable LocalDate endedOn,
        @Nullable String endReason) {}
