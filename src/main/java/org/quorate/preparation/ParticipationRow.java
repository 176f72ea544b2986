package org.quorate.preparation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one child took part.
 *
 * @param label the child's name
 * @param code null while nothing is recorded
 * @param consultationForm the child filled in a consultation form
 * @param choices the codes that fit the child's age on the day
 */
public record ParticipationRow(
        UUID childId,
        String label,
        @Nullable ParticipationCode code,
        boolean consultationForm,
        List<ParticipationCode> choices) {

    public ParticipationRow {
        choices = List.copyOf(choices);
    }
}
