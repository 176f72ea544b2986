package org.quorate.exchange.files;

import java.time.LocalDate;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.feedback.FeedbackImport;
import org.quorate.feedback.Form;
import org.quorate.feedback.ImportedQuestionnaire;
import org.quorate.feedback.Respondent;
import org.quorate.feedback.ReturnChannel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Questionnaires that came back from families. */
@Component
@Order(20)
final class QuestionnairesFile extends OwnedRows<ImportedQuestionnaire> {

    static final FileDefinition FILE = FileDefinition.of(
            "questionnaires.csv",
            "questionnaire",
            "One line for each questionnaire that came back. Its answers stand in answers.csv.");

    static final Column<String> REF = FILE.ref("Q-118");
    static final Column<String> CONFERENCE = FILE.to("conference", "CP-2018-0457", "The conference");
    static final Column<Form> FORM = FILE.required("form", Types.code(Form.class), "INITIAL", "Which form");
    static final Column<Respondent> RESPONDENT =
            FILE.required("respondent", Types.code(Respondent.class), "MOTHER", "Who filled it in; no names");
    static final Column<ReturnChannel> CHANNEL =
            FILE.required("channel", Types.code(ReturnChannel.class), "PAPER_ON_THE_DAY", "How it came back");
    static final Column<LocalDate> COMPLETED_ON =
            FILE.optional("completed_on", Types.day(), "2018-06-14", "Blank when not known");

    QuestionnairesFile(FeedbackImport feedback) {
        super(FILE, ImportedQuestionnaire.class, feedback::questionnaires);
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var conference = facts.conference(row.need(CONFERENCE));
        var completed = row.get(COMPLETED_ON);
        complaints.unless(
                conference.met(), CONFERENCE, "nobody can have been asked: its status is " + conference.status());
        complaints.unless(
                completed == null || !completed.isBefore(conference.heldOn()),
                COMPLETED_ON,
                "is before the conference (" + conference.heldOn() + ")");
    }

    @Override
    public void note(Row row, Facts facts) {
        facts.forms().put(row.key(), row.need(FORM));
    }
}
