package org.quorate.agencyreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.domain.ReportRow;
import org.quorate.agencyreport.domain.ReportState;
import org.quorate.partnership.ConferenceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The module's reads. Decides nothing about who may see them: {@link Reports} does. */
@Component
class ReportQueries {

    /** Professionals of whom no report is asked: they serve the meeting or the family. */
    private static final Set<String> NO_REPORT =
            Set.of("CONFERENCE_CHAIR", "MINUTE_TAKER", "INTERPRETER", "LEGAL", "ADVOCATE");

    private static final String ROWS = """
            select i.invitee_id, i.conference_id, i.role, i.profession, r.due_at, r.submitted_at
            from rpt_invitee i
                     left join agencyreport_report r on r.invitee_id = i.invitee_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One row for each invitee of the conference whose invitation stands. */
    List<ReportRow> ofConference(UUID conferenceId) {
        return jdbc.sql(ROWS + " where i.conference_id = :conference and i.withdrawn_at is null order by i.invitee_id")
                .param("conference", conferenceId)
                .query(this::row)
                .list();
    }

    List<ReportRow> ofInvitees(Collection<UUID> inviteeIds) {
        return inviteeIds.isEmpty()
                ? List.of()
                : jdbc.sql(ROWS + " where i.invitee_id in (:ids) and i.withdrawn_at is null order by i.invitee_id")
                        .param("ids", inviteeIds)
                        .query(this::row)
                        .list();
    }

    /** Those of the invitees who are this practitioner, or whom this agency sends. */
    Set<UUID> ownedBy(Collection<UUID> inviteeIds, @Nullable UUID practitionerId, @Nullable UUID agencyId) {
        return inviteeIds.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select invitee_id from rpt_invitee
                                where invitee_id in (:ids)
                                  and (practitioner_id = :practitioner or agency_id = :agency)
                                """)
                        .param("ids", inviteeIds)
                        .param("practitioner", practitionerId)
                        .param("agency", agencyId)
                        .query((rs, i) -> rs.getObject(1, UUID.class))
                        .set();
    }

    Instant invitedAt(UUID inviteeId) {
        return jdbc.sql("select invited_at from rpt_invitee where invitee_id = ?")
                .param(inviteeId)
                .query((rs, i) -> rs.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** When a conference starts, in England's clock time. */
    LocalDateTime startOf(UUID conferenceId) {
        return jdbc.sql("select held_on, starts_at from conference_label where conference_id = ?")
                .param(conferenceId)
                .query((rs, i) -> LocalDateTime.of(rs.getObject(1, LocalDate.class), rs.getObject(2, LocalTime.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Set<ConferenceKind> kindsOf(UUID conferenceId) {
        return jdbc.sql("select kind from conference_child_label where conference_id = ?")
                .param(conferenceId)
                .query((rs, i) -> ConferenceKind.valueOf(rs.getString(1)))
                .set();
    }

    private ReportRow row(ResultSet rs, int index) throws SQLException {
        var due = moment(rs, "due_at");
        var received = moment(rs, "submitted_at");
        var profession = rs.getString("profession");
        return new ReportRow(
                rs.getObject("invitee_id", UUID.class),
                rs.getObject("conference_id", UUID.class),
                "PROFESSIONAL".equals(rs.getString("role")) && profession != null && !NO_REPORT.contains(profession),
                due,
                received,
                ReportState.of(due, received, clock.instant()));
    }

    private static @Nullable Instant moment(ResultSet rs, String column) throws SQLException {
        var stored = rs.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
