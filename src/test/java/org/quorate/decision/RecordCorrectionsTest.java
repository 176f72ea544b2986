package org.quorate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.MeetingData.DAY;
import static org.quorate.testing.MeetingData.MORNING;
import static org.quorate.testing.MeetingData.actor;
import static org.quorate.testing.MeetingData.at;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Rolls;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.conference.CallConference;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.conference.LateReason;
import org.quorate.decision.domain.CorrectLine;
import org.quorate.decision.domain.CorrectedLine;
import org.quorate.decision.domain.DecideChild;
import org.quorate.decision.domain.DecisionRow;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Localities;
import org.quorate.partnership.RuleSets;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-09: what is on record about a held conference is corrected with a reason; what was there before stays. */
@PortalTest
class RecordCorrectionsTest {

    private static final Actor CHAIR = actor(Role.CHAIR);
    private static final LocalDate STRATEGY = LocalDate.of(2026, 2, 16);

    @Autowired
    RecordCorrections corrections;

    @Autowired
    Closing closing;

    @Autowired
    Decisions decisions;

    @Autowired
    Plans plans;

    @Autowired
    Conferences conferences;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Localities localities;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    MutableClock clock;

    private MeetingData meeting;
    private UUID ada;
    private UUID ben;

    @BeforeEach
    void held() {
        clock.setTo(MORNING);
        meeting = new MeetingData(jdbc, localities, ruleSets);
        ada = meeting.child("Ada", DAY.minusYears(6), ConferenceKind.INITIAL);
        ben = meeting.child("Ben", DAY.minusYears(2), ConferenceKind.INITIAL);
        List.of(Profession.SOCIAL_WORKER, Profession.GP, Profession.POLICE)
                .forEach(profession ->
                        rolls.apply(CHAIR, new Arrive(meeting.invite(profession), Channel.IN_PERSON, at("09:30"))));
        for (var child : List.of(ada, ben)) {
            decisions.decide(
                    CHAIR, meeting.conferenceId(), child, new DecideChild(Outcome.PLAN_MADE, Category.NEG, null));
        }
        closing.close(CHAIR, meeting.conferenceId(), at("09:50"));
    }

