package org.quorate.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Reach;
import org.quorate.conference.domain.Booking;
import org.quorate.kernel.Names;
import org.quorate.kernel.Reading;
import org.quorate.partnership.ConferenceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conference module's reads. Decides nothing about who may see them: {@link Conferences} does. */
@Component
class ConferenceReads {

    private static final String ROWS = """
            select c.id, c.reference, c.locality_id, l.name as locality_name, c.chair_id, ch.full_name as chair_name,
                   c.room_id, r.name as room_name, c.place_note, c.rule_set_id, c.held_on, c.starts_at, c.minutes,
                   c.mode, c.status, c.reconvenes_id, c.version,
                   coalesce((select group_concat(distinct k.kind) from conference_child k where k.conference_id = c.id), '')
                       as kinds,
                   coalesce((select min(k.due_on) from conference_child k where k.conference_id = c.id), c.held_on) as due_on,
                   exists (select 1 from conference_child k where k.conference_id = c.id
                              and c.held_on > coalesce(k.limit_on, k.due_on)) as late,
                   coalesce((select group_concat(f.label order by f.date_of_birth is null, f.date_of_birth, f.label separator ', ')
                      from conference_child k join family_child_label f on f.child_id = k.child_id
                     where k.conference_id = c.id), '') as labels,
                   (select lr.reason from conference_late_reason lr
                     where lr.conference_id = c.id and lr.superseded_at is null limit 1) as late_reason
            from conference_conference c
                     join rpt_locality l on l.locality_id = c.locality_id
                     left join conference_room r on r.id = c.room_id
                     left join directory_practitioner_label ch on ch.practitioner_id = c.chair_id
            """;

    private final JdbcClient jdbc;

    ConferenceReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ConferenceRow> byId(UUID id) {
        return Reading.once("conference", id, () -> byIds(List.of(id)).stream().findFirst());
    }

    /** In no order. */
    List<ConferenceRow> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(ROWS + " where c.id in (:ids)")
                        .param("ids", ids)
                        .query(ConferenceReads::row)
                        .list();
    }

    List<ConferenceRow> find(ConferenceSearch search, Reach visible, int offset, int limit) {
        if (visible.isNothing()) {
            return List.of();
        }
        var where = new Where(search, visible);
        return jdbc.sql(ROWS + where.sql() + order(search.order()) + " limit :limit offset :offset")
                .params(where.params())
                .param("limit", limit)
                .param("offset", offset)
                .query(ConferenceReads::row)
                .list();
    }

    int count(ConferenceSearch search, Reach visible) {
        if (visible.isNothing()) {
            return 0;
        }
        var where = new Where(search, visible);
        return jdbc.sql("select count(*) from conference_conference c " + where.sql())
                .params(where.params())
                .query(Integer.class)
                .single();
    }

    /** The called conferences of a day, earliest first. */
    List<Booking> bookings(LocalDate day) {
        return jdbc.sql("""
                        select c.id as conference_id, c.reference, c.starts_at, c.minutes, c.chair_id, c.room_id
                        from conference_conference c
                        where c.held_on = :day and c.status = 'CALLED'
                        order by c.starts_at
                        """)
                .param("day", day)
                .query((rs, i) -> new Booking(
                        id(rs, "conference_id"),
                        rs.getString("reference"),
                        rs.getObject("starts_at", LocalTime.class),
                        rs.getInt("minutes"),
                        rs.getObject("chair_id", UUID.class),
                        rs.getObject("room_id", UUID.class)))
                .list();
    }

    /** Locks a day's diary until the transaction ends, so that nobody books the same chair or room meanwhile. */
    void lockDay(LocalDate day) {
        jdbc.sql("insert into conference_day (day) values (:day) on duplicate key update day = values(day)")
                .param("day", day)
                .update();
    }

    int nextReferenceNumber() {
        return jdbc.sql("select next value for conference_reference_number")
                .query(Integer.class)
                .single();
    }

    private static String order(ConferenceSearch.Order order) {
        return switch (order) {
            case DUE -> " order by c.status <> 'CALLED', due_on, c.held_on, c.starts_at, c.reference";
            case DATE -> " order by c.held_on, c.starts_at, c.reference";
            case LATEST -> " order by c.held_on desc, c.starts_at desc, c.reference";
        };
    }

    private static ConferenceRow row(ResultSet rs, int index) throws SQLException {
        var kinds = EnumSet.noneOf(ConferenceKind.class);
        Arrays.stream(rs.getString("kinds").split(","))
                .filter(kind -> !kind.isEmpty())
                .map(ConferenceKind::valueOf)
                .forEach(kinds::add);
        var lateReason = rs.getString("late_reason");
        return new ConferenceRow(
                id(rs, "id"),
                rs.getString("reference"),
                id(rs, "locality_id"),
                rs.getString("locality_name"),
                rs.getObject("chair_id", UUID.class),
                rs.getString("chair_name"),
                rs.getObject("room_id", UUID.class),
                rs.getString("room_name"),
                rs.getString("place_note"),
                id(rs, "rule_set_id"),
                rs.getObject("held_on", LocalDate.class),
                rs.getObject("starts_at", LocalTime.class),
                rs.getInt("minutes"),
                ConferenceMode.valueOf(rs.getString("mode")),
                ConferenceStatus.valueOf(rs.getString("status")),
                kinds,
                rs.getString("labels"),
                rs.getObject("due_on", LocalDate.class),
                rs.getBoolean("late"),
                lateReason == null ? null : LateReason.valueOf(lateReason),
                rs.getObject("reconvenes_id", UUID.class),
                rs.getLong("version"));
    }

    private static UUID id(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    /** The conditions of a list. */
    private record Where(ConferenceSearch search, Reach visible) {

        String sql() {
            var sql = new StringBuilder(" where ").append(visible.sql("c.id"));
            if (search.text() != null) {
                sql.append("""
                         and (%s like :text or exists (
                              select 1 from conference_child k join family_child_label f on f.child_id = k.child_id
                              where k.conference_id = c.id and %s like :text))\
                        """.formatted(Names.sql("c.reference"), Names.sql("f.label")));
            }
            if (!search.statuses().isEmpty()) {
                sql.append(" and c.status in (:statuses)");
            }
            if (search.localityId() != null) {
                sql.append(" and c.locality_id = :locality");
            }
            if (search.chairId() != null) {
                sql.append(" and c.chair_id = :chair");
            }
            if (search.from() != null) {
                sql.append(" and c.held_on >= :from");
            }
            if (search.to() != null) {
                sql.append(" and c.held_on <= :to");
            }
            return sql.toString();
        }

        Map<String, Object> params() {
            var params = new HashMap<String, Object>();
            params.put("reach", visible.ids());
            put(params, "text", search.text() == null ? null : Names.holding(search.text()));
            put(
                    params,
                    "statuses",
                    search.statuses().isEmpty()
                            ? null
                            : search.statuses().stream().map(Enum::name).toList());
            put(params, "locality", search.localityId());
            put(params, "chair", search.chairId());
            put(params, "from", search.from());
            put(params, "to", search.to());
            return params;
        }

        private static void put(Map<String, Object> params, String name, @Nullable Object value) {
            if (value != null) {
                params.put(name, value);
            }
        }
    }
}
