package org.quorate.conference;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.conference.domain.RoomRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms conferences meet in. */
@Service
public class Rooms {

    private static final Role[] KEEPERS = {Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.ADMINISTRATOR};

    private final Gate gate;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Rooms(Gate gate, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.gate = gate;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Rooms in use, by locality and name. */
    @Transactional(readOnly = true)
    public List<RoomRow> open(Actor actor) {
        gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.ADMINISTRATOR);
        return jdbc.sql("""
                        select r.id, r.locality_id, l.name as locality_name, r.name, r.capacity
                        from conference_room r join rpt_locality l on l.locality_id = r.locality_id
                        where r.closed_on is null or r.closed_on > :today
                        order by l.name, r.name
                        """)
                .param("today", Time.today(clock))
                .query((rs, i) -> new RoomRow(
                        rs.getObject("id", UUID.class),
                        rs.getObject("locality_id", UUID.class),
                        rs.getString("locality_name"),
                        rs.getString("name"),
                        rs.getObject("capacity", Integer.class)))
                .list();
    }

    /**
     * Adds a room; refused when the locality has one of that name.
     *
     * @param capacity how many people it seats, 1 to 500; null when not known
     */
    @Transactional
    public UUID add(Actor actor, UUID localityId, String name, @Nullable Integer capacity) {
        gate.require(actor, KEEPERS);
        var words = name.strip();
        if (words.isEmpty() || words.length() > 120) {
            throw RuleViolation.at("name", "room-name");
        }
        if (capacity != null && (capacity < 1 || capacity > 500)) {
            throw RuleViolation.at("capacity", "room-capacity");
        }
        if (exists(localityId, words)) {
            throw RuleViolation.at("name", "room-exists");
        }
        var id = Ids.next();
        jdbc.sql(
                        "insert into conference_room (id, locality_id, name, capacity) values (:id, :locality, :name, :capacity)")
                .param("id", id)
                .param("locality", localityId)
                .param("name", words)
                .param("capacity", capacity)
                .update();
        audit.fact(actor, "room-added", "room", id, Map.of());
        return id;
    }

    /** Takes a room out of use from today; conferences already booked there stay booked. */
    @Transactional
    public void close(Actor actor, UUID roomId) {
        gate.require(actor, KEEPERS);
        var closed = jdbc.sql("update conference_room set closed_on = :today, version = version + 1 where id = :id")
                .param("today", Time.today(clock))
                .param("id", roomId)
                .update();
        if (closed == 0) {
            throw new NotFound();
        }
        audit.fact(actor, "room-closed", "room", roomId, Map.of());
    }

    private boolean exists(UUID localityId, String name) {
        return jdbc.sql("select count(*) from conference_room where locality_id = :locality and name = :name")
                        .param("locality", localityId)
                        .param("name", name)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
