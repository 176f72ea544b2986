package org.quorate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.MeetingData.DAY;
import static org.quorate.testing.MeetingData.MORNING;
import static org.quorate.testing.MeetingData.actor;
import static org.quorate.testing.MeetingData.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Quoracies;
import org.quorate.attendance.Rolls;
import org.quorate.attendance.domain.GoingAhead;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.decision.domain.DecideChild;
import org.quorate.decision.domain.PlanRow;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Ground;
import org.quorate.partnership.Localities;
import org.quorate.partnership.RuleSets;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ClosingTest {

    private static final Actor CHAIR = actor(Role.CHAIR);

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
    Quoracies quoracies;

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
    void call() {
        clock.setTo(MORNING);
        meeting = new MeetingData(jdbc, localities, ruleSets);
        ada = meeting.child("Ada", DAY.minusYears(6), ConferenceKind.INITIAL);
        ben = meeting.child("Ben", DAY.minusYears(9), ConferenceKind.REVIEW);
    }

    @Test
    void eachChildsDecisionTakesEffectWhenTheConferenceIsHeld() {
        plans.recordRunning(CHAIR, ben, LocalDate.of(2025, 12, 1), Category.NEG);
        everybodyComes();
        decide(ada, new DecideChild(Outcome.PLAN_MADE, Category.EMO, null));
        decide(ben, new DecideChild(Outcome.PLAN_ENDED, null, null));
        assertThat(plans.plansOf(CHAIR, List.of(ada)).getOrDefault(ada, List.of()))
                .as("not before it is held")
                .isEmpty();

        closing.close(CHAIR, meeting.conferenceId(), at("10:00"));

        assertThat(conferences.conference(CHAIR, meeting.conferenceId()).status())
                .isEqualTo(ConferenceStatus.HELD);
        assertThat(plans.plansOf(CHAIR, List.of(ada)).getOrDefault(ada, List.of()))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.startedOn()).as("census check 2885").isEqualTo(DAY);
                    assertThat(plan.latestCategory()).isEqualTo(Category.EMO);
                    assertThat(plan.isOpen()).isTrue();
                });
        assertThat(plans.plansOf(CHAIR, List.of(ben)).getOrDefault(ben, List.of()))
                .singleElement()
                .extracting(PlanRow::endedOn)
                .isEqualTo(DAY);
        assertThat(jdbc.sql("select outcome from rpt_finding where conference_id = ?")
                        .param(meeting.conferenceId())
                        .query(String.class)
                        .single())
                .isEqualTo("QUORATE");
        assertRefused("conference-ended", () -> decide(ada, new DecideChild(Outcome.NO_PLAN_NFA, null, null)));
    }

    @Test
    void aReviewMayKeepThePlanGoingUnderAnotherCategory() {
        plans.recordRunning(CHAIR, ben, LocalDate.of(2025, 12, 1), Category.NEG);
        everybodyComes();
        decide(ada, new DecideChild(Outcome.NO_PLAN_CIN, null, null));
        decide(ben, new DecideChild(Outcome.PLAN_CONTINUED, Category.PHY, null));
        closing.close(CHAIR, meeting.conferenceId(), at("10:00"));

        assertThat(plans.plansOf(CHAIR, List.of(ben)).getOrDefault(ben, List.of()))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.initialCategory()).isEqualTo(Category.NEG);
                    assertThat(plan.latestCategory()).isEqualTo(Category.PHY);
                });
    }

    @Test
    void itCannotBeClosedWhileAChildHasNoDecision() {
        everybodyComes();
        decide(ada, new DecideChild(Outcome.NO_PLAN_CIN, null, null));

        assertRefused("decision-missing", () -> closing.close(CHAIR, meeting.conferenceId(), at("10:00")));
        assertThat(conferences.conference(CHAIR, meeting.conferenceId()).status())
                .isEqualTo(ConferenceStatus.CALLED);
    }

    @Test
    void itCannotBeClosedWhenItWasNotQuorateUnlessTheChairWentAhead() {
        plans.recordRunning(CHAIR, ben, LocalDate.of(2025, 12, 1), Category.NEG);
        decide(ada, new DecideChild(Outcome.NO_PLAN_CIN, null, null));
        decide(ben, new DecideChild(Outcome.PLAN_ENDED, null, null));

        assertRefused("not-quorate", () -> closing.close(CHAIR, meeting.conferenceId(), at("10:00")));
        assertThat(plans.plansOf(CHAIR, List.of(ben))
                        .getOrDefault(ben, List.of())
                        .getFirst()
                        .isOpen())
                .isTrue();

        quoracies.goAheadShort(
                CHAIR,
                meeting.conferenceId(),
                new GoingAhead(List.of(Ground.ENOUGH_INFORMATION), "All reports are here", "None needed"));
        closing.close(CHAIR, meeting.conferenceId(), at("10:00"));
        assertThat(plans.plansOf(CHAIR, List.of(ben))
                        .getOrDefault(ben, List.of())
                        .getFirst()
                        .isOpen())
                .isFalse();
    }

    @Test
    void theMomentOfTheDecisionIsOnTheDayAndNotAhead() {
        assertRefused("decided-not-that-day", () -> closing.close(CHAIR, meeting.conferenceId(), at("10:01")));
    }

    @Test
    void whoeverDecidesSecondIsToldThatSomebodyDecidedFirst() {
        decide(ada, new DecideChild(Outcome.NO_PLAN_CIN, null, null));

        assertRefused("decided-meanwhile", () -> decide(ada, new DecideChild(Outcome.NO_PLAN_NFA, null, null)));
        var stands = decisions.decisions(CHAIR, meeting.conferenceId()).stream()
                .filter(row -> row.childId().equals(ada))
                .findFirst()
                .orElseThrow();
        assertThat(stands.decidedBy()).isEqualTo("Robin Example");
        decide(ada, new DecideChild(Outcome.NO_PLAN_NFA, null, stands.decisionId()));
        assertThat(jdbc.sql("select outcome from rpt_outcome where conference_id = ? and child_id = ?")
                        .params(meeting.conferenceId(), ada)
                        .query(String.class)
                        .list())
                .containsExactly("NO_PLAN_NFA");
    }

    @Test
    void aConferenceAdjournedForWantOfAgenciesIsHeldAgainWithinTenWorkingDays() {
        var again = closing.adjourn(CHAIR, meeting.conferenceId(), EndReason.INQUORATE, null);

        assertThat(again).hasValueSatisfying(due -> assertThat(due.due()).isEqualTo(LocalDate.of(2026, 3, 17)));
        assertThat(jdbc.sql("select outcome from rpt_finding where conference_id = ?")
                        .param(meeting.conferenceId())
                        .query(String.class)
                        .single())
                .isEqualTo("INQUORATE");
    }

    @Test
    void adjourningForAnotherReasonBeforeAnybodyIsOnTheRollFindsNothing() {
        closing.adjourn(CHAIR, meeting.conferenceId(), EndReason.OTHER, "The heating failed");

        assertThat(jdbc.sql("select count(*) from rpt_finding where conference_id = ?")
                        .param(meeting.conferenceId())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyChairsAndServiceManagersDecideAndClose() {
        var support = actor(Role.BUSINESS_SUPPORT);
        var choice = new DecideChild(Outcome.NO_PLAN_CIN, null, null);

        assertThatThrownBy(() -> decisions.decide(support, meeting.conferenceId(), ada, choice))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> closing.close(support, meeting.conferenceId(), at("10:00")))
                .isInstanceOf(NotFound.class);
        decisions.decide(actor(Role.SERVICE_MANAGER), meeting.conferenceId(), ada, choice);
    }

    @Test
    void whoeverMayCallMayCancel() {
        assertThatThrownBy(
                        () -> closing.cancel(actor(Role.SOCIAL_WORKER), meeting.conferenceId(), EndReason.OTHER, null))
                .isInstanceOf(NotFound.class);
        closing.cancel(actor(Role.BUSINESS_SUPPORT), meeting.conferenceId(), EndReason.OTHER, null);
        assertRefused(
                "conference-ended",
                () -> closing.cancel(actor(Role.BUSINESS_SUPPORT), meeting.conferenceId(), EndReason.OTHER, null));
    }

    @Test
    void anotherFaultOfTheDatabaseIsNotCalledDecidedMeanwhile() {
        var longNamed = new Actor(Ids.next(), "x".repeat(200), Set.of(Role.SERVICE_MANAGER), null, null);
        var choice = new DecideChild(Outcome.NO_PLAN_CIN, null, null);
        assertThatThrownBy(() -> decisions.decide(longNamed, meeting.conferenceId(), ada, choice))
                .isNotInstanceOf(RuleViolation.class);
    }

    private void everybodyComes() {
        for (var profession : List.of(Profession.SOCIAL_WORKER, Profession.GP, Profession.POLICE)) {
            rolls.apply(CHAIR, new Arrive(meeting.invite(profession), Channel.IN_PERSON, at("09:30")));
        }
    }

    private void decide(UUID child, DecideChild decision) {
        decisions.decide(CHAIR, meeting.conferenceId(), child, decision);
    }

    private static void assertRefused(String code, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
