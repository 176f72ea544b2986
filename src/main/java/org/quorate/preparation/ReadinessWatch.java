package org.quorate.preparation;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.conference.Clocks;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceSearch;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.kernel.Actor;
import org.quorate.kernel.DueBefore;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.partnership.RuleSets;
import org.quorate.partnership.WorkingCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which conferences to come are not ready, from the working day before it is too late: for the home screens of chairs,
 * business support, managers and social workers, each with what they may see.
 */
@Service
public class ReadinessWatch {

    private static final int MOST = 500;
    /** Each is looked at as its workspace shows it; whoever has more than these to do starts with these. */
    private static final int MOST_SHOWN = 15;

    private static final int DAYS_AHEAD = 14;

    /** Without an own report of a social worker, or with a parent or carer invited who does not have it. */
    private static final String PERHAPS = """
            select c.conference_id,
                   exists (select 1 from rpt_not_ready n where n.conference_id = c.conference_id) as decided
              from conference_label c
             where c.conference_id in (:ids)
               and (not exists (select 1 from rpt_invitee i join rpt_report r on r.invitee_id = i.invitee_id
                                 where i.conference_id = c.conference_id and i.profession = 'SOCIAL_WORKER'
                                   and i.withdrawn_at is null and r.received)
                    or not exists (select 1 from rpt_report_share s
                                    where s.conference_id = c.conference_id and s.person_kind = 'ADULT')
                    or exists (select 1 from rpt_invited_parent p
                                where p.conference_id = c.conference_id
                                  and not exists (select 1 from rpt_report_share s
                                                    join rpt_invitee i on i.invitee_id = s.invitee_id
                                                   where s.conference_id = p.conference_id
                                                     and s.person_id = p.person_id
                                                     and i.profession = 'SOCIAL_WORKER')))
            """;

    private final Gate gate;
    private final Conferences conferences;
    private final Readinesses readinesses;
    private final RuleSets ruleSets;
    private final WorkingCalendars calendars;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadinessWatch(
            Gate gate,
            Conferences conferences,
            Readinesses readinesses,
            RuleSets ruleSets,
            WorkingCalendars calendars,
            JdbcClient jdbc,
            Clock clock) {
        this.gate = gate;
        this.conferences = conferences;
        this.readinesses = readinesses;
        this.ruleSets = ruleSets;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Conferences that are to be ready by the end of the next working day, or should be already, and are not; the soonest
     * first.
     *
     * @param chairId only this chair's; null for all that the actor may see
     */
    @Transactional(readOnly = true)
    public List<AtRisk> atRisk(Actor actor, @Nullable UUID chairId) {
        gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER);
        var today = Time.today(clock);
        var search = new ConferenceSearch(
                null,
                Set.of(ConferenceStatus.CALLED),
                null,
                chairId,
                today,
                today.plusDays(DAYS_AHEAD),
                ConferenceSearch.Order.DATE);
        var soon = new LinkedHashMap<ConferenceRow, DueBefore>();
        var until = calendars.current().plusWorkingDays(today, 1).atTime(LocalTime.MAX);
        conferences.findWithoutNames(actor, search, 0, MOST).stream()
                .filter(row -> row.startsAtInstant().isAfter(clock.instant()))
                .forEach(row -> {
                    var due = due(row);
                    if (!due.due().isAfter(until)) {
                        soon.put(row, due);
                    }
                });
        var decided = perhaps(soon.keySet().stream().map(ConferenceRow::id).toList());
        return soon.entrySet().stream()
                .filter(entry -> decided.containsKey(entry.getKey().id()))
                .limit(MOST_SHOWN)
                .map(entry -> atRisk(
                        entry.getKey(),
                        entry.getValue(),
                        readinesses.ready(actor, entry.getKey().id()),
                        Objects.requireNonNull(decided.get(entry.getKey().id()))))
                .filter(one -> one.ready() != Ready.READY)
                .toList();
    }

    private DueBefore due(ConferenceRow row) {
        return new Clocks(ruleSets.byId(row.ruleSetId()).rules(), calendars.current())
                .sharedWithFamily(row.heldOn().atTime(row.startsAt()));
    }

    /** By conference whether the chair has decided; those that are surely ready are not in it. */
    private Map<UUID, Boolean> perhaps(Collection<UUID> conferenceIds) {
        var found = new LinkedHashMap<UUID, Boolean>();
        if (!conferenceIds.isEmpty()) {
            jdbc.sql(PERHAPS).param("ids", conferenceIds).query(rs -> {
                found.put(rs.getObject(1, UUID.class), rs.getBoolean(2));
            });
        }
        return found;
    }

    private static AtRisk atRisk(ConferenceRow row, DueBefore due, Ready ready, boolean decided) {
        return new AtRisk(row.id(), row.reference(), row.heldOn(), row.startsAt(), ready, due, decided);
    }
}
