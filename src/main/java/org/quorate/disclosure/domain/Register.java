package org.quorate.disclosure.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.keeping.Passage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The register of requests, their passages and what was decided. Asks nobody for permission. */
@Component
public class Register {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int HEADING = 300;

    private static final String REQUESTS = """
            select r.id, r.person_id, r.asked_by, r.received_on, r.due_on, r.extension_reason is not null as extended,
                   x.released_at,
                   (select count(*) from disclosure_passage p
                     where p.request_id = r.id and p.held_back is null
                       and not exists (select 1 from disclosure_decision d where d.passage_id = p.id)) as undecided
              from disclosure_request r left join disclosure_release x on x.request_id = r.id
            """;

    /** A request without the person's name. */
    public record Entry(
            UUID id,
            UUID personId,
            @Nullable String askedBy,
            LocalDate receivedOn,
            LocalDate dueOn,
            boolean extended,
            int undecided,
            @Nullable Instant releasedAt) {}

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void open(Actor actor, Entry entry, Instant now) {
        jdbc.sql("""
                        insert into disclosure_request (id, person_id, asked_by, received_on, due_on, opened_by,
                               opened_by_name, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(entry.id(), entry.personId())
                .param(entry.askedBy())
                .params(entry.receivedOn(), entry.dueOn(), actor.id(), actor.name(), Timestamp.from(now))
                .update();
    }

    public void add(UUID requestId, int position, String part, Passage passage, Collection<String> others) {
        var heading = passage.heading();
        jdbc.sql("""
                        insert into disclosure_passage (id, request_id, position, part, heading, words, others, held_back)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        requestId,
                        position,
                        part,
                        heading.substring(0, Math.min(HEADING, heading.length())),
                        passage.text(),
                        JSON.writeValueAsString(others))
                .param(passage.heldBack())
                .update();
    }

    /** Those to answer first, then the latest answered. */
    public List<Entry> list(int offset, int limit) {
        return jdbc.sql(REQUESTS + " order by x.released_at is not null, r.due_on, r.id limit ? offset ?")
                .params(limit, offset)
                .query(Register::entry)
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from disclosure_request")
                .query(Integer.class)
                .single();
    }

    public Optional<Entry> find(UUID requestId) {
        return jdbc.sql(REQUESTS + " where r.id = ?")
                .param(requestId)
                .query(Register::entry)
                .optional();
    }

    public Optional<UUID> requestOf(UUID passageId) {
        return jdbc.sql("select request_id from disclosure_passage where id = ?")
                .param(passageId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    public List<PassageRow> passages(UUID requestId) {
        return jdbc.sql("""
                        select p.id, p.part, p.heading, p.words, p.others, p.held_back,
                               (select d.kind from disclosure_decision d where d.passage_id = p.id
                                 order by d.seq desc limit 1) as decision
                          from disclosure_passage p where p.request_id = ? order by p.position
                        """).param(requestId).query(Register::passage).list();
    }

    public void decide(Actor actor, UUID passageId, PassageDecision decision, Instant now) {
        jdbc.sql("""
                        insert into disclosure_decision (passage_id, kind, decided_by, decided_by_name, decided_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(passageId, decision.name(), actor.id(), actor.name(), Timestamp.from(now))
                .update();
    }

    public void extend(UUID requestId, LocalDate dueOn, String reason) {
        jdbc.sql("update disclosure_request set due_on = ?, extension_reason = ? where id = ?")
                .params(dueOn, reason, requestId)
                .update();
    }

    public void release(Actor actor, UUID requestId, byte[] content, String sha256, Instant now) {
        jdbc.sql("""
                        insert into disclosure_release (request_id, content, sha256, released_by, released_by_name,
                               released_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(requestId, content, sha256, actor.id(), actor.name(), Timestamp.from(now))
                .update();
    }

    public Optional<byte[]> released(UUID requestId) {
        return jdbc.sql("select content from disclosure_release where request_id = ?")
                .param(requestId)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var released = row.getTimestamp("released_at");
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("asked_by"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("extended"),
                row.getInt("undecided"),
                released == null ? null : released.toInstant());
    }

    private static PassageRow passage(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision");
        return new PassageRow(
                row.getObject("id", UUID.class),
                row.getString("part"),
                row.getString("heading"),
                row.getString("words"),
                names(row.getString("others")),
                row.getString("held_back"),
                decision == null ? null : PassageDecision.valueOf(decision));
    }

    private static Set<String> names(String json) {
        var names = new TreeSet<String>();
        JSON.readTree(json).forEach(name -> names.add(name.asString()));
        return names;
    }
}
