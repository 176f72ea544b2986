package org.quorate.chasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.chasing.domain.AgencyReply;
import org.quorate.chasing.domain.EscalationPage;
import org.quorate.chasing.domain.EscalationRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.directory.Profession;
import org.quorate.invitation.CannotComeReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads escalations. Decides nothing about who may see them. */
@Component
class EscalationReads {

    private static final String ROWS = """
            select e.id, e.invitee_id, e.level, e.contact_name, e.contact_job, e.sent_at, e.reply, e.reason,
                   e.colleague_name, e.replied_at, e.replied_by
            from chasing_escalation e
            """;

    private final JdbcClient jdbc;

    EscalationReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an escalation is about, as it stands now.
     *
     * @param current the question it was about is still the one that is asked
     */
    record About(
            UUID inviteeId,
            UUID conferenceId,
            String invited,
            String contactName,
            @Nullable AgencyReply reply,
            ConferenceStatus status,
            boolean withdrawn,
            boolean current,
            boolean answered) {

        EscalationPage.State state() {
            if (reply != null) {
                return EscalationPage.State.ANSWERED;
            }
            if (withdrawn || !current || status != ConferenceStatus.CALLED) {
                return EscalationPage.State.OVER;
            }
            return answered ? EscalationPage.State.INVITEE_ANSWERED : EscalationPage.State.OPEN;
        }
    }

    Optional<About> about(UUID escalationId) {
        return jdbc.sql("""
                        select i.invitee_id, i.conference_id, i.profession, i.withdrawn_at is not null as withdrawn,
                               coalesce(p.full_name, i.full_name, 'A colleague') as name,
                               e.contact_name, e.reply, c.round_id = e.round_id as is_current, k.status,
                               exists (select 1 from invitation_reply_label r
                                        where r.invitee_id = i.invitee_id and r.superseded_at is null) as answered
                        from chasing_escalation e
                                 join invitation_invitee_label i on i.invitee_id = e.invitee_id
                                 join chasing_plan c on c.invitee_id = i.invitee_id
                                 join conference_label k on k.conference_id = i.conference_id
                                 left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                        where e.id = ?
                        """)
                .param(escalationId)
                .query((rs, i) -> new About(
                        rs.getObject("invitee_id", UUID.class),
                        rs.getObject("conference_id", UUID.class),
                        named(rs.getString("name"), rs.getString("profession")),
                        rs.getString("contact_name"),
                        code(AgencyReply.class, rs.getString("reply")),
                        ConferenceStatus.valueOf(rs.getString("status")),
                        rs.getBoolean("withdrawn"),
                        rs.getBoolean("is_current"),
                        rs.getBoolean("answered")))
                .optional();
    }

    /** About the question that is asked now, of everybody invited to a conference; by level. */
    List<EscalationRow> ofConference(UUID conferenceId) {
        return jdbc.sql(ROWS + """
                                 join invitation_invitee_label i on i.invitee_id = e.invitee_id
                                 join chasing_plan c on c.round_id = e.round_id
                        where i.conference_id = ? and i.withdrawn_at is null
                        order by e.invitee_id, e.level
                        """)
                .param(conferenceId)
                .query(EscalationReads::row)
                .list();
    }

    /** All there ever were about one invitee, in order. */
    List<EscalationRow> ofInvitee(UUID inviteeId) {
        return jdbc.sql(ROWS + " where e.invitee_id = ? order by e.sent_at, e.level")
                .param(inviteeId)
                .query(EscalationReads::row)
                .list();
    }

    static String named(String name, @Nullable String profession) {
        return profession == null
                ? name
                : name + ", " + Profession.valueOf(profession).displayName();
    }

    private static EscalationRow row(ResultSet rs, int index) throws SQLException {
        return new EscalationRow(
                rs.getObject("id", UUID.class),
                rs.getObject("invitee_id", UUID.class),
                rs.getInt("level"),
                rs.getString("contact_name"),
                rs.getString("contact_job"),
                rs.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                code(AgencyReply.class, rs.getString("reply")),
                code(CannotComeReason.class, rs.getString("reason")),
                rs.getString("colleague_name"),
                moment(rs.getObject("replied_at", LocalDateTime.class)),
                rs.getString("replied_by"));
    }

    static @Nullable Instant moment(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
