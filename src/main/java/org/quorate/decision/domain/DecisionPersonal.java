package org.quorate.decision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Words;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided about a child, corrections included, and the child's plans. */
@Component
class DecisionPersonal implements PersonalRecords {

    private final JdbcClient jdbc;

    DecisionPersonal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Decisions and plans";
    }

    @Override
    public List<Passage> about(Subject subject) {
        var passages = new ArrayList<>(jdbc.sql("""
                        select c.reference, o.outcome, o.category, o.next_review_due, o.superseded_at is not null as corrected,
                               o.correction_reason
                          from decision_outcome o join conference_label c on c.conference_id = o.conference_id
                         where o.child_id = ? order by o.decided_at
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                        "Decision of " + row.getString("reference"),
                        word(row.getString("outcome"))
                                + after("Category", row.getString("category"))
                                + after("Next review by", day(row.getObject("next_review_due", LocalDate.class)))
                                + after("Corrected because", row.getString("correction_reason"))
                                + (row.getBoolean("corrected") ? "\nCorrected later." : "")))
                .list());
        passages.addAll(jdbc.sql("""
                        select started_on, initial_category, latest_category, ended_on, end_reason
                          from decision_plan where child_id = ? order by started_on
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                        "Child protection plan",
                        "From " + day(row.getObject("started_on", LocalDate.class))
                                + after("Category", row.getString("latest_category"))
                                + after("Until", day(row.getObject("ended_on", LocalDate.class)))
                                + after("Ended because", row.getString("end_reason"))))
                .list());
        return passages;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Words.day(day);
    }

    private static String word(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String after(String name, @Nullable String value) {
        return value == null ? "" : "\n" + name + ": " + value;
    }
}
