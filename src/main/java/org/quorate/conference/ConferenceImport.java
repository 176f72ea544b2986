package org.quorate.conference;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.StoredRow;
import org.quorate.kernel.Time;
import org.quorate.partnership.ConferenceKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over rooms and conferences that were called elsewhere: past ones as they were, future ones as they stand. No
 * rule is asked and no event announced; the import has checked the rows and nobody is to be written to about them.
 */
@Service
public class ConferenceImport {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final Gate gate;
    private final AuditTrail audit;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    ConferenceImport(Gate gate, AuditTrail audit, JdbcTemplate batches, JdbcClient jdbc) {
        this.gate = gate;
        this.audit = audit;
        this.batches = batches;
        this.jdbc = jdbc;
    }

    @Transactional
    public void rooms(Actor actor, List<ImportedRoom> rooms) {
        requireImporter(actor);
        batches.batchUpdate(
                "insert into conference_room (id, source_ref, locality_id, name, capacity) values (?, ?, ?, ?, ?)",
                rooms,
                rooms.size(),
                (row, room) -> {
                    row.setObject(1, Ids.imported("room", room.ref()));
                    row.setString(2, room.ref());
                    row.setObject(3, room.localityId());
                    row.setString(4, room.name());
                    row.setObject(5, room.capacity());
                });
    }