    @Test
    void aPlanThatWasNeverMadeIsStruckAndTheDecisionBeforeIsKept() {
        correct(ada, ConferenceKind.INITIAL, STRATEGY, Outcome.NO_PLAN_CIN, null);

        assertThat(plans.plansOf(CHAIR, List.of(ada)).getOrDefault(ada, List.of()))
                .isEmpty();
        assertThat(plans.plansOf(CHAIR, List.of(ben)).getOrDefault(ben, List.of()))
                .hasSize(1);
        assertThat(row(ada).outcome()).isEqualTo(Outcome.NO_PLAN_CIN);
        assertThat(jdbc.sql("select count(*) from decision_plan_struck where child_id = ?")
                        .param(ada)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(corrections.history(CHAIR, meeting.conferenceId()))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(new CorrectedLine(
                        at("10:00"),
                        "Robin Example",
                        "Ada Example",
                        "Child protection plan, Neglect",
                        "No plan: child in need",
                        "Typed wrongly"));
    }

    @Test
    void anotherCategoryIsThePlansOwnFromItsStartOn() {
        correct(ada, ConferenceKind.INITIAL, STRATEGY, Outcome.PLAN_MADE, Category.EMO);

        assertThat(plans.plansOf(CHAIR, List.of(ada)).getOrDefault(ada, List.of()))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.initialCategory()).isEqualTo(Category.EMO);
                    assertThat(plan.startedOn()).isEqualTo(DAY);
                });
    }

    @Test
    void aPlanThatALifeHasEndedSinceStaysEnded() {
        jdbc.sql("update decision_plan set ended_on = ?, end_reason = 'MOVED_AWAY' where child_id = ?")
                .params(DAY.plusDays(1), ada)
                .update();

        correct(ada, ConferenceKind.INITIAL, STRATEGY, Outcome.PLAN_MADE, Category.EMO);

        assertThat(plans.plansOf(CHAIR, List.of(ada)).getOrDefault(ada, List.of()))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.initialCategory()).isEqualTo(Category.EMO);
                    assertThat(plan.endedOn()).isEqualTo(DAY.plusDays(1));
                    assertThat(plan.endReason()).isEqualTo(PlanEnd.MOVED_AWAY);
                });
    }

    @Test
    void anotherClockMakesTheConferenceLateAndAsksWhy() {
        var early = LocalDate.of(2026, 1, 12);
        assertRefused(
                "late-reason-needed",
                () -> correct(ada, ConferenceKind.INITIAL, early, Outcome.PLAN_MADE, Category.NEG));

        corrections.correct(
                CHAIR,
                meeting.conferenceId(),
                new CorrectLine(
                        ada,
                        new CallConference.Child(ada, ConferenceKind.INITIAL, ClockBasis.STRATEGY_DISCUSSION, early),
                        new DecideChild(Outcome.PLAN_MADE, Category.NEG, row(ada).decisionId()),
                        "Another strategy discussion",
                        LateReason.DATE_MISCALCULATED));

        var conference = conferences.conference(CHAIR, meeting.conferenceId());
        assertThat(conference.late()).isTrue();
        assertThat(conference.lateReason()).isEqualTo(LateReason.DATE_MISCALCULATED);
        assertThat(corrections.history(CHAIR, meeting.conferenceId()).getFirst().was())
                .startsWith("ICPC, counted from the strategy discussion, Mon 16 February 2026; due by");
    }

    @Test
    void aChildWhoWasNotConsideredIsTakenOutWithTheDecisionAndThePlan() {
        corrections.correct(
                CHAIR, meeting.conferenceId(), new CorrectLine(ben, null, null, "Is in another household", null));

        assertThat(conferences.children(CHAIR, meeting.conferenceId()))
                .extracting(ConsideredChild::childId)
                .containsExactly(ada);
        assertThat(plans.plansOf(CHAIR, List.of(ben)).getOrDefault(ben, List.of()))
                .isEmpty();
        assertRefused(
                "no-children",
                () -> corrections.correct(
                        CHAIR, meeting.conferenceId(), new CorrectLine(ada, null, null, "Nobody", null)));
    }

    @Test
    void aChildWhoWasForgottenIsAddedAndGetsTheirPlan() {
        corrections.correct(CHAIR, meeting.conferenceId(), new CorrectLine(ben, null, null, "Taken for another", null));
        correct(ben, ConferenceKind.PRE_BIRTH, STRATEGY, Outcome.PLAN_MADE, Category.PHY);

        assertThat(row(ben).kind()).isEqualTo(ConferenceKind.PRE_BIRTH);
        assertThat(plans.plansOf(CHAIR, List.of(ben)).getOrDefault(ben, List.of()))
                .singleElement()
                .satisfies(plan -> assertThat(plan.initialCategory()).isEqualTo(Category.PHY));
    }

    @Test
    void aDecisionThatDoesNotFitTheKindIsRefusedAndNothingChanges() {
        assertRefused(
                "outcome-not-permitted",
                () -> correct(ada, ConferenceKind.INITIAL, STRATEGY, Outcome.PLAN_ENDED, null));

        assertThat(plans.plansOf(CHAIR, List.of(ada)).getOrDefault(ada, List.of()))
                .hasSize(1);
        assertThat(corrections.history(CHAIR, meeting.conferenceId())).isEmpty();
    }

    @Test
    void nobodyCorrectsWithoutAReasonOrWithoutTheRole() {
        assertRefused(
                "correction-reason-needed",
                () -> corrections.correct(CHAIR, meeting.conferenceId(), new CorrectLine(ben, null, null, "  ", null)));
        assertThatThrownBy(() -> corrections.correct(
                        actor(Role.BUSINESS_SUPPORT),
                        meeting.conferenceId(),
                        new CorrectLine(ben, null, null, "Wrong", null)))
                .isInstanceOf(NotFound.class);
    }

    private void correct(
            UUID child, ConferenceKind kind, LocalDate from, Outcome outcome, @Nullable Category category) {
        var seen = decisions.decisions(CHAIR, meeting.conferenceId()).stream()
                .filter(row -> row.childId().equals(child))
                .map(DecisionRow::decisionId)
                .findFirst()
                .orElse(null);
        corrections.correct(
                CHAIR,
                meeting.conferenceId(),
                new CorrectLine(
                        child,
                        new CallConference.Child(child, kind, ClockBasis.STRATEGY_DISCUSSION, from),
                        new DecideChild(outcome, category, seen),
                        "Typed wrongly",
                        null));
    }

    private DecisionRow row(UUID child) {
        return decisions.decisions(CHAIR, meeting.conferenceId()).stream()
                .filter(row -> row.childId().equals(child))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String code, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
