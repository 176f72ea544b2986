package org.quorate.agencyreport.domain;

import java.util.UUID;
import org.quorate.document.DocumentRef;
import org.quorate.document.Documents;
import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that agencies added to their reports: they leave the store with the case. */
@Component
class AttachmentKeeping implements CasePart {

    private final JdbcClient jdbc;
    private final Documents documents;

    AttachmentKeeping(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "files of reports";
    }

    @Override
    public int destroy(CaseScope scope) {
        if (scope.conferences().isEmpty()) {
            return 0;
        }
        var files = jdbc
                .sql("select id from agencyreport_report where conference_id in (:ids)")
                .param("ids", scope.conferences())
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .list()
                .stream()
                .mapToInt(report -> documents.destroy(new DocumentRef("agencyreport", report)))
                .sum();
        return files + new Erasure(jdbc).over(scope.conferences(), """
                                delete from agencyreport_draft_file
                                 where report_id in (select id from agencyreport_report where conference_id in (:ids))
                                """).rows();
    }
}
