package org.quorate.correspondence.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** What was sent about a conference or to one of the family, word for word, with its steps and addresses. */
@Component
class MessageKeeping implements RetainedRecords, CasePart {

    private static final String SENT = """
            select conference_id, date(max(queued_at)) as last_on from correspondence_message
             where conference_id is not null
            """;

    private final JdbcClient jdbc;

    MessageKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RecordClass recordClass() {
        return RecordClass.MESSAGES;
    }

    @Override
    public List<Retained> all() {
        return jdbc.sql(SENT + " group by conference_id")
                .query(MessageKeeping::retained)
                .list();
    }

    @Override
    public Optional<Retained> find(UUID conferenceId) {
        return jdbc.sql(SENT + " and conference_id = ? group by conference_id")
                .param(conferenceId)
                .query(MessageKeeping::retained)
                .optional();
    }

    @Override
    public int destroy(UUID conferenceId) {
        return new Erasure(jdbc)
                .over(Set.of(conferenceId), where("conference_id in (:ids)"))
                .rows();
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public int destroy(CaseScope scope) {
        return new Erasure(jdbc)
                .over(scope.adults(), """
                        delete from correspondence_suppression
                         where address in (select address from correspondence_message
                                            where recipient_kind = 'ADULT' and recipient_id in (:ids))
                        """)
                .over(scope.conferences(), where("conference_id in (:ids)"))
                .over(scope.adults(), where("recipient_id in (:ids)"))
                .over(scope.children(), where("recipient_id in (:ids)"))
                .rows();
    }

    /** What hangs on a message goes before it. */
    private static String[] where(String condition) {
        var chosen = "(select id from correspondence_message where " + condition + ")";
        return new String[] {
            "delete from correspondence_recorded where message_id in " + chosen,
            "delete from correspondence_report where message_id in " + chosen,
            "delete from correspondence_step where message_id in " + chosen,
            "delete from correspondence_message where " + condition
        };
    }

    private static Retained retained(ResultSet row, int number) throws SQLException {
        var conference = row.getObject("conference_id", UUID.class);
        return new Retained(
                conference, Map.of(Trigger.LAST_MESSAGE, row.getObject("last_on", LocalDate.class)), null, conference);
    }
}
