package org.quorate.chasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.RoleNames;
import org.quorate.chasing.domain.AgencyReply;
import org.quorate.chasing.domain.EscalationRow;
import org.quorate.chasing.domain.TimelineRow;
import org.quorate.conference.ChangeKind;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CameBy;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.Instead;
import org.quorate.invitation.InviteeBadge.Standing;
import org.quorate.invitation.WithdrawReason;
import org.quorate.invitation.letters.Particulars;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.partnership.ChaseStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people did about one invitation, in words. Names roles, not the persons behind accounts. */
@Component
class TimelineReads {

    private final JdbcClient jdbc;
    private final EscalationReads escalations;

    TimelineReads(JdbcClient jdbc, EscalationReads escalations) {
        this.jdbc = jdbc;
        this.escalations = escalations;
    }

    List<TimelineRow> invitation(UUID inviteeId) {
        var rows = new ArrayList<TimelineRow>();
        jdbc.sql(
                        "select invited_at, invited_by, withdrawn_at, withdrawn_reason from invitation_invitee_label where invitee_id = ?")
                .param(inviteeId)
                .query(rs -> {
                    rows.add(new TimelineRow(at(rs, "invited_at"), "Invited", by(rs, "invited_by"), Standing.OPEN));
                    var reason = EscalationReads.code(WithdrawReason.class, rs.getString("withdrawn_reason"));
                    if (reason != null) {
                        rows.add(new TimelineRow(
                                at(rs, "withdrawn_at"), "Invitation taken back", reason.label(), Standing.NONE));
                    }
                });
        return rows;
    }

    /** What happened to the conference since they were invited. */
    List<TimelineRow> changes(UUID conferenceId, UUID inviteeId) {
        return jdbc.sql("""
                        select c.change_kind, c.from_on, c.from_at, c.to_on, c.to_at, c.made_by, c.made_at,
                               c.from_chair, c.to_chair, c.from_room, c.to_room
                        from conference_change_label c join invitation_invitee_label i on i.invitee_id = :invitee
                        where c.conference_id = :conference and c.made_at >= i.invited_at
                          and c.change_kind in ('MOVED', 'CHAIR', 'ROOM', 'HELD', 'ADJOURNED', 'CANCELLED')
                        order by c.made_at
                        """)
                .param("invitee", inviteeId)
                .param("conference", conferenceId)
                .query((rs, i) -> change(rs))
                .list();
    }

    private TimelineRow change(ResultSet rs) throws SQLException {
        var at = at(rs, "made_at");
        return switch (ChangeKind.valueOf(rs.getString("change_kind"))) {
            case MOVED -> new TimelineRow(at, "The conference moved", moved(rs), Standing.OPEN);
            case CHAIR ->
                new TimelineRow(
                        at,
                        "Another chair",
                        fromTo(rs.getString("from_chair"), rs.getString("to_chair")),
                        Standing.OPEN);
            case ROOM ->
                new TimelineRow(
                        at,
                        "Another place, way of meeting or length",
                        fromTo(rs.getString("from_room"), rs.getString("to_room")),
                        Standing.OPEN);
            case HELD -> new TimelineRow(at, "The conference was held", by(rs, "made_by"), Standing.NONE);
            case ADJOURNED -> new TimelineRow(at, "The conference was adjourned", by(rs, "made_by"), Standing.NONE);
            case CANCELLED -> new TimelineRow(at, "The conference was cancelled", by(rs, "made_by"), Standing.NONE);
        };
    }

    private static String fromTo(@Nullable String from, @Nullable String to) {
        return Objects.equals(from, to)
                ? ""
                : joined(from == null ? null : "before: " + from, to == null ? null : "now: " + to);
    }

