package org.quorate.preparation.domain;

import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of requests to keep somebody out, of decisions, and of what a child may have; that there were some counts. */
@Component
class PreparationKeeping implements CasePart {

    private final JdbcClient jdbc;

    PreparationKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "exclusions";
    }

    @Override
    public int destroy(CaseScope scope) {
        return new Erasure(jdbc)
                .over(
                        scope.conferences(),
                        "update preparation_exclusion set evidence = '%1$s', asked_by = '%1$s', late_reason = null"
                                        .formatted(CaseScope.DESTROYED)
                                + " where conference_id in (:ids)",
                        """
                        update preparation_exclusion_decision d join preparation_exclusion e on e.id = d.exclusion_id
                           set d.part = null, d.reason = '%s'
                         where e.conference_id in (:ids)
                        """.formatted(CaseScope.DESTROYED),
                        "update preparation_not_ready set note = null where conference_id in (:ids)",
                        "update preparation_child_copy set reason = '%s' where conference_id in (:ids)"
                                .formatted(CaseScope.DESTROYED))
                .rows();
    }
}
