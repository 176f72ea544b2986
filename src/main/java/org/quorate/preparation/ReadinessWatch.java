package org.quorate.preparation;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** Whoever has more than these to do starts with these. */
    private static final int MOST_SHOWN = 15;

    private static final int DAYS_AHEAD = 14;

    /** Without an own report of a social worker, or with a parent or carer invited who does not have it. */
    private static final String PERHAPS = """
            select c.conference_id,
                   exists (select 1 from rpt_not_ready n where n.conference_id = c.conference_id) as decided,
                   exists (select 1 from rpt_invitee i join rpt_report r on r.invitee_id = i.invitee_id
                            where i.conference_id = c.conference_id and i.profession = 'SOCIAL_WORKER'
                              and i.withdrawn_at is null) as asked,
                   exists (select 1 from rpt_invitee i join rpt_report r on r.invitee_id = i.invitee_id
                            where i.conference_id = c.conference_id and i.profession = 'SOCIAL_WORKER'
                              and i.withdrawn_at is null and r.received) as handed_in
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
        var perhaps = perhaps(soon.keySet().stream().map(ConferenceRow::id).toList());
        return soon.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(perhaps.get(entry.getKey().id()))
                        .map(one -> atRisk(actor, entry.getKey(), entry.getValue(), one))
                        .stream())
                .filter(one -> one.ready() != Ready.READY)
                .limit(MOST_SHOWN)
                .toList();
    }

    private DueBefore due(ConferenceRow row) {
        return new Clocks(ruleSets.byId(row.ruleSetId()).rules(), calendars.current())
                .sharedWithFamily(row.heldOn().atTime(row.startsAt()));
    }

    /** Those that are surely ready are not in it. */
    private Map<UUID, Perhaps> perhaps(Collection<UUID> conferenceIds) {
        var found = new LinkedHashMap<UUID, Perhaps>();
        if (!conferenceIds.isEmpty()) {
            jdbc.sql(PERHAPS).param("ids", conferenceIds).query(rs -> {
                found.put(
                        rs.getObject(1, UUID.class),
                        new Perhaps(rs.getBoolean("decided"), rs.getBoolean("asked"), rs.getBoolean("handed_in")));
            });
        }
        return found;
    }

    private AtRisk atRisk(Actor actor, ConferenceRow row, DueBefore due, Perhaps perhaps) {
        return new AtRisk(
                row.id(),
                row.reference(),
                row.heldOn(),
                row.startsAt(),
                ready(actor, row.id(), due, perhaps),
                due,
                perhaps.decided());
    }

    /** Whoever may have a report matters only once there is one. */
    private Ready ready(Actor actor, UUID conferenceId, DueBefore due, Perhaps perhaps) {
        if (perhaps.handedIn()) {
            return readinesses.ready(actor, conferenceId);
        }
        var reports = perhaps.asked()
                ? List.of(new ReadinessPolicy.Report(null, List.of()))
                : List.<ReadinessPolicy.Report>of();
        return ReadinessPolicy.of(reports, due, clock.instant());
    }

    /**
     * @param decided the chair has said what becomes of it
     * @param asked a social worker was asked for a report
     * @param handedIn and one has come
     */
    private record Perhaps(boolean decided, boolean asked, boolean handedIn) {}
}