    /** A conference that takes the place of another stands after it in the list, or the other was imported before. */
    @Transactional
    public void conferences(Actor actor, List<ImportedConference> conferences) {
        requireImporter(actor);
        batches.batchUpdate("""
                insert into conference_conference (id, source_ref, reference, locality_id, chair_id, room_id,
                    rule_set_id, held_on, starts_at, minutes, mode, place_note, status, reconvenes_id, called_by,
                    called_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, conferences, Math.max(1, conferences.size()), (row, conference) -> {
            row.setObject(1, id(conference.ref()));
            row.setString(2, conference.ref());
            row.setString(3, conference.ref());
            row.setObject(4, conference.localityId());
            row.setObject(5, imported("practitioner", conference.chairRef()));
            row.setObject(6, imported("room", conference.roomRef()));
            row.setObject(7, conference.ruleSetId());
            row.setObject(8, conference.heldOn());
            row.setObject(9, conference.startsAt());
            row.setInt(10, conference.minutes());
            row.setString(11, conference.mode().name());
            row.setString(12, conference.placeNote());
            row.setString(13, conference.status().name());
            row.setObject(14, imported("conference", conference.reconvenesRef()));
            row.setObject(15, actor.id());
            row.setTimestamp(16, calledAt(conference));
        });
        lateReasons(actor, conferences);
        changes(actor, conferences);
    }

    @Transactional
    public void children(Actor actor, List<ImportedConsideredChild> children) {
        requireImporter(actor);
        batches.batchUpdate("""
                insert into conference_child (id, conference_id, child_id, kind, clock_basis, clock_from, due_on,
                    limit_on, open_child_id)
                values (?, ?, ?, ?, ?, ?, ?, ?,
                    (select case when c.status = 'CALLED' then ? end from conference_conference c where c.id = ?))
                """, children, Math.max(1, children.size()), (row, child) -> {
            row.setObject(1, Ids.imported("considered", child.conferenceRef() + "|" + child.childRef()));
            row.setObject(2, id(child.conferenceRef()));
            row.setObject(3, Ids.imported("child", child.childRef()));
            row.setString(4, child.kind().name());
            row.setString(5, child.clockBasis().name());
            row.setObject(6, child.clockFrom());
            row.setObject(7, child.dueOn());
            row.setObject(8, child.limitOn());
            row.setObject(9, Ids.imported("child", child.childRef()));
            row.setObject(10, id(child.conferenceRef()));
        });
    }

    /** A conference imported before, by its reference. */
    @Transactional(readOnly = true)
    public Optional<StoredConference> conference(Actor actor, String ref) {
        requireImporter(actor);
        return jdbc.sql("""
                        select c.held_on, c.starts_at, c.minutes, c.status, r.kind
                          from conference_conference c join rpt_conference r on r.conference_id = c.id
                         where c.id = ?
                        """)
                .param(id(ref))
                .query((row, n) -> new StoredConference(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalTime.class),
                        row.getInt(3),
                        ConferenceStatus.valueOf(row.getString(4)),
                        ConferenceKind.valueOf(row.getString(5))))
                .optional();
    }

    /** Why a conference imported before considers a child; empty when it does not. */
    @Transactional(readOnly = true)
    public Optional<ConferenceKind> considered(Actor actor, String conferenceRef, String childRef) {
        requireImporter(actor);
        return jdbc.sql("select kind from conference_child where conference_id = ? and child_id = ?")
                .params(id(conferenceRef), Ids.imported("child", childRef))
                .query(String.class)
                .optional()
                .map(ConferenceKind::valueOf);
    }

    /** The conference that takes the place of one, whichever of both was imported; its reference. */
    @Transactional(readOnly = true)
    public Optional<String> reconvening(Actor actor, String ref) {
        requireImporter(actor);
        return jdbc.sql("select reference from conference_conference where reconvenes_id = ? limit 1")
                .param(id(ref))
                .query(String.class)
                .optional();
    }

    /** Conferences imported before, as they are on record now; those that the actor may see, and on record as read. */
    @Transactional
    public List<StoredRow> stored(Actor actor, Collection<String> refs) {
        requireImporter(actor);
        var rows = jdbc.sql("""
                select c.source_ref as ref, c.id, c.version, c.locality_id, c.chair_id, c.held_on,
                       c.starts_at, c.minutes, c.mode, c.status, c.reconvenes_id, c.room_id,
                       c.place_note, date(c.called_at) as called_on,
                       (select h.reason from conference_change h
                         where h.conference_id = c.id and h.change_kind = c.status) as change_reason,
                       (select l.reason from conference_late_reason l
                         where l.conference_id = c.id and l.superseded_at is null limit 1) as late_reason,
                       (select min(m.from_on) from conference_change m
                         where m.conference_id = c.id and m.change_kind = 'MOVED') as moved_from,
                       (select m.reason from conference_change m
                         where m.conference_id = c.id and m.change_kind = 'MOVED' order by m.made_at limit 1)
                           as moved_reason
                  from conference_conference c where c.source_ref in (:refs)
                """).param("refs", refs).query(StoredRow::of).list().stream()
                .filter(row -> gate.mayConference(actor, row.id()))
                .toList();
        audit.reads(actor, "conference", rows.stream().map(StoredRow::id).toList(), "import-changes");
        return rows;
    }

    private void lateReasons(Actor actor, List<ImportedConference> conferences) {
        var late = conferences.stream().filter(c -> c.lateReason() != null).toList();
        batches.batchUpdate("""
                insert into conference_late_reason (id, conference_id, reason, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?)
                """, late, Math.max(1, late.size()), (row, conference) -> {
            row.setObject(1, Ids.imported("late-reason", conference.ref()));
            row.setObject(2, id(conference.ref()));
            row.setString(3, name(conference.lateReason()));
            row.setObject(4, actor.id());
            row.setTimestamp(5, calledAt(conference));
        });
    }

    private void changes(Actor actor, List<ImportedConference> conferences) {
        var moved = conferences.stream().filter(c -> c.movedFrom() != null).toList();
        batches.batchUpdate("""
                insert into conference_change (id, conference_id, change_kind, reason, from_on, from_at, to_on, to_at,
                    made_by, made_at)
                values (?, ?, 'MOVED', ?, ?, ?, ?, ?, ?, ?)
                """, moved, Math.max(1, moved.size()), (row, conference) -> {
            row.setObject(1, Ids.imported("moved", conference.ref()));
            row.setObject(2, id(conference.ref()));
            row.setString(3, name(conference.movedReason()));
            row.setObject(4, conference.movedFrom());
            row.setObject(5, conference.startsAt());
            row.setObject(6, conference.heldOn());
            row.setObject(7, conference.startsAt());
            row.setObject(8, actor.id());
            row.setTimestamp(9, calledAt(conference));
        });
        var ended = conferences.stream()
                .filter(c -> c.status() != ConferenceStatus.CALLED)
                .toList();
        batches.batchUpdate("""
                insert into conference_change (id, conference_id, change_kind, reason, made_by, made_at)
                values (?, ?, ?, ?, ?, ?)
                """, ended, Math.max(1, ended.size()), (row, conference) -> {
            row.setObject(1, Ids.imported(conference.status().name().toLowerCase(Locale.ROOT), conference.ref()));
            row.setObject(2, id(conference.ref()));
            row.setString(3, conference.status().name());
            row.setString(4, name(conference.changeReason()));
            row.setObject(5, actor.id());
            row.setTimestamp(6, utc(conference.heldOn(), conference.startsAt()));
        });
    }

    private void requireImporter(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
    }

    private static UUID id(String ref) {
        return Ids.imported("conference", ref);
    }

    private static @Nullable UUID imported(String kind, @Nullable String ref) {
        return ref == null ? null : Ids.imported(kind, ref);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static Timestamp calledAt(ImportedConference conference) {
        return utc(conference.calledOn(), OFFICE_OPENS);
    }

    private static Timestamp utc(LocalDate day, LocalTime time) {
        Instant moment = day.atTime(time).atZone(Time.ENGLAND).toInstant();
        return Timestamp.from(moment);
    }
}
