package org.quorate.preparation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.correspondence.Placeholder;
import org.quorate.kernel.RuleViolation;

class ExclusionRulesTest {

    @ParameterizedTest(name = "after {0}, {1}: {2}")
    @CsvSource({
        ", REFUSED, true",
        ", WHOLE, true",
        ", PART, true",
        ", SEPARATE, true",
        ", ENDED, false",
        "WHOLE, PART, true",
        "WHOLE, ENDED, true",
        "WHOLE, REFUSED, false",
        "SEPARATE, WHOLE, true",
        "PART, SEPARATE, true",
        "REFUSED, WHOLE, false",
        "REFUSED, ENDED, false",
        "ENDED, WHOLE, false",
        "ENDED, ENDED, false"
    })
    void whatMayBeDecidedAfterWhat(@Nullable ExclusionOutcome before, ExclusionOutcome now, boolean may) {
        if (may) {
            assertThat(ExclusionRules.checked(full(now), Optional.ofNullable(before))
                            .outcome())
                    .isEqualTo(now);
        } else {
            refused(
                    "outcome",
                    "exclusion-not-decided-so",
                    () -> ExclusionRules.checked(full(now), Optional.ofNullable(before)));
        }
    }

    @Test
    void whoeverIsKeptOutIsHeardAllTheSame() {
        refused(
                "heard",
                "required",
                () -> checked(new DecideExclusion(
                        0,
                        ExclusionOutcome.WHOLE,
                        null,
                        null,
                        "Danger",
                        LetterSays.NOTHING,
                        null,
                        Withholds.ALL,
                        Set.of())));
    }

    @Test
    void aPartIsNamedAndADecisionHasAReason() {
        refused(
                "part",
                "required",
                () -> checked(new DecideExclusion(
                        0,
                        ExclusionOutcome.PART,
                        " ",
                        null,
                        "Danger",
                        LetterSays.NOTHING,
                        HeardBy.CHAIR,
                        Withholds.NONE,
                        Set.of())));
        refused(
                "reason",
                "required",
                () -> checked(new DecideExclusion(
                        0, ExclusionOutcome.REFUSED, null, null, " ", LetterSays.NOTHING, null, null, Set.of())));
    }

    @Test
    void whichReportsAreWithheldIsSaidAndNotGuessed() {
        refused(
                "withholds",
                "required",
                () -> checked(new DecideExclusion(
                        0,
                        ExclusionOutcome.WHOLE,
                        null,
                        null,
                        "Danger",
                        LetterSays.SAFE,
                        HeardBy.CHAIR,
                        null,
                        Set.of())));
        refused(
                "reports",
                "required",
                () -> checked(new DecideExclusion(
                        0,
                        ExclusionOutcome.WHOLE,
                        null,
                        null,
                        "x",
                        LetterSays.SAFE,
                        HeardBy.CHAIR,
                        Withholds.NAMED,
                        Set.of())));
    }

    @Test
    void whoAttendsSeparatelyComesInTheDaytime() {
        refused(
                "ownStart",
                "exclusion-own-start",
                () -> checked(new DecideExclusion(
                        0,
                        ExclusionOutcome.SEPARATE,
                        "by video",
                        LocalTime.of(6, 30),
                        "Orders",
                        LetterSays.SAFE,
                        HeardBy.CHAIR,
                        Withholds.NONE,
                        Set.of())));
    }

    @Test
    void whatIsAskedTooLateSaysWhy() {
        var asked = new AskExclusion(UUID.randomUUID(), ExclusionGround.DISRUPTION, "Threats", "PC Example", null);

        assertThat(ExclusionRules.checked(asked, false).lateReason()).isNull();
        refused("lateReason", "required", () -> ExclusionRules.checked(asked, true));
    }

    @ParameterizedTest
    @EnumSource(ExclusionOutcome.class)
    void theLetterTellsNeitherReasonForTheRecordNorTheGround(ExclusionOutcome outcome) {
        var letter = ExclusionLetter.of(full(outcome), outcome);

        assertThat(letter.values()).noneMatch(text -> text.contains("secret"));
        assertThat(letter).containsKeys(Placeholder.DECISION, Placeholder.REASON, Placeholder.HEARD);
    }

    private static DecideExclusion checked(DecideExclusion decided) {
        return ExclusionRules.checked(decided, Optional.empty());
    }

    private static DecideExclusion full(ExclusionOutcome outcome) {
        return new DecideExclusion(
                0,
                outcome,
                "the talk about money",
                LocalTime.of(9, 0),
                "a secret reason",
                LetterSays.SAFE,
                HeardBy.CHAIR,
                Withholds.ALL,
                Set.of());
    }

    private static void refused(String field, String code, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.code()).isEqualTo(code);
        });
    }
}