    List<TimelineRow> answers(UUID inviteeId) {
        return jdbc.sql("""
                        select r.answer, r.reason, r.instead, r.deputy_name, r.recorded_by, r.recorded_at, r.came_by, r.given_by,
                               r.superseded_at, r.superseded_by
                        from invitation_reply_label r where r.invitee_id = ? order by r.recorded_at, r.reply_id
                        """).param(inviteeId).query((rs, i) -> answer(rs)).list().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Steps that were due and not taken. What was sent stands among the messages. */
    List<TimelineRow> leftOut(UUID inviteeId) {
        return jdbc.sql("""
                        select kind, number, done_at, skipped_because from chasing_step
                        where invitee_id = ? and skipped_because is not null order by done_at, due_at
                        """)
                .param(inviteeId)
                .query((rs, i) -> {
                    var why = ChaseSkipped.valueOf(rs.getString("skipped_because"));
                    return new TimelineRow(
                            at(rs, "done_at"),
                            ChaseStep.Kind.valueOf(rs.getString("kind")) == ChaseStep.Kind.REMINDER
                                    ? "Reminder " + rs.getInt("number") + " left out"
                                    : "Their agency was not told, level " + rs.getInt("number"),
                            sentence(why.label()),
                            why == ChaseSkipped.MISSED ? Standing.NONE : Standing.LATE);
                })
                .list();
    }

    List<TimelineRow> agencyReplies(UUID inviteeId) {
        return escalations.ofInvitee(inviteeId).stream()
                .flatMap(row -> row.reply() == null || row.repliedAt() == null
                        ? Stream.empty()
                        : Stream.of(new TimelineRow(
                                row.repliedAt(), row.reply().badge(), said(row), standing(row.reply()))))
                .toList();
    }

    static Standing standing(AgencyReply reply) {
        return switch (reply) {
            case WILL_COME -> Standing.GOOD;
            case COLLEAGUE, REPORT -> Standing.OPEN;
            case NOBODY, WRONG_AGENCY -> Standing.LATE;
        };
    }

    private static String said(EscalationRow row) {
        return joined(
                row.colleagueName(), row.reason() == null ? null : row.reason().label(), "said by " + row.repliedBy());
    }

    private List<TimelineRow> answer(ResultSet rs) throws SQLException {
        var answer = Answer.valueOf(rs.getString("answer"));
        var reason = EscalationReads.code(CannotComeReason.class, rs.getString("reason"));
        var instead = EscalationReads.code(Instead.class, rs.getString("instead"));
        var deputy = rs.getString("deputy_name");
        var rows = new ArrayList<TimelineRow>();
        rows.add(new TimelineRow(
                at(rs, "recorded_at"),
                "Answered: " + answer.label(),
                joined(
                        reason == null ? null : reason.label(),
                        instead == null ? null : instead.label(),
                        deputy,
                        through(rs)),
                answer.coming() ? Standing.GOOD : Standing.LATE));
        if (rs.getObject("superseded_at") != null && rs.getObject("superseded_by") == null) {
            rows.add(new TimelineRow(
                    at(rs, "superseded_at"), "The answer no longer holds", "They are asked again", Standing.OPEN));
        }
        return rows;
    }

    /** Who gave the answer, and by what way. */
    private String through(ResultSet rs) throws SQLException {
        var cameBy = EscalationReads.code(CameBy.class, rs.getString("came_by"));
        var givenBy = rs.getString("given_by");
        if (cameBy == null) {
            return by(rs, "recorded_by");
        }
        return switch (cameBy) {
            case LINK -> "through the personal link" + (givenBy == null ? "" : " by " + givenBy);
            case ACCOUNT -> joined("signed in", by(rs, "recorded_by"));
            case STAFF -> joined("told to us", "recorded " + by(rs, "recorded_by"));
        };
    }

    private static String moved(ResultSet rs) throws SQLException {
        return "From " + when(rs, "from_on", "from_at") + " to " + when(rs, "to_on", "to_at");
    }

    private static String when(ResultSet rs, String day, String time) throws SQLException {
        return Particulars.before(rs.getObject(day, LocalDate.class), rs.getObject(time, LocalTime.class));
    }

    /** {@code by business support}; the roles of the account, or the portal. */
    private String by(ResultSet rs, String column) throws SQLException {
        var account = rs.getObject(column, UUID.class);
        if (account.equals(Actor.SYSTEM_ID)) {
            return "by the portal";
        }
        var roles = jdbc.sql("select role from access_role_label where account_id = ? order by role")
                .param(account)
                .query((row, i) -> RoleNames.of(Role.valueOf(row.getString(1))).toLowerCase(Locale.ENGLISH))
                .list();
        return roles.isEmpty() ? "" : "by " + String.join(" and ", roles);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    private static Instant at(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
