package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.domain.ReportRow;
import org.quorate.agencyreport.domain.ReportState;
import org.quorate.agencyreport.domain.TakeBackReason;
import org.quorate.directory.Profession;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReportsTest {

    @Autowired
    Scene scene;

    @Autowired
    Reports reports;

    @Autowired
    Invitations invitations;

    @Autowired
    MutableClock clock;

    private UUID conference = new UUID(0, 0);

    @BeforeEach
    void anInitialConferenceOnTheEleventhOfMarch() {
        clock.setTo(Scene.TODAY);
        conference = scene.icpc();
    }

    @Test
    void everyInvitedProfessionalIsAskedForAReportTwoWorkingDaysBefore() {
        var police = invite(NewInvitee.professional(scene.practitioner("Pat", Profession.POLICE), true, false));

        assertThat(state(police)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(ReportState.REQUESTED);
            assertThat(row.dueAt()).isEqualTo(Instant.parse("2026-03-09T23:59:59.999999Z"));
        });
    }

    @Test
    void whoServesTheMeetingIsNotAsked() {
        var lawyer = invite(NewInvitee.professional(scene.practitioner("Lea", Profession.LEGAL), false, false));
        var taker = invite(NewInvitee.practitioner(
                InviteeRole.MINUTE_TAKER, scene.practitioner("Max", Profession.OTHER), false, false));
        var helper = invite(NewInvitee.named(InviteeRole.INTERPRETER, "Ina Interpreter"));

        assertThat(reports.states(scene.support(), conference))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(ReportState.NOT_ASKED));
        for (var invitee : List.of(lawyer, taker, helper)) {
            refused(
                    "report-not-asked-of-them",
                    () -> reports.recordReceived(scene.support(), invitee, clock.instant()));
        }
    }

    @Test
    void aReportIsInTimeUpToTheLastSecondOfTheDayItIsDue() {
        var onTime = invite(NewInvitee.professional(scene.practitioner("Pat", Profession.POLICE), true, false));
        var late = invite(NewInvitee.professional(scene.practitioner("Gil", Profession.GP), true, false));
        clock.setTo("2026-03-10T08:00");
        assertThat(state(late).state()).isEqualTo(ReportState.OVERDUE);

        reports.recordReceived(scene.support(), onTime, Instant.parse("2026-03-09T23:59:59Z"));
        reports.recordReceived(scene.support(), late, Instant.parse("2026-03-10T00:00:00Z"));

        assertThat(state(onTime).state()).isEqualTo(ReportState.RECEIVED);
        assertThat(state(late).state()).isEqualTo(ReportState.RECEIVED_LATE);
    }

    @Test
    void aReceiptIsRecordedOnceAndNotBeforeItHappened() {
        var police = invite(NewInvitee.professional(scene.practitioner("Pat", Profession.POLICE), true, false));
        refused(
                "report-not-yet-received",
                () -> reports.recordReceived(
                        scene.support(), police, clock.instant().plusSeconds(60)));
        reports.recordReceived(scene.support(), police, clock.instant());

        refused("report-received-already", () -> reports.recordReceived(scene.support(), police, clock.instant()));
    }

    @Test
    void aReceiptTakenBackLeavesTheReportOutstanding() {
        var police = invite(NewInvitee.professional(scene.practitioner("Pat", Profession.POLICE), true, false));
        reports.recordReceived(scene.support(), police, clock.instant());

        reports.takeBack(scene.support(), police, TakeBackReason.WRONG_PERSON);

        assertThat(state(police).state()).isEqualTo(ReportState.REQUESTED);
        refused("report-not-received", () -> reports.takeBack(scene.support(), police, TakeBackReason.OTHER));
    }

    @Test
    void whoIsInvitedAfterTheLeadTimeBeganBringsTheReportToTheConference() {
        clock.setTo("2026-03-10T15:00");

        var police = invite(NewInvitee.professional(scene.practitioner("Pat", Profession.POLICE), true, false));

        assertThat(state(police).dueAt()).isEqualTo(Instant.parse("2026-03-11T10:00:00Z"));
    }

    @Test
    void whenTheConferenceMovesTheReportIsDueByTheNewDay() {
        var police = invite(NewInvitee.professional(scene.practitioner("Pat", Profession.POLICE), true, false));

        scene.moves(conference, Scene.DAY.plusDays(2), LocalTime.of(14, 0));

        assertThat(state(police).dueAt()).isEqualTo(Instant.parse("2026-03-11T23:59:59.999999Z"));
    }

    @Test
    void anAgencySeesItsOwnReportOnlyAndRecordsNone() {
        var pat = scene.practitioner("Pat", Profession.POLICE);
        var police = invite(NewInvitee.professional(pat, true, false));
        var doctor = invite(NewInvitee.professional(scene.practitioner("Gil", Profession.GP), true, false));
        var officer = scene.actor(Role.AGENCY_PRACTITIONER, pat, null);

        assertThat(reports.states(officer, conference))
                .extracting(ReportRow::inviteeId)
                .containsExactly(police);
        assertThat(reports.mine(officer, List.of(police, doctor)))
                .extracting(ReportRow::inviteeId)
                .containsExactly(police);
        assertThatThrownBy(() -> reports.recordReceived(officer, police, clock.instant()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.states(scene.actor(Role.ANALYST, null, null), conference))
                .isInstanceOf(NotFound.class);
    }

    private UUID invite(NewInvitee wanted) {
        return invitations.invite(scene.support(), conference, List.of(wanted)).getFirst();
    }

    private ReportRow state(UUID inviteeId) {
        return reports.states(scene.support(), conference).stream()
                .filter(row -> row.inviteeId().equals(inviteeId))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
