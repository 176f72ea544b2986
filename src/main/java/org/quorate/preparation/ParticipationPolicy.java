package org.quorate.preparation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/** Which participation code fits a child's age. Children under 4, born or not, have a code of their own. */
public final class ParticipationPolicy {

    private static final int ASKED_FROM_AGE = 4;

    private ParticipationPolicy() {}

    /** PN0 for a child under 4 on the day or not born then; empty for others, who have to be asked about. */
    public static Optional<ParticipationCode> suggested(@Nullable LocalDate dateOfBirth, LocalDate heldOn) {
        return isUnderFour(dateOfBirth, heldOn) ? Optional.of(ParticipationCode.PN0) : Optional.empty();
    }

    /** Refuses PN0 at {@code code} with {@code participation-not-under-four} for a child of 4 or more. */
    public static void check(ParticipationCode code, @Nullable LocalDate dateOfBirth, LocalDate heldOn) {
        if (code == ParticipationCode.PN0 && !isUnderFour(dateOfBirth, heldOn)) {
            throw RuleViolation.at("code", "participation-not-under-four");
        }
    }

    private static boolean isUnderFour(@Nullable LocalDate dateOfBirth, LocalDate heldOn) {
        return dateOfBirth == null || dateOfBirth.plusYears(ASKED_FROM_AGE).isAfter(heldOn);
    }
}
