package org.quorate.preparation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Reading;
import org.quorate.kernel.RuleViolation;
import org.quorate.preparation.Exclusions.FamilyAdult;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests and decisions: rows that are added and never changed. Asks nobody for permission. */
@Component
public class ExclusionBook {

    private static final String REQUESTS = """
            select e.id, e.conference_id, c.reference, c.held_on, e.adult_id, a.full_name, e.ground, e.evidence, e.asked_by,
                   e.due_at, e.late_reason, e.recorded_by_name, e.recorded_at, e.carried_from,
                   (select d.outcome from preparation_exclusion_decision d
                     where d.exclusion_id = e.carried_from order by d.nr desc limit 1) as last_time
              from preparation_exclusion e
              join conference_label c on c.conference_id = e.conference_id
              join family_adult_label a on a.adult_id = e.adult_id
            """;

    private final JdbcClient jdbc;

    ExclusionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One request at a time is decided for a person. */
    public void lock(UUID conferenceId, UUID adultId) {
        jdbc.sql("select id from preparation_exclusion where conference_id = ? and adult_id = ? for update")
                .params(conferenceId, adultId)
                .query(UUID.class)
                .list();
    }

    /** Those of a conference, the earliest first. */
    public List<ExclusionRow> ofConferences(Collection<UUID> conferenceIds) {
        return conferenceIds.isEmpty()
                ? List.of()
                : Reading.once(
                        "exclusions",
                        Set.copyOf(conferenceIds),
                        () -> rows(jdbc.sql(REQUESTS + " where e.conference_id in (:ids) order by e.recorded_at, e.id")
                                .param("ids", conferenceIds)));
    }

    /** Undecided ones of called conferences from this day on, by day; of one chair unless null. */
    public List<ExclusionRow> undecided(LocalDate from, @Nullable UUID chairId) {
        return rows(jdbc.sql(REQUESTS + """
                         where c.status = 'CALLED' and c.held_on >= :from and (:chair is null or c.chair_id = :chair)
                           and not exists (select 1 from preparation_exclusion_decision d where d.exclusion_id = e.id)
                           and exists (select 1 from conference_child_label k
                                         join family_relation r on r.child_id = k.child_id
                                        where k.conference_id = e.conference_id and r.adult_id = e.adult_id)
                         order by c.held_on, e.recorded_at, e.id
                        """).param("from", from).param("chair", chairId));
    }

    public Optional<ExclusionRow> find(UUID exclusionId) {
        return rows(jdbc.sql(REQUESTS + " where e.id = :id").param("id", exclusionId)).stream()
                .findFirst();
    }

    /** Whether this adult is somebody to a child the conference considers. */
    public boolean isOfTheFamily(UUID conferenceId, UUID adultId) {
        return jdbc.sql("""
                                select count(*) from conference_child_label k
                                  join family_relation r on r.child_id = k.child_id
                                 where k.conference_id = ? and r.adult_id = ?
                                """).params(conferenceId, adultId).query(Integer.class).single() > 0;
    }

    /** The adults who are somebody to a child the conference considers, by name. */
    public List<FamilyAdult> adults(UUID conferenceId) {
        return jdbc.sql("""
                        select distinct a.adult_id, a.full_name from conference_child_label k
                          join family_relation r on r.child_id = k.child_id
                          join family_adult_label a on a.adult_id = r.adult_id
                         where k.conference_id = ? order by a.full_name, a.adult_id
                        """)
                .param(conferenceId)
                .query((row, n) -> new FamilyAdult(row.getObject("adult_id", UUID.class), row.getString("full_name")))
                .list();
    }

