package org.quorate.retention.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quorate.kernel.Actor;
import org.quorate.kernel.keeping.RecordClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Certificates of what was destroyed: written once, never changed. */
@Component
public class CertificateLog {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    CertificateLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void issue(Actor actor, Reviews.Open review, Map<String, Integer> counts, Instant now) {
        jdbc.sql("""
                        insert into retention_certificate (review_id, record_class, unit_id, rule_words, counts,
                               proposed_by, confirmed_by, destroyed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        review.id(),
                        review.recordClass().name(),
                        review.unitId(),
                        review.rule().words() + ". " + review.rule().source(),
                        JSON.writeValueAsString(new TreeMap<>(counts)))
                .param(review.proposer())
                .params(actor.name(), Timestamp.from(now))
                .update();
    }

    /** The latest first. */
    public List<CertificateRow> list(int offset, int limit) {
        return jdbc.sql("""
                        select number, record_class, rule_words, counts, proposed_by, confirmed_by, destroyed_at
                          from retention_certificate order by number desc limit ? offset ?
                        """)
                .params(limit, offset)
                .query((row, n) -> new CertificateRow(
                        row.getLong("number"),
                        RecordClass.valueOf(row.getString("record_class")),
                        row.getString("rule_words"),
                        counts(row.getString("counts")),
                        row.getString("proposed_by"),
                        row.getString("confirmed_by"),
                        row.getTimestamp("destroyed_at").toInstant()))
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from retention_certificate")
                .query(Integer.class)
                .single();
    }

    private static Map<String, Integer> counts(String json) {
        return JSON.readTree(json).properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().intValue()));
    }
}
