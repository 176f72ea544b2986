package org.quorate.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.quorate.testing.MeetingData.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.attendance.domain.BindingQuoracy;
import org.quorate.attendance.domain.Forecast;
import org.quorate.attendance.domain.Forecast.ToRing;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.ExampleRuleSets;
import org.quorate.partnership.Localities;
import org.quorate.partnership.QuoracyGroup;
import org.quorate.partnership.RuleSets;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ForecastsTest {

    private static final Actor CHAIR = actor(Role.CHAIR);
    private static final List<Profession> WORK = List.of(
            Profession.SOCIAL_WORKER,
            Profession.SOCIAL_WORK_MANAGER,
            Profession.GP,
            Profession.HEALTH_VISITOR,
            Profession.SCHOOL,
            Profession.POLICE,
            Profession.LEGAL);

    /** Each test has a week of its own in the shared database. */
    private static final AtomicInteger YEAR = new AtomicInteger(2040);

    @Autowired
    Forecasts forecasts;

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
    private LocalDate day;

    @BeforeEach
    void week() {
        day = LocalDate.of(YEAR.getAndIncrement(), 5, 16);
        clock.setTo(day.minusDays(2) + "T09:00");
        meeting = new MeetingData(jdbc, localities, ruleSets);
        meeting.child("First", day.minusYears(6), ConferenceKind.INITIAL);
    }

    @Test
    void whatAllTogetherSayIsWhatEachSaysByItself() {
        var random = new Random(20260302);
        var someRules = List.of(
                ruleSets.inForce(MeetingData.DAY).id(),
                ruleSets.add(Actor.system("test"), "Others", day.plusYears(50), ExampleRuleSets.guernseyLike()));
        var ids = new ArrayList<UUID>();
        for (int n = 0; n < 40; n++) {
            ids.add(anything(random, someRules.get(random.nextInt(someRules.size()))));
        }

        var found = forecasts.forecasts(CHAIR, day, day);

        assertThat(found).extracting(Forecast::conferenceId).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(found).anyMatch(Forecast::quorate).anyMatch(forecast -> !forecast.quorate());
        for (var forecast : found) {
            var alone = quoracies.forecast(CHAIR, forecast.conferenceId());
            assertThat(forecast.quoracy()).isEqualTo(alone.quoracy());
            assertThat(forecast.kind()).isEqualTo(alone.kind());
            assertThat(forecast).isEqualTo(forecasts.forecast(CHAIR, forecast.conferenceId()));
        }
    }

    @Test
    void whoeverIsToRingBringsItNearerByComing() {
        var random = new Random(7);
        var rules = ruleSets.inForce(MeetingData.DAY).id();
        for (int n = 0; n < 15; n++) {
            var id = anything(random, rules);
            var before = forecasts.forecast(CHAIR, id);
            for (var person : before.toRing()) {
                jdbc.sql("delete from invitation_reply where invitee_id = ?")
                        .param(person.inviteeId())
                        .update();
                meeting.reply(person.inviteeId(), "IN_PERSON");
                assertThat(shortage(quoracies.forecast(CHAIR, id).quoracy())).isLessThan(shortage(before.quoracy()));
                jdbc.sql("delete from invitation_reply where invitee_id = ?")
                        .param(person.inviteeId())
                        .update();
            }
        }
    }

    @Test
    void theUnansweredAndThoseWhoCannotComeAreToRingWithTheirNumbers() {
        meeting.conference(day);
        meeting.child("Ada", day.minusYears(6), ConferenceKind.INITIAL);
        meeting.reply(meeting.invite(Profession.SOCIAL_WORKER), "IN_PERSON");
        meeting.reply(meeting.invite(Profession.SCHOOL), "VIDEO");
        var gp = meeting.invite(Profession.GP);
        meeting.reply(gp, "CANNOT_COME");
        var police = meeting.invite(Profession.POLICE);
        var probation = meeting.invite(Profession.PROBATION);
        jdbc.sql("update invitation_invitee set direct_contact = false where id = ?")
                .param(probation)
                .update();
        ring("directory_practitioner", "phone = '+447700900123' where id", police, "practitioner_id");
        ring("directory_agency", "phone = '+441632960001' where id", gp, "agency_id");

        var forecast = forecasts.forecasts(CHAIR, day, day).getFirst();

        assertThat(forecast.quorate()).isFalse();
        assertThat(forecast.missing()).isEqualTo("one more agency with direct contact");
        assertThat(forecast.counting()).isEqualTo(5);
        assertThat(forecast.unanswered()).as("the police and probation").isEqualTo(2);
        assertThat(forecast.answersWouldDo()).isTrue();
        assertThat(forecast.missingGroups()).containsExactly(new QuoracyGroup("GP"), new QuoracyGroup("POLICE"));
        assertThat(forecast.toRing())
                .extracting(ToRing::inviteeId, ToRing::state, ToRing::phone, ToRing::ofAgency)
                .containsExactly(
                        tuple(police, ToRing.State.NOT_ANSWERED, "+447700900123", false),
                        tuple(gp, ToRing.State.CANNOT_COME, "+441632960001", true));

        meeting.reply(police, "PHONE");
        assertThat(forecasts.forecast(CHAIR, meeting.conferenceId()))
                .satisfies(now -> assertThat(now.quorate()).isTrue())
                .satisfies(now -> assertThat(now.toRing()).isEmpty());
    }

    @Test
    void onlyCalledConferencesBetweenTheDaysAreListedTheSoonestFirst() {
        var friday = meeting.conference(day);
        meeting.child("Ada", day.minusYears(6), ConferenceKind.INITIAL);
        var cancelled = meeting.conference(day);
        meeting.child("Ben", day.minusYears(6), ConferenceKind.INITIAL);
        jdbc.sql("update conference_conference set status = 'CANCELLED' where id = ?")
                .param(cancelled)
                .update();
        var thursday = meeting.conference(day.minusDays(1));
        meeting.child("Cal", day.minusYears(6), ConferenceKind.REVIEW);
        meeting.conference(day.plusDays(1));
        meeting.child("Dot", day.minusYears(6), ConferenceKind.REVIEW);

        assertThat(forecasts.forecasts(CHAIR, day.minusDays(1), day))
                .extracting(Forecast::conferenceId)
                .containsExactly(thursday, friday);
    }

    @Test
    void manyConferencesTakeAsManyQueriesAsFew() {
        var random = new Random(3);
        var rules = ruleSets.inForce(MeetingData.DAY).id();
        for (int n = 0; n < 2; n++) {
            anything(random, rules);
        }
        forecasts.forecasts(CHAIR, day, day);
        var few = selectsFor(() -> forecasts.forecasts(CHAIR, day, day));
        for (int n = 0; n < 20; n++) {
            anything(random, rules);
        }

        assertThat(selectsFor(() -> forecasts.forecasts(CHAIR, day, day))).isEqualTo(few);
    }

    @Test
    void agenciesAndSocialWorkersGetNoListAndAgenciesNobodysNumber() {
        var id = anything(new Random(1), ruleSets.inForce(MeetingData.DAY).id());
        for (var role : Set.of(Role.AGENCY_PRACTITIONER, Role.AGENCY_LEAD, Role.SOCIAL_WORKER, Role.ANALYST)) {
            assertThatThrownBy(() -> forecasts.forecasts(actor(role), day, day)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> forecasts.forecast(actor(role), id)).isInstanceOf(NotFound.class);
        }
        assertThat(Forecasts.mayRing(actor(Role.AGENCY_LEAD))).isFalse();
    }

    @Test
    void theListIsOnRecordAsRead() {
        var reader = actor(Role.SERVICE_MANAGER);
        forecasts.forecasts(reader, day, day);

        assertThat(jdbc.sql("select action from audit_entry where actor_id = ? and subject = 'conference-list'")
                        .param(reader.id())
                        .query(String.class)
                        .list())
                .contains("quoracy-forecasts", "conferences", "invitees");
    }

    /** A conference with anybody invited, needed or not, who answered anything. */
    private UUID anything(Random random, UUID rules) {
        var id = meeting.conference(day);
        meeting.child("Kim", day.minusYears(6), ConferenceKind.values()[random.nextInt(4)]);
        meeting.child("Lee", day.minusYears(4), ConferenceKind.values()[random.nextInt(4)]);
        jdbc.sql("update conference_conference set rule_set_id = ? where id = ?")
                .params(rules, id)
                .update();
        for (var profession : WORK) {
            if (random.nextInt(4) > 0) {
                answer(random, meeting.invite(profession), id);
            }
        }
        return id;
    }

    private void answer(Random random, UUID invitee, UUID conference) {
        jdbc.sql("update invitation_invitee set necessary = ?, direct_contact = ?, withdrawn_at = ? where id = ?")
                .params(
                        random.nextBoolean(),
                        random.nextInt(3) > 0,
                        random.nextInt(8) == 0 ? day.minusDays(9).atStartOfDay() : null,
                        invitee)
                .update();
        switch (random.nextInt(5)) {
            case 0, 1 -> meeting.reply(invitee, "VIDEO");
            case 2 -> meeting.reply(invitee, "CANNOT_COME");
            case 3 -> {
                meeting.reply(invitee, "CANNOT_COME");
                jdbc.sql("update invitation_reply set instead = 'DEPUTY', deputy_name = 'D' where invitee_id = ?")
                        .param(invitee)
                        .update();
            }
            default -> {}
        }
        if (random.nextInt(4) == 0) {
            jdbc.sql("""
                            insert into agencyreport_report (id, conference_id, invitee_id, due_at, submitted_at)
                            values (?, ?, ?, '2030-01-01', '2030-01-01')
                            """).params(Ids.next(), conference, invitee).update();
        }
    }

    private void ring(String table, String update, UUID invitee, String column) {
        jdbc.sql("update " + table + " set " + update + " = (select " + column
                        + " from invitation_invitee where id = ?)")
                .param(invitee)
                .update();
    }

    private long selectsFor(Runnable work) {
        var before = selects();
        work.run();
        return selects() - before;
    }

    private long selects() {
        return jdbc.sql(
                        "select variable_value from information_schema.global_status where variable_name = 'Com_select'")
                .query(Long.class)
                .single();
    }

    private static int shortage(Quoracy quoracy) {
        return BindingQuoracy.shortage(quoracy);
    }
}
