package org.quorate.retention.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Ids;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Retained;
import org.quorate.kernel.keeping.Trigger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The retention schedule: the defaults, and the partnership's own lines in their place. */
@Component
public class Schedule {

    private record Line(RecordClass recordClass, Trigger countedFrom) {}

    private final JdbcClient jdbc;

    Schedule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line for each class and trigger, in the order of the defaults. */
    public List<RetentionRule> inForce(LocalDate day) {
        var lines = new LinkedHashMap<Line, RetentionRule>();
        RetentionDefaults.rules().forEach(rule -> lines.put(line(rule), rule));
        own(day).forEach(rule -> lines.put(line(rule), rule));
        return new ArrayList<>(lines.values());
    }

    public Optional<Due> due(RecordClass recordClass, Retained record, LocalDate day) {
        return Due.of(record.clocks(), inForce(recordClass, day));
    }

    List<RetentionRule> inForce(RecordClass recordClass, LocalDate day) {
        return inForce(day).stream()
                .filter(rule -> rule.recordClass() == recordClass)
                .toList();
    }

    public void add(RetentionRule rule, UUID setBy, Instant now) {
        jdbc.sql("""
                        insert into retention_rule (id, record_class, counted_from, months, effective_from, source,
                               set_by, set_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        rule.recordClass().name(),
                        rule.countedFrom().name(),
                        rule.months(),
                        rule.effectiveFrom(),
                        rule.source(),
                        setBy,
                        Timestamp.from(now))
                .update();
    }

    /** Earlier ones first, so that the latest is put last. */
    private List<RetentionRule> own(LocalDate day) {
        return jdbc.sql("""
                        select record_class, counted_from, months, effective_from, source from retention_rule
                         where effective_from <= ? order by effective_from
                        """)
                .param(day)
                .query((row, n) -> new RetentionRule(
                        RecordClass.valueOf(row.getString(1)),
                        Trigger.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)))
                .list();
    }

    private static Line line(RetentionRule rule) {
        return new Line(rule.recordClass(), rule.countedFrom());
    }
}
