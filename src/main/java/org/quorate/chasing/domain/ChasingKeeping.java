package org.quorate.chasing.domain;

import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever was told that somebody does not answer; that they were stays counted. */
@Component
class ChasingKeeping implements CasePart {

    private final JdbcClient jdbc;

    ChasingKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "chasing";
    }

    @Override
    public int destroy(CaseScope scope) {
        return new Erasure(jdbc)
                .over(scope.conferences(), """
                        update chasing_escalation
                           set contact_name = '%s', contact_job = null, colleague_name = null, replied_by = null
                         where invitee_id in (select invitee_id from invitation_invitee_label
                                               where conference_id in (:ids))
                        """.formatted(CaseScope.DESTROYED))
                .rows();
    }
}
