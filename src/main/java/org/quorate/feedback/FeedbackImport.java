package org.quorate.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over questionnaires that families filled in elsewhere. */
@Service
public class FeedbackImport {

    private final Gate gate;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackImport(Gate gate, JdbcTemplate batches, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.batches = batches;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void questionnaires(Actor actor, List<ImportedQuestionnaire> questionnaires) {
        requireImporter(actor);
        var now = Timestamp.from(clock.instant());
        batches.batchUpdate("""
                insert into feedback_questionnaire (id, source_ref, conference_id, form, respondent, channel,
                    completed_on, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, questionnaires, Math.max(1, questionnaires.size()), (row, questionnaire) -> {
            row.setObject(1, id(questionnaire.ref()));
            row.setString(2, questionnaire.ref());
            row.setObject(3, Ids.imported("conference", questionnaire.conferenceRef()));
            row.setString(4, questionnaire.form().name());
            row.setString(5, questionnaire.respondent().name());
            row.setString(6, questionnaire.channel().name());
            row.setObject(7, questionnaire.completedOn());
            row.setObject(8, actor.id());
            row.setTimestamp(9, now);
        });
    }

    /** The questionnaires are imported before. */
    @Transactional
    public void answers(Actor actor, List<ImportedAnswer> answers) {
        requireImporter(actor);
        batches.batchUpdate(
                "insert into feedback_answer (questionnaire_id, item, answer, words) values (?, ?, ?, ?)",
                answers,
                Math.max(1, answers.size()),
                (row, answer) -> {
                    row.setObject(1, id(answer.questionnaireRef()));
                    row.setString(2, answer.item().name());
                    row.setString(3, answer.answer());
                    row.setString(4, answer.words());
                });
    }

    /** The form of a questionnaire imported before. */
    @Transactional(readOnly = true)
    public Optional<Form> form(Actor actor, String ref) {
        requireImporter(actor);
        return jdbc.sql("select form from feedback_questionnaire where id = ?")
                .param(id(ref))
                .query(Form.class)
                .optional();
    }

    private void requireImporter(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
    }

    private static UUID id(String ref) {
        return Ids.imported("questionnaire", ref);
    }
}
