package org.quorate.agencyreport.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.document.Documents;
import org.quorate.document.KeptFile;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That agencies added files to reports about a person. Nothing looks through a file for other people: somebody must. */
@Component
class AttachmentPersonal implements PersonalRecords {

    private final JdbcClient jdbc;
    private final Documents documents;

    AttachmentPersonal(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    private record Attached(
            UUID fileId, String reference, @Nullable String author) {}

    @Override
    public String title() {
        return "Files with agencies’ reports";
    }

    @Override
    public List<Passage> about(Subject subject) {
        var found = attached(subject);
        var kept = documents.known(found.stream().map(Attached::fileId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(KeptFile::id, Function.identity()));
        return found.stream()
                .filter(file -> kept.containsKey(file.fileId()))
                .map(file -> passage(file, Objects.requireNonNull(kept.get(file.fileId())), subject.others()))
                .toList();
    }

    private static Passage passage(Attached file, KeptFile kept, Set<String> others) {
        var from = file.author() == null ? "being written" : "from " + file.author();
        return Passage.of("File with a report, " + from + ", for " + file.reference(), kept.name())
                .naming(others)
                .heldBack("Somebody has to read the file for other people’s details before it is disclosed");
    }

    /** Of every version, each file once, and of what is being written. */
    private List<Attached> attached(Subject subject) {
        return jdbc.sql("""
                        select a.document_id, c.reference, min(v.author_name) as author
                          from agencyreport_attachment a
                          join agencyreport_version v on v.id = a.version_id
                          join agencyreport_report r on r.id = v.report_id
                          join conference_label c on c.conference_id = r.conference_id
                         where (a.child_id is null or a.child_id = :person
                                or (not :child and exists (select 1 from family_child_label o
                                                            where o.child_id = a.child_id and o.family_id = :family)))
                           and exists (select 1 from conference_child_label k
                                         join family_child_label f on f.child_id = k.child_id
                                        where k.conference_id = r.conference_id
                                          and (k.child_id = :person or (not :child and f.family_id = :family)))
                         group by a.document_id, c.reference
                        union all
                        select d.document_id, c.reference, null
                          from agencyreport_draft_file d
                          join agencyreport_report r on r.id = d.report_id
                          join conference_label c on c.conference_id = r.conference_id
                         where (d.child_id is null or d.child_id = :person
                                or (not :child and exists (select 1 from family_child_label o
                                                            where o.child_id = d.child_id and o.family_id = :family)))
                           and not exists (select 1 from agencyreport_attachment s where s.document_id = d.document_id)
                           and exists (select 1 from conference_child_label k
                                         join family_child_label f on f.child_id = k.child_id
                                        where k.conference_id = r.conference_id
                                          and (k.child_id = :person or (not :child and f.family_id = :family)))
                         order by 1
                        """)
                .param("person", subject.personId())
                .param("child", subject.child())
                .param("family", subject.familyId())
                .query((rs, i) -> new Attached(
                        rs.getObject("document_id", UUID.class), rs.getString("reference"), rs.getString("author")))
                .list();
    }
}