    public Set<UUID> adultsOfFamily(UUID familyId) {
        return jdbc.sql("select adult_id from family_adult_label where family_id = ?")
                .param(familyId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    /**
     * @param after how many requests about this person there are
     * @throws RuleViolation {@code exclusion-asked-already} when somebody else asked at the same time
     */
    public UUID ask(
            UUID conferenceId,
            AskExclusion asked,
            ExclusionGround ground,
            int after,
            Instant dueAt,
            Actor by,
            Instant at) {
        var id = Ids.next();
        try {
            jdbc.sql("""
                            insert into preparation_exclusion (id, conference_id, adult_id, nr, ground, evidence, asked_by,
                                                               due_at, late_reason, recorded_by, recorded_by_name,
                                                               recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(id)
                    .param(conferenceId)
                    .param(asked.adultId())
                    .param(after + 1)
                    .param(ground.name())
                    .param(asked.evidence())
                    .param(asked.askedBy())
                    .param(utc(dueAt))
                    .param(asked.lateReason())
                    .param(by.id())
                    .param(by.name())
                    .param(utc(at))
                    .update();
        } catch (DuplicateKeyException somebodyWasFirst) {
            throw RuleViolation.at("adultId", "exclusion-asked-already");
        }
        return id;
    }

    /** The same request at a conference that takes the place of its own; what was decided there counts no more. */
    public UUID carry(ExclusionRow row, UUID conferenceId, Instant dueAt, Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into preparation_exclusion (id, conference_id, adult_id, nr, ground, evidence, asked_by, due_at,
                                                           recorded_by, recorded_by_name, recorded_at, carried_from)
                        select :id, :conference, e.adult_id, 1, e.ground, e.evidence, e.asked_by, :due,
                               e.recorded_by, e.recorded_by_name, :at,
                               case when e.carried_from is not null and :undecided then e.carried_from else e.id end
                          from preparation_exclusion e where e.id = :from
                        """)
                .param("id", id)
                .param("conference", conferenceId)
                .param("due", utc(dueAt))
                .param("at", utc(at))
                .param("undecided", row.decisions().isEmpty())
                .param("from", row.id())
                .update();
        return id;
    }

    public UUID decide(
            UUID exclusionId,
            DecideExclusion decided,
            ExclusionOutcome outcome,
            int minutesAfter,
            Actor by,
            Instant at) {
        var id = Ids.next();
        var heard = decided.heard();
        var withholds = decided.withholds() == null ? Withholds.NONE : decided.withholds();
        jdbc.sql("""
                        insert into preparation_exclusion_decision (id, exclusion_id, nr, outcome, part, minutes_after,
                               reason, letter, heard, withholds, decided_by, decided_by_name, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(exclusionId)
                .param(decided.after() + 1)
                .param(outcome.name())
                .param(decided.part())
                .param(minutesAfter)
                .param(decided.reason())
                .param(decided.letter().name())
                .param(heard == null ? null : heard.name())
                .param(withholds.name())
                .param(by.id())
                .param(by.name())
                .param(utc(at))
                .update();
        decided.reports()
                .forEach(invitee -> jdbc.sql(
                                "insert into preparation_exclusion_report (decision_id, invitee_id) values (?, ?)")
                        .params(id, invitee)
                        .update());
        return id;
    }

    private List<ExclusionRow> rows(JdbcClient.StatementSpec requests) {
        var found = requests.query((row, n) -> request(row, List.of())).list();
        var decisions = decisions(found.stream().map(ExclusionRow::id).toList());
        return found.stream()
                .map(row -> new ExclusionRow(
                        row.id(),
                        row.conferenceId(),
                        row.reference(),
                        row.heldOn(),
                        row.adultId(),
                        row.adultName(),
                        row.ground(),
                        row.evidence(),
                        row.askedBy(),
                        row.dueAt(),
                        row.lateReason(),
                        row.recordedByName(),
                        row.recordedAt(),
                        row.carriedFrom(),
                        row.lastTime(),
                        decisions.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<ExclusionDecisionRow>> decisions(List<UUID> exclusionIds) {
        return exclusionIds.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                        select id, exclusion_id, nr, outcome, part, minutes_after, reason, letter, heard, withholds,
                               decided_by_name, decided_at
                          from preparation_exclusion_decision where exclusion_id in (:ids) order by nr
                        """).param("ids", exclusionIds).query((row, n) -> decision(row)).list().stream()
                        .collect(Collectors.groupingBy(ExclusionDecisionRow::exclusionId));
    }

    private static ExclusionRow request(ResultSet row, List<ExclusionDecisionRow> decisions) throws SQLException {
        var lastTime = row.getString("last_time");
        return new ExclusionRow(
                row.getObject("id", UUID.class),
                row.getObject("conference_id", UUID.class),
                row.getString("reference"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("adult_id", UUID.class),
                row.getString("full_name"),
                ExclusionGround.valueOf(row.getString("ground")),
                row.getString("evidence"),
                row.getString("asked_by"),
                instant(row, "due_at"),
                row.getString("late_reason"),
                row.getString("recorded_by_name"),
                instant(row, "recorded_at"),
                row.getObject("carried_from", UUID.class),
                lastTime == null ? null : ExclusionOutcome.valueOf(lastTime),
                decisions);
    }

    private static ExclusionDecisionRow decision(ResultSet row) throws SQLException {
        var heard = row.getString("heard");
        return new ExclusionDecisionRow(
                row.getObject("id", UUID.class),
                row.getObject("exclusion_id", UUID.class),
                row.getInt("nr"),
                ExclusionOutcome.valueOf(row.getString("outcome")),
                row.getString("part"),
                row.getInt("minutes_after"),
                row.getString("reason"),
                LetterSays.valueOf(row.getString("letter")),
                heard == null ? null : HeardBy.valueOf(heard),
                Withholds.valueOf(row.getString("withholds")),
                row.getString("decided_by_name"),
                instant(row, "decided_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
