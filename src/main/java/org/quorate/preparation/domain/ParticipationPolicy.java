package org.quorate.preparation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;
import org.quorate.preparation.ParticipationCode;

/**
 * Which participation codes fit a child's age on the day. Children under 4, born or not, have a code of their own, and one
 * not born yet cannot have said or shown anything.
 */
public final class ParticipationPolicy {

    private static final int ASKED_FROM_AGE = 4;

    private ParticipationPolicy() {}

    /** In their order; {@code PN0} is the first when it fits. */
    public static List<ParticipationCode> fitting(@Nullable LocalDate dateOfBirth, LocalDate heldOn) {
        if (dateOfBirth == null || dateOfBirth.isAfter(heldOn)) {
            return List.of(ParticipationCode.PN0);
        }
        var underFour = dateOfBirth.plusYears(ASKED_FROM_AGE).isAfter(heldOn);
        return Stream.of(ParticipationCode.values())
                .filter(code -> underFour || code != ParticipationCode.PN0)
                .toList();
    }

    /** Refuses what does not fit at {@code code}: {@code participation-not-under-four}, {@code participation-unborn}. */
    public static void check(ParticipationCode code, @Nullable LocalDate dateOfBirth, LocalDate heldOn) {
        if (!fitting(dateOfBirth, heldOn).contains(code)) {
            throw RuleViolation.at(
                    "code", code == ParticipationCode.PN0 ? "participation-not-under-four" : "participation-unborn");
        }
    }
}
