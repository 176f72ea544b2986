package org.quorate.partnership;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Affected;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.DayOff;
import org.quorate.kernel.Dependents;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Kept;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.SystemTask;
import org.quorate.kernel.Words;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.domain.DayOffRow;
import org.quorate.partnership.domain.DayOffRow.Source;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days this partnership works. */
@Service
public class WorkingCalendars {

    private static final String CALENDAR_IS_PUBLIC = "a calendar is no record about anybody";

    private final JdbcClient jdbc;
    private final Gate gate;
    private final AuditTrail audit;
    private final ObjectProvider<Dependents> dependents;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Kept<WorkingCalendar> kept = new Kept<>(() -> WorkingCalendar.england(
            daysOff().stream().map(WorkingCalendars::dayOff).toList()));

    /**
     * What an import of GOV.UK's list did.
     *
     * @param added days that were not there
     * @param alreadyThere days that were there, whatever their source; left as they are
     * @param noLongerListed GOV.UK days in the years of the list that the list does not have; kept, for a person to
     *     look at
     */
    public record Imported(List<LocalDate> added, int alreadyThere, List<LocalDate> noLongerListed) {}

    WorkingCalendars(
            JdbcClient jdbc,
            Gate gate,
            AuditTrail audit,
            ObjectProvider<Dependents> dependents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.audit = audit;
        this.dependents = dependents;
        this.events = events;
        this.clock = clock;
    }

    /** England's bank holidays and the days off kept here. A change on another node shows within a minute. */
    @SystemTask(CALENDAR_IS_PUBLIC)
    public WorkingCalendar current() {
        return kept.get();
    }

    /** The days off kept here, in order. */
    @SystemTask(CALENDAR_IS_PUBLIC)
    public List<DayOffRow> daysOff() {
        return jdbc.sql("select day, title, source from partnership_day_off order by day")
                .query((row, number) -> new DayOffRow(
                        row.getObject(1, LocalDate.class), row.getString(2), Source.valueOf(row.getString(3))))
                .list();
    }

    /**
     * Adds a local or one-off day off.
     *
     * @throws RuleViolation at {@code title}: {@code title-needed}; at {@code day}: {@code day-off-already} when it is
     *     not worked anyway
     */
    @Transactional
    public void addDay(Actor actor, LocalDate day, String title, Source source) {
        gate.require(actor, Role.SERVICE_MANAGER, Role.ADMINISTRATOR, Role.BUSINESS_SUPPORT);
        if (title.isBlank() || title.length() > 120 || source == Source.GOV_UK) {
            throw RuleViolation.at("title", "title-needed");
        }
        var before = current();
        var already = before.reasonNotWorking(day);
        if (already.isPresent() || !insert(actor, day, title.strip(), source)) {
            throw RuleViolation.at(
                    "day", "day-off-already", Map.of("day", Words.day(day), "reason", already.orElse(title)));
        }
        audit.fact(actor, "day-off-added", "day-off", id(day), Map.of("day", day.toString()));
        changed(Set.of(day), before);
    }

    /** Removes a local or one-off day; refused at {@code day} with {@code day-off-not-local} for any other. */
    @Transactional
    public void removeDay(Actor actor, LocalDate day) {
        gate.require(actor, Role.SERVICE_MANAGER, Role.ADMINISTRATOR, Role.BUSINESS_SUPPORT);
        var before = current();
        var removed = jdbc.sql("delete from partnership_day_off where day = ? and source <> 'GOV_UK'")
                .param(day)
                .update();
        if (removed == 0) {
            throw RuleViolation.at("day", "day-off-not-local", Map.of("day", Words.day(day)));
        }
        audit.fact(actor, "day-off-removed", "day-off", id(day), Map.of("day", day.toString()));
        changed(Set.of(day), before);
    }

    /**
     * Merges GOV.UK's bank-holidays.json. Its list is a rolling window, so nothing is ever removed.
     *
     * @throws RuleViolation at {@code file}: {@code not-gov-uk-calendar}
     */
    @Transactional
    public Imported importGovUk(Actor actor, InputStream json) {
        gate.require(actor, Role.SERVICE_MANAGER, Role.ADMINISTRATOR, Role.BUSINESS_SUPPORT);
        return merge(actor, GovUkCalendar.read(json));
    }

    /** Merges the list this release was built with; changes nothing from the second start on. */
    @Transactional
    @SystemTask("every start")
    public void mergeShipped() {
        merge(Actor.system("start"), GovUkCalendar.bundled());
    }

    /** England's working days as this release knows them, without a partnership's own days off. */
    public static WorkingCalendar asShipped() {
        return WorkingCalendar.england(GovUkCalendar.bundled());
    }

    private Imported merge(Actor actor, List<DayOff> listed) {
        var before = current();
        var added = listed.stream()
                .filter(day -> insert(actor, day.day(), day.title(), Source.GOV_UK))
                .map(DayOff::day)
                .toList();
        if (!added.isEmpty()) {
            audit.fact(
                    actor,
                    "bank-holidays-imported",
                    "day-off",
                    id(listed.getFirst().day()),
                    Map.of("added", added.size()));
            changed(Set.copyOf(added), before);
        }
        return new Imported(added, listed.size() - added.size(), noLongerListed(listed));
    }

    private List<LocalDate> noLongerListed(List<DayOff> listed) {
        Set<LocalDate> days = listed.stream().map(DayOff::day).collect(Collectors.toSet());
        Set<Integer> years = days.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        return daysOff().stream()
                .filter(row -> row.source() == Source.GOV_UK
                        && years.contains(row.day().getYear()))
                .map(DayOffRow::day)
                .filter(day -> !days.contains(day))
                .toList();
    }

    private boolean insert(Actor actor, LocalDate day, String title, Source source) {
        return jdbc.sql("insert ignore into partnership_day_off (day, title, source, added_by, added_at)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(
                                day,
                                title,
                                source.name(),
                                actor.id(),
                                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What was booked for days that are worked no longer, as far as the actor may see it. */
    @Transactional(readOnly = true)
    public List<Affected> bookedOn(Actor actor, Collection<LocalDate> days) {
        gate.require(actor, Role.SERVICE_MANAGER, Role.ADMINISTRATOR, Role.BUSINESS_SUPPORT);
        return dependents.stream()
                .flatMap(module -> module.onDays(actor, days).stream())
                .toList();
    }

    /** Tells whose clocks count these days. */
    private void changed(Set<LocalDate> days, WorkingCalendar before) {
        events.publishEvent(new WorkingDaysChanged(days, before, current()));
        kept.changes();
    }

    private static DayOff dayOff(DayOffRow row) {
        return new DayOff(row.day(), row.title(), row.source() == Source.LOCAL);
    }

    private static UUID id(LocalDate day) {
        return Ids.imported("day-off", day.toString());
    }
}
