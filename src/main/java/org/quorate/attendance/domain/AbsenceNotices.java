package org.quorate.attendance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.quorate.attendance.domain.AbsenceNoticeRow.Case;
import org.quorate.kernel.Ratio;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices as lists show them; every figure counted from the rows beneath it. Asks nobody for permission. */
@Component
public class AbsenceNotices {

    private final JdbcClient jdbc;

    AbsenceNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(boolean open) {
        return jdbc.sql("select count(*) from attendance_absence_notice where (closed_at is null) = ?")
                .param(open)
                .query(Integer.class)
                .single();
    }

    public List<AbsenceNoticeRow> page(boolean open, int offset, int limit) {
        return jdbc.sql("""
                        select n.id, n.agency_id, n.raised_at, n.window_days, n.told, n.closed_at, n.outcome, n.note,
                               (select p.agency_name from directory_practitioner_label p
                                 where p.agency_id = n.agency_id limit 1) as agency_name
                        from attendance_absence_notice n
                        where (n.closed_at is null) = :open
                        order by n.raised_at desc, n.id limit :limit offset :offset
                        """)
                .param("open", open)
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, i) -> row(rs))
                .list();
    }

    private AbsenceNoticeRow row(ResultSet rs) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        var cases = cases(id);
        var closed = rs.getObject("closed_at", LocalDateTime.class);
        var outcome = rs.getString("outcome");
        return new AbsenceNoticeRow(
                id,
                rs.getObject("agency_id", UUID.class),
                Objects.requireNonNullElse(rs.getString("agency_name"), "An agency without people"),
                rs.getObject("raised_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new Ratio(cases.stream().filter(Case::missed).count(), cases.size()),
                rs.getInt("window_days"),
                rs.getString("told"),
                cases,
                closed == null ? null : closed.toInstant(ZoneOffset.UTC),
                outcome == null ? null : AbsenceOutcome.valueOf(outcome),
                rs.getString("note"));
    }

    private List<Case> cases(UUID noticeId) {
        return jdbc.sql("""
                        select k.conference_id, c.reference, k.held_on, min(k.absent) as missed
                        from attendance_absence_notice_case k join conference_label c on c.conference_id = k.conference_id
                        where k.notice_id = ?
                        group by k.conference_id, c.reference, k.held_on
                        order by k.held_on desc, c.reference
                        """)
                .param(noticeId)
                .query((rs, i) -> new Case(
                        rs.getObject("conference_id", UUID.class),
                        rs.getString("reference"),
                        rs.getObject("held_on", LocalDate.class),
                        rs.getBoolean("missed")))
                .list();
    }
}
