package org.quorate.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One child's record as screens show it.
 *
 * @param givenName empty for an unborn baby without a name
 * @param dateOfBirth null before birth
 * @param expectedOn the expected day of birth; kept after birth
 * @param ethnicity a code of {@link Ethnicity} or of the council's own list
 * @param nhsNumber ten digits
 * @param laChildId the council's own child id (CIN census N00097), up to 20 characters
 * @param disability null when not known
 * @param leftBy what took the child away; null for nothing
 * @param version to hand back when correcting
 */
public record ChildRow(
        UUID id,
        UUID familyId,
        String givenName,
        String familyName,
        String label,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedOn,
        @Nullable Sex sex,
        @Nullable String ethnicity,
        @Nullable String nhsNumber,
        @Nullable String laChildId,
        @Nullable Boolean disability,
        @Nullable String firstLanguage,
        boolean interpreterNeeded,
        @Nullable UUID localityId,
        @Nullable UUID gpAgencyId,
        @Nullable String gpName,
        @Nullable UUID schoolAgencyId,
        @Nullable String schoolName,
        @Nullable LifeEvent leftBy,
        @Nullable LocalDate leftOn,
        long version) {

    /** Why no conference on that day considers the child. */
    public Optional<Gone> goneBy(LocalDate day) {
        return Gone.by(day, leftBy, leftOn, dateOfBirth);
    }

    public boolean isUnborn() {
        return dateOfBirth == null;
    }

    /** See {@link Age#inWords}. */
    public String ageOn(LocalDate day) {
        return Age.inWords(dateOfBirth, expectedOn, day);
    }
}
