package org.quorate.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child in a list.
 *
 * @param label the name to show, {@code Unborn baby of …} before birth
 * @param leftBy what took the child away; null for nothing
 */
public record ChildSummary(
        UUID id,
        UUID familyId,
        String familyReference,
        String label,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedOn,
        @Nullable String laChildId,
        @Nullable UUID localityId,
        @Nullable LifeEvent leftBy,
        @Nullable LocalDate leftOn) {

    /** Why no conference on that day considers the child. */
    public Optional<Gone> goneBy(LocalDate day) {
        return Gone.by(day, leftBy, leftOn, dateOfBirth);
    }

    /** See {@link Age#inWords}. */
    public String ageOn(LocalDate day) {
        return Age.inWords(dateOfBirth, expectedOn, day);
    }
}
