package org.quorate.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Reach;
import org.quorate.correspondence.domain.HandReason;
import org.quorate.correspondence.domain.MessageSearch;
import org.quorate.correspondence.domain.MessageStep;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Names;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads about messages. Decides nothing about who may see them: {@link Messages} does. */
@Component
class MessageReads {

    private static final String ROWS = """
            select m.id, m.kind, m.channel, m.status, m.recipient_name, m.address, m.conference_id, m.subject_id,
                   m.subject_line, m.held_because, m.failure, m.attempts, m.queued_at, m.next_try_at, m.sent_at,
                   m.settled_at, m.mended_by
            from correspondence_message m
            """;

    private final JdbcClient jdbc;

    MessageReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MessageRow> find(MessageSearch search, Reach visible, int offset, int limit) {
        var where = new Where(search, visible);
        var order = search.tab() == MessageTab.NEEDS_A_HAND ? "" : " desc";
        return jdbc.sql(ROWS + where.sql() + " order by m.queued_at" + order + ", m.id" + order
                        + " limit :limit offset :offset")
                .params(where.params())
                .param("limit", limit)
                .param("offset", offset)
                .query(MessageReads::row)
                .list();
    }

    int count(MessageSearch search, Reach visible) {
        var where = new Where(search, visible);
        return jdbc.sql("select count(*) from correspondence_message m " + where.sql())
                .params(where.params())
                .query(Integer.class)
                .single();
    }

    Map<MessageTab, Integer> counts(MessageSearch search, Reach visible) {
        var where = new Where(search.on(MessageTab.ALL), visible);
        var counts = new EnumMap<MessageTab, Integer>(MessageTab.class);
        for (var tab : MessageTab.values()) {
            counts.put(tab, 0);
        }
        jdbc.sql("select m.status, count(*) as many from correspondence_message m " + where.sql()
                        + " group by m.status")
                .params(where.params())
                .query((rs, i) -> Map.entry(MessageStatus.valueOf(rs.getString("status")), rs.getInt("many")))
                .list()
                .forEach(entry -> counts.replaceAll((tab, so) ->
                        tab.statuses().contains(entry.getKey()) ? Integer.valueOf(so + entry.getValue()) : so));
        return counts;
    }

    List<HandReason> reasons(Reach visible) {
        return jdbc.sql("""
                        select status, held_because, count(*) as many from correspondence_message
                        where status in (:statuses) and %s
                        group by status, held_because order by many desc, status
                        """.formatted(visible.sql("conference_id")))
                .param("reach", visible.ids())
                .param("statuses", names(MessageStatus.NEEDS_A_HAND))
                .query((rs, i) -> new HandReason(
                        MessageStatus.valueOf(rs.getString("status")),
                        "HELD".equals(rs.getString("status")) ? held(rs) : null,
                        rs.getInt("many")))
                .list();
    }

    Optional<MessageRow> byId(UUID id) {
        return jdbc.sql(ROWS + " where m.id = :id")
                .param("id", id)
                .query(MessageReads::row)
                .optional();
    }

    /** About one conference, oldest first; about one person of it unless null. */
    List<MessageRow> ofConference(UUID conferenceId, @Nullable UUID subjectId) {
        return jdbc.sql(ROWS + """
                         where m.conference_id = :conference and (:subject is null or m.subject_id = :subject)
                         order by m.queued_at, m.id
                        """)
                .param("conference", conferenceId)
                .param("subject", subjectId)
                .query(MessageReads::row)
                .list();
    }

