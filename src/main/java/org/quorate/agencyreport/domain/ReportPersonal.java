package org.quorate.agencyreport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies wrote for conferences about a child, or about the children of an adult's family. */
@Component
class ReportPersonal implements PersonalRecords {

    /** Of the newest version of each report. */
    private static final String FROM = """
            from agencyreport_version v
                     join agencyreport_report r on r.id = v.report_id
                     join conference_label c on c.conference_id = r.conference_id
            where v.number = (select max(n.number) from agencyreport_version n where n.report_id = v.report_id)
              and exists (select 1 from conference_child_label k join family_child_label f on f.child_id = k.child_id
                           where k.conference_id = r.conference_id
                             and (k.child_id = :person or (not :child and f.family_id = :family)))
            """;

    private static final Actor REQUEST = Actor.system("a request for records is gathered");

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ReportPersonal(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public String title() {
        return "Agencies’ reports";
    }

    @Override
    public List<Passage> about(Subject subject) {
        var passages = new ArrayList<>(written(subject));
        passages.addAll(restricted(subject));
        return passages;
    }

    private List<Passage> written(Subject subject) {
        return jdbc.sql("""
                        select c.reference, v.author_name, p.heading, p.kind, coalesce(p.value, p.text) as words
                        """
                        + FROM.replace(
                                "where v.number", "join agencyreport_part p on p.version_id = v.id where v.number")
                        + """
                          and coalesce(p.value, p.text) is not null
                          and (p.child_id is null or p.child_id = :person
                               or (not :child and exists (select 1 from family_child_label o
                                                           where o.child_id = p.child_id and o.family_id = :family)))
                        order by c.held_on, v.id, p.position
                        """)
                .param("person", subject.personId())
                .param("child", subject.child())
                .param("family", subject.familyId())
                .query((row, n) -> Passage.of(
                                row.getString("heading") + ", from " + row.getString("author_name") + " for "
                                        + row.getString("reference"),
                                ReportWords.of(SectionKind.valueOf(row.getString("kind")), row.getString("words")))
                        .naming(subject.others())
                        .naming(Set.of(row.getString("author_name"))))
                .list();
    }

    /** Each is an opening of it, and on record as such. */
    private List<Passage> restricted(Subject subject) {
        record Annex(UUID conferenceId, Passage passage) {}
        var annexes = jdbc.sql("select r.conference_id, c.reference, v.author_name, a.text "
                        + FROM.replace(
                                "where v.number", "join agencyreport_annex a on a.version_id = v.id where v.number")
                        + " order by c.held_on, v.id")
                .param("person", subject.personId())
                .param("child", subject.child())
                .param("family", subject.familyId())
                .query((row, n) -> new Annex(
                        row.getObject("conference_id", UUID.class),
                        Passage.of(
                                        "Restricted part, from " + row.getString("author_name") + " for "
                                                + row.getString("reference"),
                                        row.getString("text"))
                                .heldBack("Restricted by the agency that wrote it")))
                .list();
        audit.reads(
                REQUEST,
                "conference",
                annexes.stream().map(Annex::conferenceId).distinct().toList(),
                "report-annex");
        return annexes.stream().map(Annex::passage).toList();
    }
}
