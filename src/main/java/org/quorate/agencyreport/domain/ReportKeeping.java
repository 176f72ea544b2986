package org.quorate.agencyreport.domain;

import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies wrote about a family; that a report came, when, and that something was said of it, stays counted. */
@Component
class ReportKeeping implements CasePart {

    private static final String OF_THESE =
            " where report_id in (select id from agencyreport_report where conference_id in (:ids))";
    private static final String OF_THESE_VERSIONS = " where version_id in (select v.id from agencyreport_version v"
            + " join agencyreport_report r on r.id = v.report_id where r.conference_id in (:ids))";

    private final JdbcClient jdbc;

    ReportKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "written reports";
    }

    @Override
    public int destroy(CaseScope scope) {
        return new Erasure(jdbc)
                .over(
                        scope.conferences(),
                        "delete from agencyreport_draft_aside" + OF_THESE,
                        "delete from agencyreport_draft_part" + OF_THESE,
                        "delete from agencyreport_draft_waiting" + OF_THESE,
                        "delete from agencyreport_draft" + OF_THESE,
                        "delete from agencyreport_attachment" + OF_THESE_VERSIONS,
                        "delete from agencyreport_annex" + OF_THESE_VERSIONS,
                        "update agencyreport_part set text = null, value = null" + OF_THESE_VERSIONS,
                        "update agencyreport_version set author_name = '%1$s', author_job = '', sent_by_name = '%1$s',"
                                        .formatted(CaseScope.DESTROYED)
                                + " what_changed = null" + OF_THESE,
                        "update agencyreport_chase set told_name = null" + OF_THESE)
                .rows();
    }
}
