package org.quorate.disclosure.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Retained;
import org.quorate.kernel.keeping.RetainedRecords;
import org.quorate.kernel.keeping.Trigger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was gathered and given for a request; that there was one, and when it was answered, stays. */
@Component
class RequestKeeping implements RetainedRecords, CasePart {

    private static final String ANSWERED = """
            select r.id, date(x.released_at) as answered_on from disclosure_request r
              join disclosure_release x on x.request_id = r.id
             where exists (select 1 from disclosure_passage p where p.request_id = r.id)
            """;

    private final JdbcClient jdbc;

    RequestKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RecordClass recordClass() {
        return RecordClass.ACCESS_REQUESTS;
    }

    @Override
    public List<Retained> all() {
        return jdbc.sql(ANSWERED).query(RequestKeeping::retained).list();
    }

    @Override
    public Optional<Retained> find(UUID requestId) {
        return jdbc.sql(ANSWERED + " and r.id = ?")
                .param(requestId)
                .query(RequestKeeping::retained)
                .optional();
    }

    @Override
    public int destroy(UUID requestId) {
        return destroy(Set.of(requestId));
    }

    @Override
    public String name() {
        return "requests for records";
    }

    @Override
    public int destroy(CaseScope scope) {
        var people = new HashSet<>(scope.children());
        people.addAll(scope.adults());
        return people.isEmpty()
                ? 0
                : destroy(new HashSet<>(jdbc.sql("select id from disclosure_request where person_id in (:people)")
                        .param("people", people)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list()));
    }

    private int destroy(Set<UUID> requests) {
        return new Erasure(jdbc)
                .over(
                        requests,
                        "delete from disclosure_decision where passage_id in"
                                + " (select id from disclosure_passage where request_id in (:ids))",
                        "delete from disclosure_passage where request_id in (:ids)",
                        "update disclosure_release set content = '' where request_id in (:ids)",
                        "update disclosure_request set asked_by = if(asked_by is null, null, '%s'),"
                                        .formatted(CaseScope.DESTROYED)
                                + " extension_reason = null where id in (:ids)")
                .rows();
    }

    private static Retained retained(ResultSet row, int number) throws SQLException {
        return new Retained(
                row.getObject("id", UUID.class),
                Map.of(Trigger.REQUEST_ANSWERED, row.getObject("answered_on", LocalDate.class)),
                null,
                null);
    }
}
