package org.quorate.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.attendance.domain.AbsenceNoticeRow;
import org.quorate.attendance.domain.AbsenceOutcome;
import org.quorate.conference.ChangeKind;
import org.quorate.conference.ConferenceChanged;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ratio;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.Localities;
import org.quorate.partnership.RuleSets;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency that keeps staying away gets one notice, counted by hand here: three within 90 days. */
@PortalTest
class AbsenceWatchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    /** The first of 90 days that end today. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 4);

    private static final Actor MANAGER = MeetingData.actor(Role.SERVICE_MANAGER);

    @Autowired
    private AbsenceWatch watch;

    @Autowired
    private Absences absences;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Localities localities;

    @Autowired
    private RuleSets rules;

    @Autowired
    private MutableClock clock;

    private SchoolThatStaysAway school;

    @BeforeEach
    void aSchool() {
        clock.setTo("2026-06-01T15:00");
        school = new SchoolThatStaysAway(jdbc, localities, rules, watch);
    }

    @Test
    void theThirdAbsenceWithinNinetyDaysRaisesOneNoticeWithTheFigureInIt() {
        school.contact(1, "Mo Manager");
        school.contact(2, "Hana Head-of-Service");
        school.missed(FIRST_DAY);
        school.attended(LocalDate.of(2026, 4, 7));
        school.reported(LocalDate.of(2026, 4, 21));
        school.missed(LocalDate.of(2026, 5, 5));
        assertThat(notices()).isEmpty();
        school.missed(TODAY);

        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.missed()).isEqualTo(new Ratio(3, 5));
            assertThat(notice.missed()).hasToString("3 of 5 (60.0%)");
            assertThat(notice.told()).startsWith("Hana Head-of-Service");
            assertThat(notice.conferences())
                    .filteredOn(AbsenceNoticeRow.Case::missed)
                    .hasSize(3);
        });
        assertThat(messages())
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("3 of 5 conferences in the last 90 days", "Dear Hana Head-of-Service"));
    }

    @Test
    void whatIsADayTooOldOrCancelledOrWithdrawnOrOfTheSameDayDoesNotCount() {
        school.missed(FIRST_DAY.minusDays(1));
        school.missed(LocalDate.of(2026, 4, 7));
        var cancelled = school.held(LocalDate.of(2026, 4, 8), "CANCELLED");
        school.stayedAway(cancelled, "2026-02-20 09:00:00", null);
        var withdrawn = school.held(LocalDate.of(2026, 4, 9), "HELD");
        school.stayedAway(withdrawn, "2026-02-20 09:00:00", "2026-03-01 09:00:00");
        var sameDay = school.held(LocalDate.of(2026, 4, 10), "HELD");
        school.stayedAway(sameDay, "2026-04-10 07:00:00", null);
        List.of(cancelled, withdrawn, sameDay).forEach(watch::count);
        school.missed(TODAY);
        assertThat(notices()).isEmpty();
    }

    @Test
    void whoIsNotOnTheRollIsNotCountedAsAbsent() {
        for (var day : List.of("2026-05-05", "2026-05-06", "2026-05-07")) {
            var conference = school.held(LocalDate.parse(day), "HELD");
            school.invite(conference, "2026-02-20 09:00:00", null);
            watch.count(conference);
        }
        assertThat(notices()).isEmpty();
    }

    @Test
    void furtherAbsencesAreAddedToTheOpenNoticeAndNothingIsSentAgain() {
        school.contact(1, "Mo Manager");
        school.threeMissed();
        var fourth = school.missed(TODAY);
        watch.count(fourth);
        school.attended(TODAY);
        assertThat(notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.missed()).isEqualTo(new Ratio(4, 5)));
        assertThat(messages()).hasSize(1);
    }

    @Test
    void anAgencyThatHasNamedNobodyStandsOnTheListToBeRung() {
        school.threeMissed();
        assertThat(notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.told()).isNull());
        assertThat(messages()).isEmpty();
    }

    @Test
    void aClosedNoticeKeepsItsOutcomeAndWhatItCountedIsNotCountedAgain() {
        school.threeMissed();
        var notice = notices().getFirst().id();
        absences.close(MANAGER, notice, AbsenceOutcome.WILL_TAKE_PART, "The head comes from now on");
        assertThat(notices()).isEmpty();
        school.missed(TODAY);
        assertThat(notices()).isEmpty();
        assertThat(absences.list(MANAGER, false, 0, 1000))
                .filteredOn(row -> row.id().equals(notice))
                .singleElement()
                .satisfies(row -> assertThat(row.outcome()).isEqualTo(AbsenceOutcome.WILL_TAKE_PART));
        assertThatThrownBy(() -> absences.close(MANAGER, notice, AbsenceOutcome.OTHER, null))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void twoConferencesCountedAtTheSameMomentRaiseOneNotice() throws Exception {
        school.contact(2, "Hana");
        school.missed(LocalDate.of(2026, 5, 5));
        school.missed(LocalDate.of(2026, 5, 6));
        var one = school.held(TODAY, "HELD");
        school.stayedAway(one, "2026-02-20 09:00:00", null);
        var other = school.held(TODAY, "HELD");
        school.stayedAway(other, "2026-02-20 09:00:00", null);
        var together = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var running = both.invokeAll(List.of(counting(one, together), counting(other, together)));
            for (var run : running) {
                run.get();
            }
        }
        assertThat(notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.missed()).isEqualTo(new Ratio(4, 4)));
        assertThat(messages()).hasSize(1);
    }

    @Test
    void aConferenceOnRecordAsHeldIsCountedByATask() {
        var conference = school.held(TODAY, "HELD");
        watch.on(new ConferenceChanged(conference, Set.of(ChangeKind.HELD), LocalDate.EPOCH, LocalTime.NOON));
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'count-absences'"
                                + " and task_instance = ?")
                        .param(conference.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void analystsAndAgenciesSeeNoNotices() {
        for (var role : List.of(Role.ANALYST, Role.AGENCY_LEAD, Role.CHAIR)) {
            var actor = MeetingData.actor(role);
            assertThatThrownBy(() -> absences.list(actor, true, 0, 10)).isInstanceOf(NotFound.class);
        }
    }

    private Callable<Void> counting(UUID conference, CyclicBarrier together) {
        return () -> {
            together.await();
            watch.count(conference);
            return null;
        };
    }

    private List<AbsenceNoticeRow> notices() {
        return absences.list(MANAGER, true, 0, 1000).stream()
                .filter(row -> row.agencyId().equals(school.agency()))
                .toList();
    }

    private List<String> messages() {
        return jdbc.sql("select body from correspondence_message where kind = 'ABSENCE_NOTICE' and recipient_id = ?")
                .param(school.agency())
                .query(String.class)
                .list();
    }
}
