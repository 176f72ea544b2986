package org.quorate.attendance.domain;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.Channel;
import org.quorate.attendance.domain.ImportedFinding.WentAhead;
import org.quorate.attendance.domain.Participant.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rolls of many conferences at once, as the rules of quoracy ask for them. */
@Component
public class ImportedRolls {

    /** @param recorded whether it is known if they were there */
    public record OnRoll(UUID conferenceId, Participant person, boolean recorded) {}

    private final JdbcClient jdbc;

    ImportedRolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By conference; without conferences that invited nobody. */
    public Map<UUID, List<OnRoll>> of(Collection<UUID> conferenceIds) {
        if (conferenceIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select i.invitee_id, i.conference_id, i.role, i.profession, i.agency_id, i.direct_contact,
                               coalesce(r.received, false) as reported, p.arrived_at, p.left_at, p.channel,
                               p.invitee_id is not null
                               or exists (select 1 from rpt_absence a where a.invitee_id = i.invitee_id) as recorded
                          from rpt_invitee i
                          left join rpt_report r on r.invitee_id = i.invitee_id
                          left join rpt_presence p on p.invitee_id = i.invitee_id
                         where i.conference_id in (:conferences) and i.withdrawn_at is null
                        """)
                .param("conferences", conferenceIds)
                .query((row, n) ->
                        new OnRoll(row.getObject("conference_id", UUID.class), person(row), row.getBoolean("recorded")))
                .list()
                .stream()
                .collect(groupingBy(OnRoll::conferenceId));
    }

    /** What stands now of conferences that went ahead although they were not quorate. */
    public Map<UUID, WentAhead> overridden(Collection<UUID> conferenceIds) {
        var found = new HashMap<UUID, WentAhead>();
        if (!conferenceIds.isEmpty()) {
            jdbc.sql("""
                    select conference_id, grounds, reason, interim
                      from attendance_finding
                     where conference_id in (:conferences) and superseded_at is null and outcome = 'OVERRIDDEN'
                    """).param("conferences", conferenceIds).query(row -> {
                found.put(
                        row.getObject(1, UUID.class),
                        new WentAhead(row.getString(2), row.getString(3), row.getString(4)));
            });
        }
        return found;
    }

    private static Participant person(ResultSet row) throws SQLException {
        var presence = presence(row);
        return new Participant(
                row.getObject("invitee_id", UUID.class),
                part(row.getString("role")),
                row.getString("profession"),
                row.getObject("agency_id", UUID.class),
                row.getBoolean("direct_contact"),
                row.getBoolean("reported"),
                null,
                presence == null ? List.of() : List.of(presence));
    }

    private static @Nullable Presence presence(ResultSet row) throws SQLException {
        Timestamp arrived = row.getTimestamp("arrived_at");
        Timestamp left = row.getTimestamp("left_at");
        return arrived == null
                ? null
                : new Presence(
                        arrived.toInstant(),
                        left == null ? null : left.toInstant(),
                        Channel.valueOf(row.getString("channel")));
    }

    private static Part part(String role) {
        return switch (role) {
            case "PROFESSIONAL" -> Part.PROFESSIONAL;
            case "SUPPORTER", "ADVOCATE" -> Part.SUPPORTER;
            case "INTERPRETER" -> Part.INTERPRETER;
            case "OBSERVER" -> Part.OBSERVER;
            case "LEGAL" -> Part.LEGAL;
            case "MINUTE_TAKER" -> Part.MINUTE_TAKER;
            default -> Part.FAMILY;
        };
    }
}
