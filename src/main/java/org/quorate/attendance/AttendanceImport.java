package org.quorate.attendance;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.attendance.domain.ImportedFinding;
import org.quorate.attendance.domain.ImportedFinding.WentAhead;
import org.quorate.attendance.domain.ImportedRolls;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the rolls of conferences held elsewhere and finds out, by the rules of their day, who was quorate. */
@Service
public class AttendanceImport {

    private final Gate gate;
    private final JdbcTemplate batches;
    private final ImportedRolls rolls;
    private final Clock clock;

    AttendanceImport(Gate gate, JdbcTemplate batches, ImportedRolls rolls, Clock clock) {
        this.gate = gate;
        this.batches = batches;
        this.rolls = rolls;
        this.clock = clock;
    }

    /** The invitees are imported before. */
    @Transactional
    public void attendances(Actor actor, List<ImportedAttendance> attendances) {
        requireImporter(actor);
        presences(actor, attendances.stream().filter(a -> a.presence() != null).toList());
        absences(actor, attendances.stream().filter(a -> a.absence() != null).toList());
    }

    /**
     * Works out from the roll whether each conference was quorate when it decided; takes the place of what was found
     * before, also where the roll does not say. At most a few hundred at once: their rolls are in memory together.
     */
    @Transactional
    public void findings(Actor actor, List<ImportedMeeting> meetings) {
        requireImporter(actor);
        var now = Timestamp.from(clock.instant());
        var ids = meetings.stream().map(ImportedMeeting::conferenceId).toList();
        Map<UUID, WentAhead> before = rolls.overridden(ids);
        batches.batchUpdate(
                "update attendance_finding set superseded_at = ? where conference_id = ? and superseded_at is null",
                meetings,
                Math.max(1, meetings.size()),
                (row, meeting) -> {
                    row.setTimestamp(1, now);
                    row.setObject(2, meeting.conferenceId());
                });
        var people = rolls.of(ids);
        var found = meetings.stream()
                .flatMap(meeting -> ImportedFinding.of(
                        meeting,
                        people.getOrDefault(meeting.conferenceId(), List.of()),
                        before.get(meeting.conferenceId()))
                        .stream())
                .toList();
        batches.batchUpdate("""
                insert into attendance_finding (id, conference_id, evaluated_at, outcome, present_groups, missing,
                    grounds, reason, interim, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, found, Math.max(1, found.size()), (row, finding) -> {
            row.setObject(1, Ids.next());
            row.setObject(2, finding.conferenceId());
            row.setTimestamp(3, Timestamp.from(finding.decidedAt()));
            row.setString(4, finding.outcome());
            row.setString(5, finding.presentGroups());
            row.setString(6, finding.missing());
            var wentAhead = finding.wentAhead();
            row.setString(7, wentAhead == null ? null : wentAhead.grounds());
            row.setString(8, wentAhead == null ? null : wentAhead.reason());
            row.setString(9, wentAhead == null ? null : wentAhead.interim());
            row.setObject(10, actor.id());
            row.setTimestamp(11, now);
        });
    }

    private void presences(Actor actor, List<ImportedAttendance> attendances) {
        batches.batchUpdate("""
                insert into attendance_presence (id, conference_id, invitee_id, recorded_by, recorded_at, arrived_at,
                    left_at, channel, deputy_name, deputy_profession)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, attendances, Math.max(1, attendances.size()), (row, attendance) -> {
            var presence = attendance.presence();
            who(row, "presence", attendance, actor);
            if (presence != null) {
                row.setTimestamp(6, Timestamp.from(presence.arrivedAt()));
                row.setTimestamp(7, presence.leftAt() == null ? null : Timestamp.from(presence.leftAt()));
                row.setString(8, presence.channel().name());
                row.setString(9, presence.deputyName());
                row.setString(10, presence.deputyProfession());
            }
        });
    }

    private void absences(Actor actor, List<ImportedAttendance> attendances) {
        batches.batchUpdate("""
                insert into attendance_absence (id, conference_id, invitee_id, recorded_by, recorded_at, kind, reason)
                values (?, ?, ?, ?, ?, ?, ?)
                """, attendances, Math.max(1, attendances.size()), (row, attendance) -> {
            var absence = attendance.absence();
            who(row, "absence", attendance, actor);
            row.setString(6, name(absence == null ? null : absence.kind()));
            row.setString(7, name(absence == null ? null : absence.reason()));
        });
    }

    private static void who(PreparedStatement row, String kind, ImportedAttendance attendance, Actor actor)
            throws SQLException {
        row.setObject(1, Ids.imported(kind, attendance.inviteeRef()));
        row.setObject(2, Ids.imported("conference", attendance.conferenceRef()));
        row.setObject(3, Ids.imported("invitee", attendance.inviteeRef()));
        row.setObject(4, actor.id());
        row.setTimestamp(5, Timestamp.from(attendance.recordedAt()));
    }

    private void requireImporter(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
