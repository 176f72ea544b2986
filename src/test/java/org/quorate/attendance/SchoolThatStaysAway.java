package org.quorate.attendance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Localities;
import org.quorate.partnership.RuleSets;
import org.quorate.testing.MeetingData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school, one of its people, and the conferences they came to, reported to or missed; each is counted at once. */
final class SchoolThatStaysAway {

    private final UUID agency = Ids.next();
    private final UUID practitioner = Ids.next();
    private final JdbcClient jdbc;
    private final AbsenceWatch watch;
    private final MeetingData meetings;

    SchoolThatStaysAway(JdbcClient jdbc, Localities localities, RuleSets rules, AbsenceWatch watch) {
        this.jdbc = jdbc;
        this.watch = watch;
        meetings = new MeetingData(jdbc, localities, rules);
        meetings.child("Ella", LocalDate.of(2017, 1, 1), ConferenceKind.INITIAL);
        jdbc.sql("insert into directory_agency (id, name, kind) values (?, 'Hill School', 'SCHOOL')")
                .param(agency)
                .update();
        jdbc.sql("insert into directory_practitioner (id, agency_id, full_name, profession)"
                        + " values (?, ?, 'Hanna Head', 'SCHOOL')")
                .params(practitioner, agency)
                .update();
    }

    UUID agency() {
        return agency;
    }

    void threeMissed() {
        missed(LocalDate.of(2026, 5, 5));
        missed(LocalDate.of(2026, 5, 6));
        missed(LocalDate.of(2026, 5, 7));
    }

    UUID missed(LocalDate day) {
        var conference = held(day, "HELD");
        stayedAway(conference, "2026-02-20 09:00:00", null);
        watch.count(conference);
        return conference;
    }

    void attended(LocalDate day) {
        var conference = held(day, "HELD");
        var invitee = invite(conference, "2026-02-20 09:00:00", null);
        jdbc.sql("insert into attendance_attendee (invitee_id, conference_id) values (?, ?)")
                .params(invitee, conference)
                .update();
        jdbc.sql("insert into attendance_presence (id, conference_id, invitee_id, arrived_at, channel, recorded_by,"
                        + " recorded_at) values (?, ?, ?, '2026-04-07 09:30:00', 'VIDEO', ?, '2026-04-07 09:30:00')")
                .params(Ids.next(), conference, invitee, Actor.SYSTEM_ID)
                .update();
        watch.count(conference);
    }

    void reported(LocalDate day) {
        var conference = held(day, "HELD");
        var invitee = invite(conference, "2026-02-20 09:00:00", null);
        jdbc.sql("insert into agencyreport_report (id, invitee_id, conference_id, due_at, submitted_at)"
                        + " values (?, ?, ?, '2026-04-10 09:00:00', '2026-04-12 09:00:00')")
                .params(Ids.next(), invitee, conference)
                .update();
        watch.count(conference);
    }

    UUID held(LocalDate day, String status) {
        var conference = meetings.conference(day);
        meetings.child("Ella", LocalDate.of(2017, 1, 1), ConferenceKind.INITIAL);
        jdbc.sql("update conference_conference set status = ? where id = ?")
                .params(status, conference)
                .update();
        return conference;
    }

    void stayedAway(UUID conference, String invitedAt, @Nullable String withdrawnAt) {
        jdbc.sql("insert into attendance_absence (id, conference_id, invitee_id, kind, recorded_by, recorded_at)"
                        + " values (?, ?, ?, 'NOT_ATTENDED', ?, '2026-03-01 09:30:00')")
                .params(Ids.next(), conference, invite(conference, invitedAt, withdrawnAt), Actor.SYSTEM_ID)
                .update();
    }

    UUID invite(UUID conference, String invitedAt, @Nullable String withdrawnAt) {
        var invitee = Ids.next();
        jdbc.sql("""
                        insert into invitation_invitee (id, conference_id, role, practitioner_id, agency_id, profession,
                               necessary, direct_contact, invited_at, invited_by, withdrawn_at)
                        values (?, ?, 'PROFESSIONAL', ?, ?, 'SCHOOL', true, true, ?, ?, ?)
                        """)
                .params(invitee, conference, practitioner, agency, invitedAt, Actor.SYSTEM_ID, withdrawnAt)
                .update();
        return invitee;
    }

    void contact(int level, String name) {
        jdbc.sql("insert into directory_escalation_contact (id, agency_id, level, full_name, email)"
                        + " values (?, ?, ?, ?, 'somebody@school.example')")
                .params(Ids.next(), agency, level, name)
                .update();
    }
}
