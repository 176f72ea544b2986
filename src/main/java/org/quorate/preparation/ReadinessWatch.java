package org.quorate.preparation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.quorate.preparation.domain.AtRisk;
import org.quorate.preparation.domain.ReadinessPolicy;
import org.quorate.preparation.domain.ReadinessPolicy.ForParent;
import org.quorate.preparation.domain.Ready;
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

    /**
     * Each social worker's report of each conference with each parent. What keeps a report from a parent is what
     * {@link ChairsDecisions} says of it; while the chair has not decided the parent is waited for; who is a parent, what is in their hands and what is withheld is as where
     * reports are shared. The views are told of which conferences, so that no other is read.
     */
    private static final String FACTS = """
            select c.conference_id,
                   exists (select 1 from preparation_not_ready n
                            where n.conference_id = c.conference_id and n.about = timestamp(c.held_on, c.starts_at)) as decided,
                   r.invitee_id, r.submitted_at, p.adult_id, s.shared_at,
                   coalesce(s.refused, false) as refused,
                   coalesce(s.withheld, false)
                   or exists (select 1 from preparation_exclusion_now x
                               where x.conference_id = c.conference_id and x.adult_id = p.adult_id
                                 and case when x.outcome is null or x.outcome in ('REFUSED', 'ENDED') then false
                                          when x.withholds = 'NONE' then false
                                          when x.withholds = 'NAMED'
                                          then exists (select 1 from preparation_exclusion_report q
                                                        where q.decision_id = x.decision_id
                                                          and q.invitee_id = r.invitee_id)
                                          else true end) as kept
              from conference_label c
              left join (select l.conference_id, l.invitee_id, l.submitted_at
                           from agencyreport_report_label l
                           join invitation_invitee_label i on i.invitee_id = l.invitee_id
                          where l.conference_id in (:ids) and i.profession = 'SOCIAL_WORKER'
                            and (i.withdrawn_at is null or l.sent)) r
                     on r.conference_id = c.conference_id
              left join (select distinct k.conference_id, f.adult_id
                           from conference_child_label k
                           join family_relation f on f.child_id = k.child_id
                           left join family_parental_responsibility g
                                  on g.child_id = f.child_id and g.adult_id = f.adult_id
                          where k.conference_id in (:ids) and f.relationship <> 'FOSTER_CARER'
                            and (g.adult_id is not null
                                 or f.relationship in ('MOTHER', 'FATHER', 'ADOPTIVE_PARENT'))) p
                     on p.conference_id = c.conference_id
              left join (select n.* from agencyreport_reader_label n where n.conference_id in (:ids)) s
                     on s.invitee_id = r.invitee_id and s.person_id = p.adult_id
             where c.conference_id in (:ids)
            """;

    private final Gate gate;
    private final Conferences conferences;
    private final RuleSets ruleSets;
    private final WorkingCalendars calendars;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadinessWatch(
            Gate gate,
            Conferences conferences,
            RuleSets ruleSets,
            WorkingCalendars calendars,
            JdbcClient jdbc,
            Clock clock) {
        this.gate = gate;
        this.conferences = conferences;
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
        var facts = facts(soon.keySet().stream().map(ConferenceRow::id).toList());
        return soon.entrySet().stream()
                .map(entry -> atRisk(
                        entry.getKey(),
                        entry.getValue(),
                        facts.getOrDefault(entry.getKey().id(), Facts.NONE)))
                .filter(one -> one.ready() != Ready.READY)
                .limit(MOST_SHOWN)
                .toList();
    }

    private DueBefore due(ConferenceRow row) {
        return new Clocks(ruleSets.byId(row.ruleSetId()).rules(), calendars.current())
                .sharedWithFamily(row.heldOn().atTime(row.startsAt()));
    }

    private Map<UUID, Facts> facts(Collection<UUID> conferenceIds) {
        var found = new HashMap<UUID, Facts>();
        if (!conferenceIds.isEmpty()) {
            jdbc.sql(FACTS).param("ids", conferenceIds).query(row -> {
                found.computeIfAbsent(row.getObject("conference_id", UUID.class), _ -> new Facts(new LinkedHashMap<>()))
                        .add(row);
            });
        }
        return found;
    }

    private AtRisk atRisk(ConferenceRow row, DueBefore due, Facts facts) {
        return new AtRisk(
                row.id(),
                row.reference(),
                row.heldOn(),
                row.startsAt(),
                ReadinessPolicy.of(facts.reports.values(), due, clock.instant()),
                due,
                facts.decided);
    }

    /** What is known of one conference. */
    private static final class Facts {

        static final Facts NONE = new Facts(Map.of());

        private final Map<UUID, ReadinessPolicy.Report> reports;
        private boolean decided;

        Facts(Map<UUID, ReadinessPolicy.Report> reports) {
            this.reports = reports;
        }

        void add(ResultSet row) throws SQLException {
            decided = row.getBoolean("decided");
            var report = row.getObject("invitee_id", UUID.class);
            if (report == null) {
                return;
            }
            var parents = new ArrayList<ForParent>();
            var before = reports.get(report);
            if (before != null) {
                parents.addAll(before.parents());
            }
            if (row.getObject("adult_id", UUID.class) != null) {
                parents.add(
                        new ForParent(!row.getBoolean("kept"), moment(row, "shared_at"), row.getBoolean("refused")));
            }
            reports.put(report, new ReadinessPolicy.Report(moment(row, "submitted_at"), parents));
        }

        private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
            var stored = row.getObject(column, LocalDateTime.class);
            return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
        }
    }
}
