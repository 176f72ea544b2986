package org.quorate.feedback;

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

/** What parents and carers wrote in their own words, by conference; what they ticked names nobody and stays counted. */
@Component
class FeedbackKeeping implements RetainedRecords, CasePart {

    private static final String WITH_WORDS = """
            select q.conference_id, max(coalesce(q.completed_on, date(q.recorded_at))) as last_on
              from feedback_questionnaire q
             where exists (select 1 from feedback_answer a where a.questionnaire_id = q.id and a.words is not null)
            """;

    private final JdbcClient jdbc;

    FeedbackKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RecordClass recordClass() {
        return RecordClass.QUESTIONNAIRES;
    }

    @Override
    public List<Retained> all() {
        return jdbc.sql(WITH_WORDS + " group by q.conference_id")
                .query(FeedbackKeeping::retained)
                .list();
    }

    @Override
    public Optional<Retained> find(UUID conferenceId) {
        return jdbc.sql(WITH_WORDS + " and q.conference_id = ? group by q.conference_id")
                .param(conferenceId)
                .query(FeedbackKeeping::retained)
                .optional();
    }

    @Override
    public int destroy(UUID conferenceId) {
        return destroy(Set.of(conferenceId));
    }

    @Override
    public String name() {
        return "questionnaires";
    }

    @Override
    public int destroy(CaseScope scope) {
        return destroy(scope.conferences());
    }

    private int destroy(Set<UUID> conferences) {
        return new Erasure(jdbc)
                .over(
                        conferences,
                        """
                        update feedback_answer set words = null
                         where words is not null
                           and questionnaire_id in (select id from feedback_questionnaire where conference_id in (:ids))
                        """,
                        "update feedback_questionnaire set source_ref = null where conference_id in (:ids)"
                                + " and source_ref is not null")
                .rows();
    }

    private static Retained retained(ResultSet row, int number) throws SQLException {
        var conference = row.getObject("conference_id", UUID.class);
        return new Retained(
                conference, Map.of(Trigger.LAST_ANSWERED, row.getObject("last_on", LocalDate.class)), null, conference);
    }
}
