package org.quorate.attendance.domain;

import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was there in whose place, and what was written about going ahead; that somebody came stays counted. */
@Component
class AttendanceKeeping implements CasePart {

    private final JdbcClient jdbc;

    AttendanceKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public int destroy(CaseScope scope) {
        return new Erasure(jdbc)
                .over(
                        scope.conferences(),
                        "update attendance_presence set deputy_name = if(deputy_name is null, null, '%s')"
                                        .formatted(CaseScope.DESTROYED)
                                + " where conference_id in (:ids)",
                        "update attendance_presence set reason = null, corrected_by = null where conference_id in (:ids)",
                        "update attendance_finding set reason = null, interim = null where conference_id in (:ids)")
                .rows();
    }
}
