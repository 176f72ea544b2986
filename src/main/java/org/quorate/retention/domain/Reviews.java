package org.quorate.retention.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Trigger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviews and what was decided in them. Asks nobody for permission. */
@Component
public class Reviews {

    /** What somebody decided. */
    public enum Decision {
        /** Keep it until a day, for a reason. */
        KEEP,
        /** One person: it can be destroyed. */
        PROPOSE,
        /** A second person: destroy it. */
        DESTROY,
        /** Nobody: its time is no longer over. */
        LAPSE
    }

    /**
     * A review that is open.
     *
     * @param proposerId null while nobody has proposed to destroy it
     */
    public record Open(
            UUID id,
            RecordClass recordClass,
            UUID unitId,
            RetentionRule rule,
            LocalDate dueOn,
            @Nullable UUID proposerId,
            @Nullable String proposer) {}

    private static final String OPEN = """
            select r.id, r.record_class, r.unit_id, r.counted_from, r.months, r.source, r.due_on,
                   d.decided_by, d.decided_by_name
              from retention_review r
              left join retention_decision d on d.review_id = r.id and d.kind = 'PROPOSE'
             where r.settled_at is null
            """;

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one class, by what they are about. */
    Map<UUID, Open> open(RecordClass recordClass) {
        return jdbc.sql(OPEN + " and r.record_class = ?").param(recordClass.name()).query(Reviews::open).list().stream()
                .collect(Collectors.toMap(Open::unitId, review -> review));
    }

    /** What somebody said is to be kept until a day after this one. */
    Set<UUID> keptLonger(RecordClass recordClass, LocalDate today) {
        return jdbc.sql("""
                        select r.unit_id from retention_review r join retention_decision d on d.review_id = r.id
                         where r.record_class = ? and d.keep_until > ?
                        """)
                .params(recordClass.name(), today)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Two nodes at once queue it once. */
    void queue(RecordClass recordClass, UUID unitId, Due due, Instant now) {
        jdbc.sql("""
                        insert ignore into retention_review (id, record_class, unit_id, counted_from, counted_on, months,
                               due_on, source, queued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        recordClass.name(),
                        unitId,
                        due.rule().countedFrom().name(),
                        due.countedOn(),
                        due.rule().months(),
                        due.on(),
                        due.rule().source(),
                        Timestamp.from(now))
                .update();
    }

    /** Longest over first. */
    public List<Open> open(int offset, int limit) {
        return jdbc.sql(OPEN + " order by r.due_on, r.id limit ? offset ?")
                .params(limit, offset)
                .query(Reviews::open)
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from retention_review where settled_at is null")
                .query(Integer.class)
                .single();
    }

    /** Waits for whoever decides about it at this moment. */
    public Optional<Open> lock(UUID reviewId) {
        return jdbc.sql("select id from retention_review where id = ? and settled_at is null for update")
                .param(reviewId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional()
                .flatMap(id -> jdbc.sql(OPEN + " and r.id = ? for update")
                        .param(id)
                        .query(Reviews::open)
                        .optional());
    }

    public void decide(
            Actor actor, UUID reviewId, Decision kind, @Nullable LocalDate until, String reason, Instant now) {
        jdbc.sql("""
                        insert into retention_decision (id, review_id, kind, keep_until, reason, decided_by,
                               decided_by_name, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), reviewId, kind.name())
                .param(until)
                .params(reason, actor.id(), actor.name(), Timestamp.from(now))
                .update();
        if (kind != Decision.PROPOSE) {
            jdbc.sql("update retention_review set settled_at = ? where id = ?")
                    .params(Timestamp.from(now), reviewId)
                    .update();
        }
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        var recordClass = RecordClass.valueOf(row.getString("record_class"));
        var rule = new RetentionRule(
                recordClass,
                Trigger.valueOf(row.getString("counted_from")),
                row.getInt("months"),
                LocalDate.EPOCH,
                row.getString("source"));
        return new Open(
                row.getObject("id", UUID.class),
                recordClass,
                row.getObject("unit_id", UUID.class),
                rule,
                row.getObject("due_on", LocalDate.class),
                row.getObject("decided_by", UUID.class),
                row.getString("decided_by_name"));
    }
}
