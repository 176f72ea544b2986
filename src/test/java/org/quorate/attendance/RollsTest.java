package org.quorate.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.MeetingData.DAY;
import static org.quorate.testing.MeetingData.MORNING;
import static org.quorate.testing.MeetingData.actor;
import static org.quorate.testing.MeetingData.at;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.attendance.domain.CorrectedTimes;
import org.quorate.attendance.domain.RollCommand;
import org.quorate.attendance.domain.RollCommand.Apologise;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.attendance.domain.RollCommand.CorrectTimes;
import org.quorate.attendance.domain.RollCommand.Leave;
import org.quorate.attendance.domain.RollCommand.Undo;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
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

@PortalTest
class RollsTest {

    private static final Actor CHAIR = actor(Role.CHAIR);

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
    private UUID gp;

    @BeforeEach
    void call() {
        clock.setTo(MORNING);
        meeting = new MeetingData(jdbc, localities, ruleSets);
        meeting.child("Ada", DAY.minusYears(6), ConferenceKind.INITIAL);
        gp = meeting.invite(Profession.GP);
    }

    @Test
    void someoneArrivesAndLeavesAndBothTimesAreOnTheRoll() {
        rolls.apply(
                CHAIR,
                new Arrive(Ids.next(), gp, Channel.VIDEO, at("09:40"), new Deputy("Dr Sam Stand-In", Profession.GP)));
        rolls.apply(CHAIR, new Leave(gp, at("09:55")));

        var row = row();
        assertThat(row.state()).isEqualTo(RollState.LEFT);
        assertThat(row.channel()).isEqualTo(Channel.VIDEO);
        assertThat(row.arrivedAt()).isEqualTo(at("09:40"));
        assertThat(row.leftAt()).isEqualTo(at("09:55"));
        assertThat(row.deputy()).isEqualTo(new Deputy("Dr Sam Stand-In", Profession.GP));
    }

    @Test
    void arrivingStrikesAnAbsenceAndUndoingBringsItBack() {
        rolls.apply(CHAIR, new Apologise(gp, ApologyReason.ILL));
        clock.advance(Duration.ofMinutes(1));
        rolls.apply(CHAIR, new Arrive(gp, Channel.PHONE, at("10:00")));
        assertThat(row().state()).isEqualTo(RollState.HERE);

        clock.advance(Duration.ofMinutes(1));
        rolls.apply(CHAIR, new Undo(gp));

        assertThat(row().state()).isEqualTo(RollState.APOLOGIES);
        assertThat(row().apology()).isEqualTo(ApologyReason.ILL);
        assertThat(count("select count(*) from attendance_presence where invitee_id = ?"))
                .as("struck, not deleted")
                .isEqualTo(1);
        assertThat(count("select count(*) from rpt_presence where invitee_id = ?"))
                .isZero();
    }

    @Test
    void aCommandSentTwiceIsAppliedOnce() {
        var tap = new Arrive(gp, Channel.IN_PERSON, at("09:30"));
        rolls.apply(CHAIR, tap);
        rolls.apply(CHAIR, new Leave(gp, at("09:45")));

        assertThat(rolls.apply(CHAIR, tap)).isEqualTo(RollState.LEFT);
        assertThat(count("select count(*) from attendance_presence where invitee_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void aCommandWhoseAnswerGotLostIsKnownAgainAfterTheRollWasClosed() {
        var tap = new Arrive(gp, Channel.IN_PERSON, at("09:30"));
        rolls.apply(CHAIR, tap);
        jdbc.sql("update conference_conference set status = 'CANCELLED' where id = ?")
                .param(meeting.conferenceId())
                .update();

        assertThat(rolls.apply(CHAIR, tap)).isEqualTo(RollState.HERE);
        assertRefused("roll-closed", new Leave(gp, at("09:45")));
    }

    @Test
    void everybodyWhoSaidTheyComeInPersonIsNotedAtOnce() {
        meeting.reply(gp, "IN_PERSON");
        var police = meeting.invite(Profession.POLICE);
        meeting.reply(police, "VIDEO");
        var tap = Ids.next();

        assertThat(rolls.arriveAsReplied(CHAIR, meeting.conferenceId(), tap, at("10:00")))
                .isEqualTo(1);
        assertThat(rolls.roll(CHAIR, meeting.conferenceId()).here()).isEqualTo(1);
        rolls.apply(CHAIR, new Undo(gp));
        rolls.arriveAsReplied(CHAIR, meeting.conferenceId(), tap, at("10:00"));
        assertThat(row().state()).as("the same tap again").isEqualTo(RollState.EXPECTED);
    }

    @Test
    void theRollIsWrittenFromTheDayOfTheConferenceOnAndForThatDay() {
        clock.setTo("2026-03-02T16:00");
        assertRefused("roll-not-open", new Arrive(gp, Channel.PHONE, clock.instant()));

        clock.setTo("2026-03-04T09:00");
        assertRefused("time-not-that-day", new Arrive(gp, Channel.PHONE, clock.instant()));
        assertThat(rolls.apply(CHAIR, new Arrive(gp, Channel.PHONE, at("09:30"))))
                .isEqualTo(RollState.HERE);
        assertRefused("time-ahead", new Leave(gp, clock.instant().plus(Duration.ofHours(1))));
    }

    @Test
    void afterTheEndOnlyTheChairAndBusinessSupportCorrectTheRoll() {
        jdbc.sql("update conference_conference set status = 'HELD' where id = ?")
                .param(meeting.conferenceId())
                .update();
        var tap = new Arrive(gp, Channel.PHONE, at("09:30"));

        assertThatThrownBy(() -> rolls.apply(actor(Role.SERVICE_MANAGER), tap))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("roll-closed"));
        assertThat(rolls.apply(actor(Role.BUSINESS_SUPPORT), tap)).isEqualTo(RollState.HERE);
    }

    @Test
    void timesAreCorrectedWithAReasonAndWhatWasNotedStaysBesideThem() {
        rolls.apply(CHAIR, new Arrive(gp, Channel.VIDEO, at("09:55")));
        assertRefused("correction-reason-needed", new CorrectTimes(gp, at("09:40"), null, " "));
        assertRefused("left-before-arriving", new CorrectTimes(gp, at("09:40"), at("09:35"), "Noted late"));

        rolls.apply(CHAIR, new CorrectTimes(gp, at("09:40"), at("09:50"), "Noted late"));

        assertThat(row().arrivedAt()).isEqualTo(at("09:40"));
        assertThat(row().leftAt()).isEqualTo(at("09:50"));
        assertThat(row().corrected())
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(new CorrectedTimes(at("09:55"), null, "Noted late", "Robin Example", at("10:00")));
        rolls.apply(CHAIR, new Undo(gp));
        assertThat(row().arrivedAt()).isEqualTo(at("09:55"));
        assertThat(row().state()).isEqualTo(RollState.HERE);
    }

    @Test
    void nobodyElseWritesOrReadsTheRoll() {
        var outsider = actor(Role.AGENCY_PRACTITIONER);

        assertThatThrownBy(() -> rolls.apply(outsider, new Undo(gp))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rolls.roll(outsider, meeting.conferenceId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rolls.apply(CHAIR, new Undo(Ids.next()))).isInstanceOf(NotFound.class);
    }

    private RollRow row() {
        return rolls.roll(CHAIR, meeting.conferenceId()).rows().stream()
                .filter(row -> row.inviteeId().equals(gp))
                .findFirst()
                .orElseThrow();
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(gp).query(Integer.class).single();
    }

    private void assertRefused(String code, RollCommand command) {
        assertThatThrownBy(() -> rolls.apply(CHAIR, command))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
