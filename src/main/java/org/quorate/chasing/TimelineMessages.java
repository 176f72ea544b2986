package org.quorate.chasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Links;
import org.quorate.chasing.domain.TimelineRow;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.HeldBecause;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.MessageStatus;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.InviteeBadge.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the messages to an invitee and to those who answer for their agency. */
@Component
class TimelineMessages {

    private final Links links;
    private final JdbcClient jdbc;

    TimelineMessages(Links links, JdbcClient jdbc) {
        this.links = links;
        this.jdbc = jdbc;
    }

    List<TimelineRow> of(UUID inviteeId) {
        var subjects = new ArrayList<>(links.issued(InvitationLink.PURPOSE, inviteeId));
        subjects.add(inviteeId);
        return jdbc.sql("""
                        select t.kind, t.channel, t.recipient_name, t.held_because, t.status, t.at
                        from correspondence_timeline t
                        where (t.subject_id in (:subjects)
                               or t.subject_id in (select e.id from chasing_escalation e where e.invitee_id = :invitee)
                               or t.subject_id in (select s.id from chasing_step s where s.invitee_id = :invitee)
                               or t.subject_id in (select d.deputy_id from invitation_deputy_label d where d.invitee_id = :invitee))
                          and (t.status not in ('QUEUED', 'SENDING')
                               or not exists (select 1 from correspondence_timeline n
                                              where n.message_id = t.message_id and n.step_id > t.step_id))
                        order by t.step_id
                        """)
                .param("subjects", subjects)
                .param("invitee", inviteeId)
                .query(TimelineMessages::row)
                .list();
    }

    private static TimelineRow row(ResultSet rs, int index) throws SQLException {
        var status = MessageStatus.valueOf(rs.getString("status"));
        var held = status == MessageStatus.HELD
                ? EscalationReads.code(HeldBecause.class, rs.getString("held_because"))
                : null;
        return new TimelineRow(
                rs.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                MessageKind.valueOf(rs.getString("kind")).label() + ": "
                        + status.label().toLowerCase(Locale.ENGLISH),
                detail(Channel.valueOf(rs.getString("channel")), rs.getString("recipient_name"), held),
                standing(status));
    }

    private static String detail(Channel channel, String recipient, @Nullable HeldBecause held) {
        var how = channel.label() + " to " + recipient;
        return held == null ? how : how + ". " + held.label();
    }

    private static Standing standing(MessageStatus status) {
        return switch (status) {
            case DELIVERED, SENT, DONE -> Standing.GOOD;
            case QUEUED, SENDING -> Standing.OPEN;
            case HELD, ANSWERED, BOUNCED, FAILED -> Standing.LATE;
            case WITHDRAWN -> Standing.NONE;
        };
    }
}
