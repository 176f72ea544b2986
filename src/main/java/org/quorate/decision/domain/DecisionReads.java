package org.quorate.decision.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.decision.Category;
import org.quorate.decision.Outcome;
import org.quorate.decision.PlanEnd;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read for decisions and plans. */
@Component
public class DecisionReads {

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One decision that stands. */
    public record Standing(
            UUID id,
            Outcome outcome,
            @Nullable Category category,
            @Nullable LocalDate nextReviewDue,
            @Nullable LocalDate coreGroupDue,
            @Nullable String decidedBy,
            Instant decidedAt) {}

    /** The decisions of a conference that stand, by child. */
    public Map<UUID, Standing> standing(UUID conferenceId) {
        var byChild = new HashMap<UUID, Standing>();
        jdbc.sql("select * from decision_outcome where conference_id = ? and superseded_at is null")
                .param(conferenceId)
                .query(rs -> {
                    byChild.put(rs.getObject("child_id", UUID.class), standing(rs));
                });
        return byChild;
    }

    /** Whether a conference held after that day has decided about the child. */
    public boolean decidedLater(UUID childId, LocalDate heldOn) {
        return jdbc.sql("""
                        select exists (select 1 from decision_outcome o
                          join conference_label c on c.conference_id = o.conference_id
                         where o.child_id = ? and o.superseded_at is null and c.status = 'HELD' and c.held_on > ?)
                        """).params(childId, heldOn).query(Boolean.class).single();
    }

    /** For what the child was on a plan by the last decision before that day. */
    public Optional<Category> categoryBefore(UUID childId, LocalDate heldOn) {
        return jdbc.sql("""
                        select o.category from decision_outcome o
                          join conference_label c on c.conference_id = o.conference_id
                         where o.child_id = ? and o.superseded_at is null and o.category is not null
                           and c.status = 'HELD' and c.held_on < ?
                         order by c.held_on desc limit 1
                        """)
                .params(childId, heldOn)
                .query((rs, _) -> Category.valueOf(rs.getString(1)))
                .optional();
    }

    /** Decisions of a conference that were corrected after it was held, each beside the one before it. */
    public List<CorrectedLine> corrections(UUID conferenceId) {
        return jdbc
                .sql("""
                        select o.outcome, o.category, o.decided_at, o.decided_by_name, o.correction_reason, l.label,
                               lag(o.outcome) over before_it as was_outcome, lag(o.category) over before_it as was_category
                          from decision_outcome o join family_child_label l on l.child_id = o.child_id
                         where o.conference_id = ?
                        window before_it as (partition by o.child_id order by o.decided_at, o.id)
                        """)
                .param(conferenceId)
                .query((rs, _) -> rs.getString("correction_reason") == null
                        ? null
                        : new CorrectedLine(
                                rs.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                rs.getString("decided_by_name"),
                                rs.getString("label"),
                                inWords(rs.getString("was_outcome"), rs.getString("was_category")),
                                inWords(rs.getString("outcome"), rs.getString("category")),
                                rs.getString("correction_reason")))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static String inWords(@Nullable String outcome, @Nullable String category) {
        return outcome == null
                ? "nothing decided"
                : Outcome.valueOf(outcome).text()
                        + (category == null
                                ? ""
                                : ", " + Category.valueOf(category).text());
    }

    /** A child's plans, the first one first. */
    public List<PlanRow> plans(UUID childId) {
        return plansOf(List.of(childId)).getOrDefault(childId, List.of());
    }

    /** The plans of several children, by child, the first one first. */
    public Map<UUID, List<PlanRow>> plansOf(List<UUID> childIds) {
        var byChild = new HashMap<UUID, List<PlanRow>>();
        if (!childIds.isEmpty()) {
            jdbc.sql("""
                            select p.*, l.adult_on from decision_plan p
                              left join family_child_life l on l.child_id = p.child_id
                             where p.child_id in (:children) order by p.started_on
                            """).param("children", childIds).query(rs -> {
                var plan = plan(rs);
                byChild.computeIfAbsent(plan.childId(), _ -> new ArrayList<>()).add(plan);
            });
        }
        return byChild;
    }

    private static Standing standing(ResultSet rs) throws SQLException {
        var category = rs.getString("category");
        return new Standing(
                rs.getObject("id", UUID.class),
                Outcome.valueOf(rs.getString("outcome")),
                category == null ? null : Category.valueOf(category),
                rs.getObject("next_review_due", LocalDate.class),
                rs.getObject("core_group_due", LocalDate.class),
                rs.getString("decided_by_name"),
                rs.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    /** Nobody ends the plan of a child who turns 18: it has ended. */
    private PlanRow plan(ResultSet rs) throws SQLException {
        var ended = rs.getObject("ended_on", LocalDate.class);
        var adult = rs.getObject("adult_on", LocalDate.class);
        var grownUp = ended == null && adult != null && !adult.isAfter(Time.today(clock));
        var reason = rs.getString("end_reason");
        return new PlanRow(
                rs.getObject("id", UUID.class),
                rs.getObject("child_id", UUID.class),
                rs.getObject("conference_id", UUID.class),
                rs.getObject("started_on", LocalDate.class),
                Category.valueOf(rs.getString("initial_category")),
                Category.valueOf(rs.getString("latest_category")),
                grownUp ? adult : ended,
                grownUp ? PlanEnd.TURNED_18 : reason == null ? null : PlanEnd.valueOf(reason));
    }
}
