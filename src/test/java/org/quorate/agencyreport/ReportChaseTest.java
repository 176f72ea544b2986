package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.chasing.Waiting;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.invitation.Scene;
import org.quorate.invitation.WithdrawReason;
import org.quorate.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** Due Mon 9 March, the conference on Wed 11 March at 10:00. */
class ReportChaseTest extends ReportWork {

    @Autowired
    ReportChase chase;

    @Autowired
    Waiting waiting;

    @Autowired
    Conferences conferences;

    @Test
    void theWriterIsRemindedThenToldItIsLateThenTheAgencyIsTold() {
        waiting.answeredFor(agency, EscalationLevel.FIRST, "Mo");

        goesBy("2026-03-05T08:30");
        assertThat(kinds()).containsExactly("REPORT_DUE_SOON QUEUED");
        goesBy("2026-03-10T09:00");
        assertThat(kinds()).containsExactly("REPORT_DUE_SOON QUEUED", "REPORT_LATE QUEUED");
        goesBy("2026-03-11T08:30");

        assertThat(kinds()).containsExactly("REPORT_DUE_SOON QUEUED", "REPORT_LATE QUEUED", "REPORT_MISSING QUEUED");
        goesBy("2026-03-11T08:40");
        assertThat(kinds()).hasSize(3);
    }

    @Test
    void noMessageNamesAnybodyOfTheFamily() {
        waiting.answeredFor(agency, EscalationLevel.FIRST, "Mo");
        goesBy("2026-03-05T08:30");
        goesBy("2026-03-10T09:00");
        goesBy("2026-03-11T08:30");

        assertThat(jdbc.sql("select concat(subject_line, ' ', body) from correspondence_message where conference_id = ?"
                                + " and kind like 'REPORT%'")
                        .param(conference)
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allSatisfy(text -> assertThat(text).contains("CP-").doesNotContain("Ella", "Example"));
    }

    @Test
    void afterTheReportHasComeNothingGoesAndWhatIsInTheQueueIsTakenBack() {
        goesBy("2026-03-05T08:30");
        writesAll(doctor);
        sends(doctor);
        goesBy("2026-03-10T09:00");

        assertThat(kinds()).containsExactly("REPORT_DUE_SOON WITHDRAWN");
    }

    @Test
    void aReceiptRecordedByTheOfficeStopsItTooAndOneTakenBackBeginsItAgain() {
        reports.recordReceived(scene.support(), invitee, clock.instant());
        goesBy("2026-03-05T08:30");
        assertThat(kinds()).isEmpty();

        reports.takeBack(scene.support(), invitee, TakeBackReason.WRONG_PERSON);
        goesBy("2026-03-06T09:00");

        assertThat(kinds()).containsExactly("REPORT_DUE_SOON QUEUED");
    }

    @Test
    void whoCannotReportIsRemindedNoMoreAndTheirAgencyIsTold() {
        waiting.answeredFor(agency, EscalationLevel.FIRST, "Mo");
        writing.answer(
                doctor,
                invitee,
                new SendAnswer(Ids.next(), ReportAnswer.CANNOT_REPORT, CannotReportReason.LEAVE_OR_SICKNESS));
        goesBy("2026-03-05T08:30");
        goesBy("2026-03-10T09:00");
        goesBy("2026-03-11T08:30");

        assertThat(kinds()).containsExactly("REPORT_MISSING QUEUED");
    }

    @Test
    void takingBackTheInvitationsQueueNeverTakesBackAReportsAndTheOtherWayRound() {
        goesBy("2026-03-05T08:30");
        var invitation = messages("INVITATION");
        assertThat(invitation).containsExactly("INVITATION QUEUED");

        anotherRoom();
        assertThat(messages("INVITATION")).contains("INVITATION WITHDRAWN");
        assertThat(kinds()).containsExactly("REPORT_DUE_SOON QUEUED");

        writesAll(doctor);
        sends(doctor);
        assertThat(kinds()).containsExactly("REPORT_DUE_SOON WITHDRAWN");
        assertThat(messages("INVITATION")).containsExactly("INVITATION WITHDRAWN", "INVITATION QUEUED");
    }

    @Test
    void anotherDayIsAnotherRound() {
        goesBy("2026-03-05T08:30");
        moves("2026-03-18");
        assertThat(kinds()).containsExactly("REPORT_DUE_SOON WITHDRAWN");

        goesBy("2026-03-12T08:30");

        assertThat(kinds()).containsExactly("REPORT_DUE_SOON WITHDRAWN", "REPORT_DUE_SOON QUEUED");
    }

    @Test
    void whoIsNotInvitedAnyMoreOwesNothing() {
        goesBy("2026-03-05T08:30");
        invitations.withdraw(scene.support(), invitee, WithdrawReason.values()[0]);
        goesBy("2026-03-10T09:00");

        assertThat(kinds()).containsExactly("REPORT_DUE_SOON WITHDRAWN");
    }

    @Test
    void aLookIsPlannedWhenTheReportIsAskedFor() {
        assertThat(jdbc.sql("select task_instance from scheduled_tasks where task_name = 'chase-report'"
                                + " and task_instance like concat(?, '%')")
                        .param(report().toString())
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    private void goesBy(String moment) {
        clock.setTo(moment);
        chase.look(report());
    }

    private UUID report() {
        return jdbc.sql("select id from agencyreport_report where invitee_id = ?")
                .param(invitee)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
    }

    private List<String> kinds() {
        return messages("REPORT%");
    }

    private List<String> messages(String like) {
        return jdbc.sql("select concat(kind, ' ', status) from correspondence_message"
                        + " where conference_id = ? and kind like ? order by id")
                .params(conference, like)
                .query(String.class)
                .list();
    }

    private void anotherRoom() {
        move(Scene.DAY, "Second floor", null);
    }

    private void moves(String day) {
        move(java.time.LocalDate.parse(day), "First floor", EndReason.CHAIR_UNAVAILABLE);
    }

    private void move(java.time.LocalDate day, String place, EndReason why) {
        var row = conferences.conference(scene.support(), conference);
        conferences.move(
                scene.support(),
                conference,
                new MoveConference(
                        row.version(),
                        day,
                        LocalTime.of(10, 0),
                        90,
                        ConferenceMode.HYBRID,
                        null,
                        null,
                        place,
                        why,
                        null,
                        null,
                        null));
    }
}
