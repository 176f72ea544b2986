package org.quorate.exchange.files;

import java.util.Locale;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.feedback.FeedbackImport;
import org.quorate.feedback.ImportedAnswer;
import org.quorate.feedback.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What families answered. */
@Component
@Order(21)
final class AnswersFile extends OwnedRows<ImportedAnswer> {

    static final FileDefinition FILE = FileDefinition.of(
            "answers.csv", "answer", "One line for each question of a questionnaire, also for those left blank.");

    static final Column<String> QUESTIONNAIRE = FILE.key(FILE.to("questionnaire", "Q-118", "The questionnaire"));
    static final Column<Item> ITEM = FILE.key(
            FILE.required("item", Types.code(Item.class), "REPORT_SEEN", "Which question; codes of answers below"));
    static final Column<String> ANSWER = FILE.optional(
            "answer", Types.text(40), "AT_LEAST_48_HOURS", "Code of the answer; blank when it was left blank");
    static final Column<String> WORDS =
            FILE.optional("words", Types.text(4000), "", "What they wrote, for WENT_WELL and COULD_BE_BETTER");

    AnswersFile(FeedbackImport feedback) {
        super(FILE, ImportedAnswer.class, feedback::answers);
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var item = row.need(ITEM);
        var answer = row.get(ANSWER);
        var form = facts.forms().need(row.need(QUESTIONNAIRE));
        complaints.unless(item.isOn(form), ITEM, "is not asked on the form " + form);
        complaints.unless(
                answer == null || item.answers().contains(code(answer)),
                ANSWER,
                item.answers().isEmpty()
                        ? "is answered in words"
                        : "is not one of " + String.join(", ", item.answers()));
        complaints.unless(
                row.get(WORDS) == null || item.answers().isEmpty(), WORDS, "is only for questions answered in words");
    }

    private static String code(String answer) {
        return answer.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    @Override
    ImportedAnswer owned(Row row, Facts facts) {
        var answer = row.get(ANSWER);
        return row.as(ImportedAnswer.class, "answer", answer == null ? null : code(answer));
    }
}
