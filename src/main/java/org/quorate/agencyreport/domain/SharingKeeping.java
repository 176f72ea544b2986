package org.quorate.agencyreport.domain;

import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was shared with whom, and what they said; that it was, and when, stays counted. */
@Component
class SharingKeeping implements CasePart {

    private static final String OF_READERS =
            " where reader_id in (select d.id from agencyreport_reader d where d.conference_id in (:ids))";

    private static final String OF_PARTS = """
             where part_id in (select p.id from agencyreport_part p
                                 join agencyreport_version v on v.id = p.version_id
                                 join agencyreport_report r on r.id = v.report_id
                                where r.conference_id in (:ids))
            """;

    private final JdbcClient jdbc;

    SharingKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "shared reports";
    }

    @Override
    public int destroy(CaseScope scope) {
        return new Erasure(jdbc)
                .over(
                        scope.conferences(),
                        "update agencyreport_comment set text = '%1$s', by_name = if(by_name is null, null, '%1$s')"
                                        .formatted(CaseScope.DESTROYED)
                                + OF_READERS,
                        "update agencyreport_redaction set text = '', why = '%1$s', by_name = '%1$s'"
                                        .formatted(CaseScope.DESTROYED)
                                + OF_PARTS,
                        "update agencyreport_withholding set agreed_with = '%1$s', note = null, by_name = '%1$s'"
                                        .formatted(CaseScope.DESTROYED)
                                + OF_READERS,
                        "update agencyreport_share set released_by_name = '%1$s'".formatted(CaseScope.DESTROYED)
                                + OF_READERS,
                        "update agencyreport_pack set made_by_name = if(made_by_name is null, null, '%1$s')"
                                        .formatted(CaseScope.DESTROYED)
                                + OF_READERS,
                        """
                        update agencyreport_share_event
                           set note = null, by_name = if(by_name is null, null, '%s')
                         where share_id in (select s.id from agencyreport_share s
                                              join agencyreport_reader d on d.id = s.reader_id
                                             where d.conference_id in (:ids))
                        """.formatted(CaseScope.DESTROYED))
                .rows();
    }
}
