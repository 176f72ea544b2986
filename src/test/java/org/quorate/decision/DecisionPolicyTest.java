package org.quorate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.conference.Clocks;
import org.quorate.decision.domain.DecideChild;
import org.quorate.decision.domain.DecisionPolicy;
import org.quorate.decision.domain.NextDates;
import org.quorate.decision.domain.PlanRow;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.domain.NationalDefaults;

class DecisionPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Clocks CLOCKS = new Clocks(NationalDefaults.rules(), WorkingCalendar.england());

    @ParameterizedTest
    @CsvSource({
        "INITIAL, PLAN_MADE NO_PLAN_CIN NO_PLAN_EARLY_HELP NO_PLAN_NFA",
        "PRE_BIRTH, PLAN_MADE NO_PLAN_CIN NO_PLAN_EARLY_HELP NO_PLAN_NFA",
        "TRANSFER_IN, PLAN_MADE NO_PLAN_CIN NO_PLAN_EARLY_HELP NO_PLAN_NFA",
        "REVIEW, PLAN_CONTINUED PLAN_ENDED",
    })
    void eachKindOfConferenceDecidesItsOwnOutcomesAndNoOthers(ConferenceKind kind, String permitted) {
        var plans = kind == ConferenceKind.REVIEW ? plans("2026-01-05", null) : List.<PlanRow>of();
        var passed = new ArrayList<String>();
        for (var outcome : Outcome.values()) {
            var category = outcome.leavesOnPlan() ? Category.NEG : null;
            if (catchThrowable(() -> DecisionPolicy.check(kind, DAY, new DecideChild(outcome, category, null), plans))
                    == null) {
                passed.add(outcome.name());
            }
        }

        assertThat(passed).containsExactlyInAnyOrder(permitted.split(" "));
        assertThat(DecisionPolicy.permitted(kind)).extracting(Outcome::name).containsAll(passed);
    }

    @ParameterizedTest
    @CsvSource({
        // kind, outcome, category, plan from, plan to, refused with
        "INITIAL, PLAN_MADE, NEG, , , ''",
        "INITIAL, PLAN_MADE, , , , category-needed",
        "INITIAL, NO_PLAN_CIN, NEG, , , category-without-plan",
        "INITIAL, PLAN_MADE, NEG, 2025-09-01, , plan-already-open",
        "INITIAL, NO_PLAN_CIN, , 2025-09-01, , ''",
        "INITIAL, PLAN_MADE, NEG, 2025-09-01, 2026-03-04, plans-overlap",
        "INITIAL, PLAN_MADE, NEG, 2025-09-01, 2026-03-03, ''",
        "REVIEW, PLAN_CONTINUED, EMO, 2025-09-01, , ''",
        "REVIEW, PLAN_CONTINUED, , 2025-09-01, , category-needed",
        "REVIEW, PLAN_ENDED, , 2025-09-01, , ''",
        "REVIEW, PLAN_ENDED, , 2026-03-03, , review-not-after-start",
        "REVIEW, PLAN_CONTINUED, NEG, 2026-03-04, , review-not-after-start",
        "REVIEW, PLAN_ENDED, , 2025-09-01, 2025-12-01, no-open-plan",
        "REVIEW, PLAN_ENDED, , , , no-open-plan",
    })
    void whatTheCensusWouldRefuseIsRefusedHere(
            ConferenceKind kind,
            Outcome outcome,
            @Nullable Category category,
            @Nullable String from,
            @Nullable String to,
            String code) {
        var plans = from == null ? List.<PlanRow>of() : plans(from, to);
        var refused =
                catchThrowable(() -> DecisionPolicy.check(kind, DAY, new DecideChild(outcome, category, null), plans));

        assertThat(refused instanceof RuleViolation violation ? violation.code() : "")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN_MADE, INITIAL, , 2026-06-03, 2026-03-17",
        "PLAN_MADE, TRANSFER_IN, , 2026-06-03, 2026-03-17",
        "PLAN_MADE, PRE_BIRTH, , 2026-06-03, 2026-03-17",
        "PLAN_MADE, PRE_BIRTH, 2026-03-03, 2026-03-31, 2026-03-17",
        "PLAN_CONTINUED, REVIEW, , 2026-09-03, ",
        "PLAN_ENDED, REVIEW, , , ",
        "NO_PLAN_CIN, INITIAL, , , ",
        "NO_PLAN_EARLY_HELP, PRE_BIRTH, , , ",
        "NO_PLAN_NFA, TRANSFER_IN, , , ",
    })
    void aPlanHasANextReviewAndANewOneAFirstCoreGroup(
            Outcome outcome,
            ConferenceKind kind,
            @Nullable LocalDate born,
            @Nullable LocalDate review,
            @Nullable LocalDate coreGroup) {
        var next = NextDates.after(outcome, kind, DAY, born, CLOCKS);

        assertThat(next.review() == null ? null : next.review().due()).isEqualTo(review);
        assertThat(next.coreGroup() == null ? null : next.coreGroup().due()).isEqualTo(coreGroup);
    }

    @Test
    void theRefusalNamesTheFieldItIsAbout() {
        assertThatThrownBy(() -> DecisionPolicy.check(
                        ConferenceKind.REVIEW, DAY, new DecideChild(Outcome.PLAN_MADE, Category.NEG, null), List.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("outcome"));
    }

    private static List<PlanRow> plans(String from, @Nullable String to) {
        return List.of(new PlanRow(
                Ids.next(),
                Ids.next(),
                null,
                LocalDate.parse(from),
                Category.NEG,
                Category.NEG,
                to == null ? null : LocalDate.parse(to),
                to == null ? null : PlanEnd.REVIEW_CONFERENCE));
    }
}
