package org.quorate.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child in a list.
 *
 * @param label the name to show, {@code Unborn baby of …} before birth
 */
public record ChildSummary(
        UUID id,
        UUID familyId,
        String familyReference,
        String label,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedOn,
        @Nullable String laChildId,
        @Nullable UUID localityId) {

    /** See {@link Age#inWords}. */
    public String ageOn(LocalDate day) {
        return Age.inWords(dateOfBirth, expectedOn, day);
    }
}
