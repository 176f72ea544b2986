package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.invitation.Scene.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.domain.OpenMatter;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyKind;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Affected;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.WorkingCalendars;
import org.quorate.partnership.domain.DayOffRow.Source;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-12, UC-13: a late bank holiday and a place that closes name the called conferences they touch. */
@PortalTest
class ReferenceDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Conferences conferences;

    @Autowired
    private OpenMatters matters;

    @Autowired
    private Agencies agencies;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID ella;

    @BeforeEach
    void aChild() {
        clock.setTo(Scene.TODAY);
        ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
    }

    @Test
    void aLateBankHolidayNamesWhatIsCalledForThatDayAndCountsTheClocksAnew() {
        var that = LocalDate.of(2026, 3, 12);
        var on = scene.called(on(that, ella));
        var other = scene.icpc();
        assertThat(due(other)).isEqualTo(LocalDate.of(2026, 3, 18));
        calendars.addDay(scene.support(), that, "Made-up day of mourning", Source.ONE_OFF);
        try {
            assertThat(calendars.bookedOn(scene.support(), List.of(that)))
                    .extracting(Affected::title)
                    .contains(conferences.conference(scene.support(), on).reference());
            assertThat(calendars.bookedOn(scene.actor(Role.ADMINISTRATOR, null, null), List.of(that)))
                    .as("who may see none learns how many")
                    .allSatisfy(affected -> assertThat(affected.path()).isEmpty())
                    .isNotEmpty();
            assertThat(matter(on)).isEqualTo(OpenMatter.What.DAY);
            assertThat(due(other)).as("one day more").isEqualTo(LocalDate.of(2026, 3, 19));
        } finally {
            calendars.removeDay(scene.support(), that);
        }
        assertThat(due(other)).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(matter(on)).isNull();
    }

    @Test
    void theListOfGovUkThatCameLateNamesThemToo() {
        clock.setTo("2026-11-27T09:00");
        var mourning = LocalDate.of(2026, 12, 7);
        var call = on(mourning, ella);
        var id = scene.called(new CallConference(
                call.localityId(),
                List.of(new CallConference.Child(
                        ella, ConferenceKind.INITIAL, ClockBasis.STRATEGY_DISCUSSION, LocalDate.of(2026, 11, 25))),
                mourning,
                call.startsAt(),
                90,
                call.mode(),
                call.chairId(),
                null,
                call.placeNote(),
                null,
                null,
                null));
        transaction.executeWithoutResult(undone -> {
            var done = calendars.importGovUk(
                    scene.support(), getClass().getResourceAsStream("/field/bank-holidays-late.json"));

            assertThat(done.added()).containsExactly(mourning);
            assertThat(calendars.bookedOn(scene.support(), done.added()))
                    .extracting(Affected::path)
                    .containsExactly(ConferencePaths.workspace(id));
            undone.setRollbackOnly();
        });
    }

    @Test
    void aPracticeOrSchoolThatClosesNamesTheConferencesOfItsChildren() {
        var school = scene.agency("Old Manor School", AgencyKind.SCHOOL);
        jdbc.sql("update family_child set school_agency_id = ? where id = ?")
                .params(school, ella)
                .update();
        var id = scene.called(on(DAY, ella));
        assertThat(matter(id)).isNull();

        agencies.close(scene.support(), school, TODAY);

        assertThat(agencies.hangingOn(scene.support(), List.of(school)))
                .singleElement()
                .satisfies(affected -> assertThat(affected.words()).endsWith("a child is registered there"));
        assertThat(matter(id)).isEqualTo(OpenMatter.What.PLACE);
        assertThat(conferences.children(scene.support(), id).getFirst().closedBy(DAY))
                .containsExactly("Old Manor School is closed (last day Mon 2 March 2026)");
    }

    private OpenMatter.@Nullable What matter(UUID conferenceId) {
        return WhatIsOpen.about(conferenceId, matters, scene.support());
    }

    private LocalDate due(UUID conferenceId) {
        return conferences.children(scene.support(), conferenceId).getFirst().dueOn();
    }

    private CallConference on(LocalDate day, UUID child) {
        return scene.callOn(day, ConferenceKind.INITIAL, child);
    }
}