    Map<UUID, List<MessageStep>> steps(Collection<UUID> messageIds) {
        var steps = new HashMap<UUID, List<MessageStep>>();
        if (messageIds.isEmpty()) {
            return steps;
        }
        jdbc.sql("""
                        select message_id, status, code, at, by_id from correspondence_step
                        where message_id in (:ids) order by at, id
                        """)
                .param("ids", messageIds)
                .query((rs, i) -> Map.entry(
                        rs.getObject("message_id", UUID.class),
                        new MessageStep(
                                MessageStatus.valueOf(rs.getString("status")),
                                rs.getString("code"),
                                instant(rs, "at"),
                                !Actor.SYSTEM_ID.equals(rs.getObject("by_id", UUID.class)))))
                .list()
                .forEach(entry -> steps.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return steps;
    }

    /** What was last reported of it in words. */
    @Nullable
    String reported(UUID messageId) {
        return jdbc.sql("""
                        select said from correspondence_report where message_id = ? and said <> ''
                        order by received_at desc, id desc limit 1
                        """).param(messageId).query(String.class).optional().orElse(null);
    }

    /** How many of these wait for one of the reasons. */
    int heldBecause(Collection<UUID> messageIds, Set<HeldBecause> reasons) {
        return messageIds.isEmpty()
                ? 0
                : jdbc.sql("""
                                select count(*) from correspondence_message
                                where id in (:ids) and status = 'HELD' and held_because in (:reasons)
                                """)
                        .param("ids", messageIds)
                        .param("reasons", names(reasons))
                        .query(Integer.class)
                        .single();
    }

    private static MessageRow row(ResultSet rs, int index) throws SQLException {
        var channel = Channel.valueOf(rs.getString("channel"));
        return new MessageRow(
                rs.getObject("id", UUID.class),
                MessageKind.valueOf(rs.getString("kind")),
                channel,
                MessageStatus.valueOf(rs.getString("status")),
                rs.getString("recipient_name"),
                Masked.address(channel, rs.getString("address")),
                rs.getObject("conference_id", UUID.class),
                rs.getObject("subject_id", UUID.class),
                rs.getString("subject_line"),
                held(rs),
                rs.getString("failure"),
                rs.getInt("attempts"),
                instant(rs, "queued_at"),
                instantOrNull(rs, "next_try_at"),
                instantOrNull(rs, "sent_at"),
                instantOrNull(rs, "settled_at"),
                rs.getObject("mended_by", UUID.class));
    }

    private static @Nullable HeldBecause held(ResultSet rs) throws SQLException {
        var held = rs.getString("held_because");
        return held == null ? null : HeldBecause.valueOf(held);
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant instantOrNull(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDateTime.class) == null ? null : instant(rs, column);
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private record Where(MessageSearch search, Reach visible) {

        String sql() {
            var sql = new StringBuilder(" where m.status in (:statuses) and ").append(visible.sql("m.conference_id"));
            if (search.text() != null) {
                // a text message has no subject; its words may hold the conference's number
                sql.append(" and (" + Names.sql("m.recipient_name") + " like :name or m.subject_line like :text"
                        + " or (m.subject_line = '' and m.body like :text))");
            }
            if (search.kind() != null) {
                sql.append(" and m.kind = :kind");
            }
            if (search.channel() != null) {
                sql.append(" and m.channel = :channel");
            }
            if (search.from() != null) {
                sql.append(" and m.queued_at >= :from");
            }
            if (search.until() != null) {
                sql.append(" and m.queued_at < :before");
            }
            return sql.toString();
        }

        Map<String, Object> params() {
            var params = new HashMap<String, Object>();
            params.put("statuses", names(search.tab().statuses()));
            params.put("reach", visible.ids());
            if (search.text() != null) {
                params.put("name", Names.holding(search.text()));
                params.put("text", Names.literally(search.text()));
            }
            if (search.kind() != null) {
                params.put("kind", search.kind().name());
            }
            if (search.channel() != null) {
                params.put("channel", search.channel().name());
            }
            if (search.from() != null) {
                params.put("from", startOf(search.from()));
            }
            if (search.until() != null) {
                params.put("before", startOf(search.until().plusDays(1)));
            }
            return params;
        }

        private static LocalDateTime startOf(LocalDate day) {
            return LocalDateTime.ofInstant(day.atStartOfDay(Time.ENGLAND).toInstant(), ZoneOffset.UTC);
        }
    }
}
