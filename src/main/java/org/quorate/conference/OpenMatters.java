package org.quorate.conference;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
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

    private final Gate gate;
    private final ConferenceQueries queries;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    OpenMatters(Gate gate, ConferenceQueries queries, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.gate = gate;
        this.queries = queries;
        this.jdbc = jdbc;
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
     * Called conferences whose day has passed, that have no chair or no room within three weeks, and adjourned ones
     * that nothing has taken the place of; the most pressing first.
     *
     * @param chairId only this chair's; null for everybody's
     */
    @Transactional(readOnly = true)
    public List<OpenMatter> unsettled(Actor actor, @Nullable UUID chairId) {
        gate.require(actor, STAFF);
        var today = Time.today(clock);
        var visible = gate.visibleConferences(actor);
        var found = jdbc.sql("""
                        select c.id,
                               case when c.status = 'ADJOURNED' then 'RECONVENE'
                                    when c.held_on < :today then 'OUTCOME'
                                    when c.chair_id is null then 'CHAIR'
                                    else 'ROOM' end as what
                        from conference_conference c
                        where c.held_on between :from and :to
                          and (:chair is null or c.chair_id = :chair)
                          and %s
                          and ((c.status = 'CALLED' and (c.held_on < :today or c.chair_id is null
                                                         or (c.room_id is null and c.mode <> 'VIRTUAL'
                                                             and c.place_note is null)))
                               or (c.status = 'ADJOURNED'
                                   and not exists (select 1 from conference_conference n where n.reconvenes_id = c.id)))
                        order by c.held_on limit :most
                        """.formatted(visible.sql("c.id")))
                .param("reach", visible.ids())
                .param("today", today)
                .param("from", today.minusDays(DAYS_BACK))
                .param("to", today.plusDays(DAYS_AHEAD))
                .param("chair", chairId)
                .param("most", MOST)
                .query((rs, i) ->
                        new Found(rs.getObject("id", UUID.class), OpenMatter.What.valueOf(rs.getString("what"))))
                .list();
        var rows = queries.byIds(found.stream().map(Found::id).toList()).stream()
                .collect(Collectors.toMap(ConferenceRow::id, row -> row));
        var matters = found.stream()
                .sorted(Comparator.comparing(Found::what))
                .flatMap(one -> Stream.ofNullable(rows.get(one.id())).map(row -> new OpenMatter(row, one.what())))
                .toList();
        shown(actor, matters.stream().map(OpenMatter::conference).toList());
        return matters;
    }

    /** On record as read, the list and each conference in it. */
    private List<ConferenceRow> shown(Actor actor, List<ConferenceRow> rows) {
        audit.read(actor, "conference-list", actor.id(), "home");
        audit.reads(actor, "conference", rows.stream().map(ConferenceRow::id).toList(), "home");
        return rows;
    }

    private record Found(UUID id, OpenMatter.What what) {}
}
