package org.quorate.conference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.conference.domain.Booking;
import org.quorate.conference.domain.Conference;
import org.quorate.conference.domain.HeldBefore;
import org.quorate.family.Gone;
import org.quorate.family.LifeEvent;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Reading;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The children of conferences, and whether one may be called about them: nobody who has died, left or turned 18, and
 * nobody about whom another is called. Decides nothing about who may see them: {@link Conferences} does.
 */
@Component
class ChildrenConsidered {

    private static final RowMapper<ConsideredChild> CHILD = DataClassRowMapper.newInstance(ConsideredChild.class);

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Gate gate;

    ChildrenConsidered(JdbcClient jdbc, EntityManager entities, Gate gate) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.gate = gate;
    }

    /** Refuses a call about a child whom no conference considers by then, or about whom one is called. */
    void require(Actor actor, CallConference call) {
        gone(childIds(call), call.heldOn()).stream().findFirst().ifPresent(gone -> {
            throw gone.refusal("children");
        });
        refuseSecond(actor, openConferences(childIds(call), ""));
    }

    /** Somebody else may have called one about the same child since it was looked for: then the database refuses. */
    Conference save(Actor actor, Conference conference, CallConference call) {
        try {
            entities.persist(conference);
            entities.flush();
            return conference;
        } catch (PersistenceException refused) {
            refuseSecond(actor, openConferences(childIds(call), "lock in share mode"));
            throw refused;
        }
    }

    /** Refuses a move past an 18th birthday that the day before was short of. */
    void requireUnderAge(UUID conferenceId, LocalDate from, LocalDate to) {
        children(conferenceId).stream()
                .filter(child -> child.goneBy(from).isEmpty())
                .flatMap(child -> child.goneBy(to).stream())
                .findFirst()
                .ifPresent(gone -> {
                    throw gone.refusal("heldOn");
                });
    }

    private void refuseSecond(Actor actor, Map<UUID, String> openConferences) {
        openConferences.entrySet().stream().findFirst().ifPresent(open -> {
            var visible = gate.visibleConferences(actor).holds(open.getKey());
            throw RuleViolation.at(
                    "children",
                    "child-has-open-conference",
                    Map.of("reference", visible ? open.getValue() : Booking.WITHHELD));
        });
    }

    /** The children of a conference, eldest first. */
    List<ConsideredChild> children(UUID conferenceId) {
        return Reading.once(
                "considered",
                conferenceId,
                () -> considered("k.conference_id = :id")
                        .param("id", conferenceId)
                        .query(CHILD)
                        .list());
    }

    /** Every child of a called conference: of one child, or of all when null. */
    List<ConsideredChild> called(@Nullable UUID childId) {
        return considered("k.open_child_id is not null and (:id is null or k.open_child_id = :id)")
                .param("id", childId)
                .query(CHILD)
                .list();
    }

    private StatementSpec considered(String where) {
        return jdbc.sql("""
                        select k.conference_id, k.child_id, f.label, f.date_of_birth, f.expected_on, f.family_id,
                               k.kind, k.clock_basis, k.clock_from, k.due_on, coalesce(k.limit_on, k.due_on) as limit_on,
                               y.left_by, y.left_on,
                               p.gp_name, p.gp_closed_on, p.school_name, p.school_closed_on
                        from conference_child k
                                 join family_child_label f on f.child_id = k.child_id
                                 join family_child_life y on y.child_id = k.child_id
                                 join family_child_place p on p.child_id = k.child_id
                        where %s
                        order by f.date_of_birth is null, f.date_of_birth, f.label
                        """.formatted(where));
    }

    /** What keeps a conference on that day from considering these children. */
    private List<Gone> gone(Collection<UUID> childIds, LocalDate day) {
        return jdbc
                .sql("""
                        select f.date_of_birth, y.left_by, y.left_on from family_child_life y
                                 join family_child_label f on f.child_id = y.child_id
                        where y.child_id in (:ids)
                        """)
                .param("ids", childIds)
                .query((rs, i) -> Gone.by(
                        day,
                        rs.getString("left_by") == null ? null : LifeEvent.valueOf(rs.getString("left_by")),
                        rs.getObject("left_on", LocalDate.class),
                        rs.getObject("date_of_birth", LocalDate.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Called conferences about any of these children, with their references.
     *
     * @param locking how to read: blank as of now, or with a lock what others have called meanwhile
     */
    private Map<UUID, String> openConferences(Collection<UUID> childIds, String locking) {
        var open = new HashMap<UUID, String>();
        if (childIds.isEmpty()) {
            return open;
        }
        jdbc.sql("""
                        select c.id, c.reference from conference_child k
                                 join conference_conference c on c.id = k.conference_id
                        where c.status = 'CALLED' and k.child_id in (:ids)
                        """ + locking)
                .param("ids", childIds)
                .query((rs, i) -> Map.entry(rs.getObject("id", UUID.class), rs.getString("reference")))
                .list()
                .forEach(entry -> open.put(entry.getKey(), entry.getValue()));
        return open;
    }

    /** The conferences this child was considered at and that were held, the latest first. */
    List<HeldBefore> heldBefore(UUID childId) {
        return jdbc.sql("""
                        select c.id, c.reference, c.held_on, k.kind, c.chair_id from conference_child k
                                 join conference_conference c on c.id = k.conference_id
                        where k.child_id = :id and c.status = 'HELD'
                        order by c.held_on desc
                        """)
                .param("id", childId)
                .query((rs, i) -> new HeldBefore(
                        rs.getObject("id", UUID.class),
                        rs.getString("reference"),
                        rs.getObject("held_on", LocalDate.class),
                        ConferenceKind.valueOf(rs.getString("kind")),
                        rs.getObject("chair_id", UUID.class)))
                .list();
    }

    private static Set<UUID> childIds(CallConference call) {
        return call.children().stream().map(CallConference.Child::childId).collect(Collectors.toSet());
    }
}
