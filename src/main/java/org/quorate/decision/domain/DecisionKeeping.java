package org.quorate.decision.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.quorate.kernel.Time;
import org.quorate.kernel.keeping.CaseContact;
import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Child protection plans: a case is not over while one runs. Outcomes and plans hold codes and stay counted. */
@Component
class DecisionKeeping implements CasePart {

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionKeeping(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public CaseContact contact(CaseScope scope) {
        return scope.children().isEmpty()
                ? CaseContact.NONE
                : jdbc.sql("""
                        select coalesce(max(ended_on is null), false) as open, max(coalesce(ended_on, started_on)) as latest
                          from (select p.started_on,
                                       coalesce(p.ended_on, case when l.adult_on <= :today then l.adult_on end) as ended_on
                                  from decision_plan p left join family_child_life l on l.child_id = p.child_id
                                 where p.child_id in (:children)) plan
                        """)
                        .param("children", scope.children())
                        .param("today", Time.today(clock))
                        .query((row, n) ->
                                new CaseContact(row.getBoolean("open"), row.getObject("latest", LocalDate.class)))
                        .single();
    }

    @Override
    public int destroy(CaseScope scope) {
        return new Erasure(jdbc)
                .over(
                        scope.children(),
                        "update decision_plan set source_ref = null where child_id in (:ids) and source_ref is not null",
                        "update decision_plan_struck set source_ref = null"
                                + " where child_id in (:ids) and source_ref is not null",
                        "update decision_outcome set correction_reason = '' where child_id in (:ids)"
                                + " and correction_reason <> ''")
                .rows();
    }
}
