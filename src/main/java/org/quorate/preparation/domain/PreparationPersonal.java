package org.quorate.preparation.domain;

import java.util.ArrayList;
import java.util.List;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether somebody was kept out, and what a child could have of the reports. What the chair decided they were told; who
 * asked for it, on what ground and evidence is disclosed to nobody by rule, because it may put somebody at risk.
 */
@Component
class PreparationPersonal implements PersonalRecords {

    private static final String HARM =
            "Serious harm: who asked and why may put somebody at risk (Data Protection Act 2018, schedule 3)";

    private final JdbcClient jdbc;

    PreparationPersonal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Taking part";
    }

    @Override
    public List<Passage> about(Subject subject) {
        if (subject.child()) {
            return copies(subject);
        }
        var passages = new ArrayList<>(requests(subject));
        passages.addAll(decisions(subject));
        return passages;
    }

    private List<Passage> requests(Subject subject) {
        return jdbc.sql("""
                        select c.reference, e.ground, e.evidence, e.asked_by, e.late_reason
                          from preparation_exclusion e join conference_label c on c.conference_id = e.conference_id
                         where e.adult_id = ? order by e.recorded_at
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                                "Asked to keep you out of " + row.getString("reference"),
                                ExclusionGround.valueOf(row.getString("ground")).label() + "\n"
                                        + row.getString("evidence") + "\nAsked by: " + row.getString("asked_by"))
                        .naming(subject.others())
                        .heldBack(HARM))
                .list();
    }

    private List<Passage> decisions(Subject subject) {
        return jdbc
                .sql("""
                        select c.reference, d.outcome, d.part, d.reason
                          from preparation_exclusion_decision d
                          join preparation_exclusion e on e.id = d.exclusion_id
                          join conference_label c on c.conference_id = e.conference_id
                         where e.adult_id = ? order by d.decided_at
                        """)
                .param(subject.personId())
                .query((row, n) -> {
                    var heading = "Decided about your part in " + row.getString("reference");
                    var part = row.getString("part");
                    var decided =
                            ExclusionOutcome.valueOf(row.getString("outcome")).label();
                    return List.of(
                            Passage.of(heading, part == null ? decided : decided + "\n" + part)
                                    .naming(subject.others()),
                            Passage.of(heading + ": why", row.getString("reason"))
                                    .naming(subject.others())
                                    .heldBack(HARM));
                })
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Passage> copies(Subject subject) {
        return jdbc.sql("""
                        select c.reference, p.may, p.reason
                          from preparation_child_copy p join conference_label c on c.conference_id = p.conference_id
                         where p.child_id = ? order by p.decided_at
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                                "What you could have of the reports for " + row.getString("reference"),
                                ChildMay.valueOf(row.getString("may")).label() + "\n" + row.getString("reason"))
                        .naming(subject.others()))
                .list();
    }
}
