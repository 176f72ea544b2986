package org.quorate.attendance.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a person was in a meeting, and what was written about going ahead in meetings about the child. */
@Component
class AttendancePersonal implements PersonalRecords {

    private final JdbcClient jdbc;

    AttendancePersonal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Attendance";
    }

    @Override
    public List<Passage> about(Subject subject) {
        var passages = new ArrayList<>(jdbc.sql("""
                        select c.reference, p.arrived_at, p.channel, p.reason
                          from attendance_presence p
                          join invitation_personal i on i.invitee_id = p.invitee_id
                          join conference_label c on c.conference_id = p.conference_id
                         where i.person_id = ? and p.struck_at is null order by p.arrived_at
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                        "You were at " + row.getString("reference"),
                        "From "
                                + moment(row.getObject("arrived_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC)) + ", "
                                + row.getString("channel")
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ')
                                + (row.getString("reason") == null
                                        ? ""
                                        : ". Corrected because: " + row.getString("reason"))))
                .list());
        if (subject.child()) {
            passages.addAll(goingAhead(subject));
        }
        return passages;
    }

    private List<Passage> goingAhead(Subject subject) {
        return jdbc.sql("""
                        select c.reference, f.reason, f.interim
                          from attendance_finding f
                          join conference_label c on c.conference_id = f.conference_id
                          join conference_child_label k on k.conference_id = f.conference_id and k.child_id = ?
                         where f.reason is not null order by f.recorded_at
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                                "Why " + row.getString("reference") + " went ahead",
                                String.join("\n", row.getString("reason"), String.valueOf(row.getString("interim"))))
                        .naming(subject.others()))
                .list();
    }

    private static String moment(Instant at) {
        return Words.moment(LocalDateTime.ofInstant(at, Time.ENGLAND));
    }
}
