package org.quorate.preparation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one child took part.
 *
 * @param label the child's name
 * @param code null while nothing is recorded
 * @param consultationForm the child filled in a consultation form
 * @param suggested the code the child's age suggests; null for a child of 4 or more
 */
public record ParticipationRow(
        UUID childId,
        String label,
        @Nullable ParticipationCode code,
        boolean consultationForm,
        @Nullable ParticipationCode suggested) {}
