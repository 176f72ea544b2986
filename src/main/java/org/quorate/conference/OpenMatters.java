package org.quorate.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.conference.domain.OpenMatter;
import org.quorate.conference.domain.Unsettled;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.DayOff;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.partnership.WorkingCalendars;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reviewing service still has to settle about its conferences: the start of the day. */
@Service
public class OpenMatters {

    private static final Role[] STAFF = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER};
    private static final int MOST = 200;
    private static final int DAYS_BACK = 365;
    private static final int DAYS_AHEAD = 21;

    /** What does not fit any more is settled however far ahead it is; what is missing, within three weeks. */
    private static final String UNSETTLED = """
            select m.id, m.what, count(*) over () as of_all from (
                select c.id, c.held_on,
                       case when c.status = 'ADJOURNED' then 'RECONVENE'
                            when c.held_on < :today then 'OUTCOME'
                            when exists (select 1 from conference_child k
                                           join family_child_life y on y.child_id = k.child_id
                                          where k.conference_id = c.id
                                            and (y.left_on <= c.held_on or y.adult_on <= c.held_on)) then 'CHILD'
                            when c.held_on in (:off) then 'DAY'
                            when exists (select 1 from conference_child k
                                          where k.conference_id = c.id and coalesce(k.limit_on, k.due_on) < c.held_on)
                                 and not exists (select 1 from conference_late_reason r
                                                  where r.conference_id = c.id and r.superseded_at is null) then 'LATE'
                            when exists (select 1 from conference_child k
                                           join family_child_place p on p.child_id = k.child_id
                                          where k.conference_id = c.id and (p.gp_closed_on < c.held_on or p.school_closed_on < c.held_on)) then 'PLACE'
                            when c.id in (:overtaken) then 'INVITEE'
                            when c.held_on > :to then null
                            when c.chair_id is null then 'CHAIR'
                            when c.room_id is null and c.mode <> 'VIRTUAL' and c.place_note is null then 'ROOM' end as what
                from conference_conference c
                where c.held_on >= :from
                  and (:chair is null or c.chair_id = :chair)
                  and {visible}
                  and (c.status = 'CALLED'
                       or (c.status = 'ADJOURNED'
                           and exists (select 1 from conference_child k
                                         join family_child_life y on y.child_id = k.child_id
                                        where k.conference_id = c.id and y.left_on is null
                                          and (y.adult_on is null or y.adult_on > :today))
                           and not exists (select 1 from conference_conference n where n.reconvenes_id = c.id)))) m
            where m.what is not null
            order by {pressing}, m.held_on, m.id limit :limit offset :offset
            """;

    private static final String PRESSING = Arrays.stream(OpenMatter.What.values())
            .map(OpenMatter.What::name)
            .collect(Collectors.joining("', '", "field(m.what, '", "')"));

    private final Gate gate;
    private final ConferenceReads queries;
    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;
    private final ObjectProvider<InvitedPlaces> invited;
    private final AuditTrail audit;
    private final Clock clock;

    OpenMatters(
            Gate gate,
            ConferenceReads queries,
            JdbcClient jdbc,
            WorkingCalendars calendars,
            ObjectProvider<InvitedPlaces> invited,
            AuditTrail audit,
            Clock clock) {
        this.gate = gate;
        this.queries = queries;
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.invited = invited;
        this.audit = audit;
        this.clock = clock;
    }

    /** The conferences of today, in order of time; a chair's own when the chair has any to do with them. */
    @Transactional(readOnly = true)
    public List<ConferenceRow> today(Actor actor, @Nullable UUID chairId) {
        gate.require(actor, STAFF);
        var today = Time.today(clock);
        return shown(
                actor,
                queries.find(ConferenceSearch.diary(chairId, today, today), gate.visibleConferences(actor), 0, MOST));
    }

    /** The next called conference from today on; of one chair unless null. */
    @Transactional(readOnly = true)
    public Optional<ConferenceRow> next(Actor actor, @Nullable UUID chairId) {
        gate.require(actor, STAFF);
        var today = Time.today(clock);
        var search = ConferenceSearch.diary(chairId, today, today.plusYears(1));
        return shown(actor, queries.find(search, gate.visibleConferences(actor), 0, 1)).stream()
                .findFirst();
    }

    /**
     * Called conferences whose day has passed or that do not fit what is known any more, that have no chair or no room
     * within three weeks, and adjourned ones that nothing has taken the place of; the most pressing first.
     *
     * @param chairId only this chair's; null for everybody's
     */
    @Transactional(readOnly = true)
    public Unsettled unsettled(Actor actor, @Nullable UUID chairId, int offset, int limit) {
        gate.require(actor, STAFF);
        var today = Time.today(clock);
        var visible = gate.visibleConferences(actor);
        var found = jdbc.sql(UNSETTLED.replace("{visible}", visible.sql("c.id")).replace("{pressing}", PRESSING))
                .param("reach", visible.ids())
                .param("today", today)
                .param("from", today.minusDays(DAYS_BACK))
                .param("to", today.plusDays(DAYS_AHEAD))
                .param("off", daysOff(today))
                .param("overtaken", overtaken())
                .param("chair", chairId)
                .param("offset", offset)
                .param("limit", limit)
                .query((rs, i) -> new Found(
                        rs.getObject("id", UUID.class),
                        OpenMatter.What.valueOf(rs.getString("what")),
                        rs.getInt("of_all")))
                .list();
        var rows = queries.byIds(found.stream().map(Found::id).toList()).stream()
                .collect(Collectors.toMap(ConferenceRow::id, row -> row));
        var matters = found.stream()
                .flatMap(one -> Stream.ofNullable(rows.get(one.id())).map(row -> new OpenMatter(row, one.what())))
                .toList();
        shown(actor, matters.stream().map(OpenMatter::conference).toList());
        return new Unsettled(matters, found.isEmpty() ? 0 : found.getFirst().of());
    }

    private Set<UUID> overtaken() {
        var ids = new HashSet<>(Set.of(new UUID(0, 0)));
        invited.forEach(module -> ids.addAll(module.overtaken()));
        return ids;
    }

    private List<LocalDate> daysOff(LocalDate today) {
        var off = calendars.current().daysOffBetween(today.minusDays(1), today.plusYears(1)).stream()
                .map(DayOff::day)
                .toList();
        return off.isEmpty() ? List.of(LocalDate.EPOCH) : off;
    }

    /** On record as read, the list and each conference in it. */
    private List<ConferenceRow> shown(Actor actor, List<ConferenceRow> rows) {
        audit.read(actor, "conference-list", actor.id(), "home");
        audit.reads(actor, "conference", rows.stream().map(ConferenceRow::id).toList(), "home");
        return rows;
    }

    private record Found(UUID id, OpenMatter.What what, int of) {}
}
