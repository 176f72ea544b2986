package org.quorate.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.MeetingData.DAY;
import static org.quorate.testing.MeetingData.MORNING;
import static org.quorate.testing.MeetingData.actor;
import static org.quorate.testing.MeetingData.at;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.attendance.domain.CorrectedQuoracy;
import org.quorate.attendance.domain.GoingAhead;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.attendance.domain.RollCommand.CorrectTimes;
import org.quorate.attendance.domain.RollCommand.Leave;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Ground;
import org.quorate.partnership.Localities;
import org.quorate.partnership.QuoracyGroup;
import org.quorate.partnership.RuleSets;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class QuoraciesTest {

    private static final Actor CHAIR = actor(Role.CHAIR);
    private static final GoingAhead DELAY_HARMFUL =
            new GoingAhead(List.of(Ground.DELAY_HARMFUL), "Risk at home", "Stays with grandmother");

    @Autowired
    Quoracies quoracies;

    @Autowired
    QuoracySign sign;

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
    private UUID child;

    @BeforeEach
    void call() {
        clock.setTo(MORNING);
        meeting = new MeetingData(jdbc, localities, ruleSets);
        child = meeting.child("Ada", DAY.minusYears(6), ConferenceKind.INITIAL);
        inviteThree();
    }

    @Test
    void quoracyChangesWithWhoComesAndGoes() {
        arrive(Profession.SOCIAL_WORKER, "09:30");
        arrive(Profession.GP, "09:30");
        arrive(Profession.POLICE, "09:45");
        rolls.apply(CHAIR, new Leave(meeting.invitee(Profession.GP), at("09:55")));

        assertThat(isQuorate("09:40")).isFalse();
        assertThat(isQuorate("09:50")).isTrue();
        assertThat(isQuorate("09:55")).as("the GP has left").isFalse();
        assertThat(quoracies
                        .quoracy(CHAIR, meeting.conferenceId(), at("09:50"))
                        .quoracy()
                        .presentGroups())
                .contains(QuoracyGroup.SOCIAL_CARE);
    }

    @Test
    void theForecastCountsThoseWhoSayTheyCome() {
        meeting.reply(meeting.invitee(Profession.SOCIAL_WORKER), "IN_PERSON");
        meeting.reply(meeting.invitee(Profession.GP), "VIDEO");
        meeting.reply(meeting.invitee(Profession.POLICE), "CANNOT_COME");
        assertThat(forecast().quoracy().isQuorate()).isFalse();

        meeting.reply(meeting.invite(Profession.SCHOOL), "IN_PERSON");
        assertThat(forecast().quoracy().isQuorate()).isTrue();
    }

    @Test
    void goingAheadShortNeedsAPermittedGroundAReasonAndInterimArrangements() {
        arrive(Profession.SOCIAL_WORKER, "09:30");

        assertRefused("ground-needed", new GoingAhead(List.of(), "r", "i"));
        assertRefused("ground-not-permitted", new GoingAhead(List.of(Ground.CHILD_LOOKED_AFTER), "r", "i"));
        assertRefused("ground-not-permitted", new GoingAhead(List.of(Ground.SOCIAL_CARE_AND_ONE), "r", "i"));
        assertRefused("reason-needed", new GoingAhead(List.of(Ground.DELAY_HARMFUL), " ", "i"));
        assertRefused("interim-arrangements-needed", new GoingAhead(List.of(Ground.DELAY_HARMFUL), "r", ""));

        quoracies.goAheadShort(CHAIR, meeting.conferenceId(), DELAY_HARMFUL);
        var now = quoracies.quoracy(CHAIR, meeting.conferenceId(), at("10:00"));
        assertThat(now.needsDecision()).isFalse();
        assertThat(now.finding()).satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(FindingRow.Outcome.OVERRIDDEN);
            assertThat(finding.missing()).containsExactly("OTHERS_2");
            assertThat(finding.grounds()).containsExactly(Ground.DELAY_HARMFUL);
            assertThat(finding.interim()).isEqualTo("Stays with grandmother");
        });
        assertThat(quoracies.recordFinding(CHAIR, meeting.conferenceId(), at("10:00")))
                .as("stands as long as its grounds do")
                .isEqualTo(FindingRow.Outcome.OVERRIDDEN);
    }

    @Test
    void onlyAChairOrServiceManagerGoesAheadShort() {
        assertThatThrownBy(() ->
                        quoracies.goAheadShort(actor(Role.BUSINESS_SUPPORT), meeting.conferenceId(), DELAY_HARMFUL))
                .isInstanceOf(NotFound.class);
        quoracies.goAheadShort(actor(Role.SERVICE_MANAGER), meeting.conferenceId(), DELAY_HARMFUL);
    }

    @Test
    void aQuorateConferenceHasNothingToOverrideAndANewFindingSupersedesTheOld() {
        quoracies.goAheadShort(CHAIR, meeting.conferenceId(), DELAY_HARMFUL);
        for (var profession : List.of(Profession.SOCIAL_WORKER, Profession.GP, Profession.POLICE)) {
            arrive(profession, "09:30");
        }

        assertRefused("is-quorate", DELAY_HARMFUL);
        assertThat(quoracies.recordFinding(CHAIR, meeting.conferenceId(), at("10:00")))
                .isEqualTo(FindingRow.Outcome.QUORATE);
        assertThat(jdbc.sql("select outcome from rpt_finding where conference_id = ?")
                        .param(meeting.conferenceId())
                        .query(String.class)
                        .list())
                .containsExactly("QUORATE");
    }

    @Test
    void theSecondConferenceRunningThatIsNotQuorateIsSaidToBe() {
        assertThat(quoracies.quoracy(CHAIR, meeting.conferenceId(), at("10:00")).secondRunning())
                .isFalse();
        quoracies.recordFinding(CHAIR, meeting.conferenceId(), at("10:00"));
        jdbc.sql("update conference_conference set status = 'ADJOURNED' where id = ?")
                .param(meeting.conferenceId())
                .update();

        var next = meeting.conference(DAY.plusDays(10));
        meeting.consider(child, ConferenceKind.INITIAL);

        assertThat(quoracies.quoracy(CHAIR, next, at("10:00")).secondRunning()).isTrue();
    }

    @Test
    void timesThatAreCorrectedLaterAreJudgedAnewBesideWhatWasFound() {
        for (var profession : List.of(Profession.SOCIAL_WORKER, Profession.GP, Profession.POLICE)) {
            arrive(profession, "09:30");
        }
        rolls.apply(CHAIR, new CorrectTimes(meeting.invitee(Profession.POLICE), at("09:35"), null, "Noted early"));
        quoracies.recordFinding(CHAIR, meeting.conferenceId(), at("09:50"));
        clock.advance(Duration.ofMinutes(10));
        jdbc.sql("update conference_conference set status = 'HELD' where id = ?")
                .param(meeting.conferenceId())
                .update();
        assertThat(corrected()).as("corrected before it was found").isEmpty();

        rolls.apply(CHAIR, new CorrectTimes(meeting.invitee(Profession.GP), at("09:30"), at("09:45"), "Left early"));

        var found =
                quoracies.quoracy(CHAIR, meeting.conferenceId(), at("09:50")).finding();
        assertThat(found.outcome()).as("stays as recorded").isEqualTo(FindingRow.Outcome.QUORATE);
        assertThat(corrected()).hasValueSatisfying(since -> {
            assertThat(since.quoracy()).isInstanceOf(Quoracy.Inquorate.class);
            assertThat(since.differsFrom(found)).isTrue();
            assertThat(since.corrections()).singleElement().satisfies(was -> {
                assertThat(was.left()).isNull();
                assertThat(was.reason()).isEqualTo("Left early");
                assertThat(was.by()).isEqualTo("Robin Example");
            });
        });

        rolls.apply(CHAIR, new CorrectTimes(meeting.invitee(Profession.GP), at("09:30"), at("09:55"), "After all"));
        assertThat(corrected())
                .hasValueSatisfying(
                        since -> assertThat(since.differsFrom(found)).isFalse());
    }

    private Optional<CorrectedQuoracy> corrected() {
        return quoracies.corrected(CHAIR, meeting.conferenceId());
    }

    @Test
    void prepareSaysOfQuoracyWhatStandsUnderTheTitle() {
        var begun = at("10:00").plusSeconds(3600);
        clock.setTo(begun);
        assertThat(sign.line(CHAIR, meeting.conferenceId()).words()).startsWith("Missing: ");
        assertThat(quoracies.asThingsStand(CHAIR, meeting.conferenceId())).satisfies(now -> {
            assertThat(now.forecast()).isFalse();
            assertThat(now.quoracy().isQuorate()).isFalse();
        });

        arrive(Profession.SOCIAL_WORKER, "10:00");
        arrive(Profession.GP, "10:00");
        arrive(Profession.POLICE, "10:00");

        assertThat(sign.line(CHAIR, meeting.conferenceId()).words()).isEqualTo("Quorate");
    }

    private void inviteThree() {
        meeting.invite(Profession.SOCIAL_WORKER);
        meeting.invite(Profession.GP);
        meeting.invite(Profession.POLICE);
    }

    private void arrive(Profession profession, String clockTime) {
        rolls.apply(CHAIR, new Arrive(meeting.invitee(profession), Channel.IN_PERSON, at(clockTime)));
    }

    private boolean isQuorate(String clockTime) {
        return quoracies
                .quoracy(CHAIR, meeting.conferenceId(), at(clockTime))
                .quoracy()
                .isQuorate();
    }

    private QuoracyNow forecast() {
        return quoracies.forecast(CHAIR, meeting.conferenceId());
    }

    private void assertRefused(String code, GoingAhead goingAhead) {
        assertThatThrownBy(() -> quoracies.goAheadShort(CHAIR, meeting.conferenceId(), goingAhead))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
