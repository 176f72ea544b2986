package org.quorate.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.Reach;
import org.quorate.decision.domain.ReviewDue;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews that fall due and have not been called: children on a plan without a called conference. Those due more than
 * a year ago are left out of the list and counted apart, because they are plans that were brought in without an end.
 */
@Service
public class ReviewsDue {

    private static final Role[] STAFF = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER};
    private static final String UNCALLED = """
            select p.child_id, f.label, f.family_id, max(o.next_review_due) as due_on
            from decision_plan p
                     join decision_outcome o on o.child_id = p.child_id and o.superseded_at is null
                          and o.next_review_due is not null
                     join family_child_label f on f.child_id = p.child_id
                     join family_child_life y on y.child_id = p.child_id
            where p.ended_on is null
              and y.left_on is null
              and (y.adult_on is null or y.adult_on > :today)
              and {open}
              and not exists (select 1 from conference_child_label k
                                join conference_label c on c.conference_id = k.conference_id
                               where k.child_id = p.child_id and c.status = 'CALLED')
            group by p.child_id, f.label, f.family_id
            """;

    private final Gate gate;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewsDue(Gate gate, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.gate = gate;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Those due from a year ago to so many days from now, the earliest first; each child on record as read.
     *
     * @param days how far to look ahead, 0 or more
     */
    @Transactional(readOnly = true)
    public List<ReviewDue> within(Actor actor, int days, int limit) {
        gate.require(actor, STAFF);
        audit.read(actor, "child-list", actor.id(), "reviews-due");
        var today = Time.today(clock);
        var open = gate.childrenNotClosedTo(actor);
        var due = jdbc.sql(
                        uncalled(open) + " having due_on between :from and :to order by due_on, f.label limit :limit")
                .param("reach", open.ids())
                .param("today", today)
                .param("from", today.minusYears(1))
                .param("to", today.plusDays(days))
                .param("limit", limit)
                .query((rs, i) -> new ReviewDue(
                        rs.getObject("child_id", UUID.class),
                        rs.getString("label"),
                        rs.getObject("family_id", UUID.class),
                        rs.getObject("due_on", LocalDate.class)))
                .list();
        audit.reads(actor, "child", due.stream().map(ReviewDue::childId).toList(), "reviews-due");
        return due;
    }

    /** How many were due more than a year ago. */
    @Transactional(readOnly = true)
    public int longOverdue(Actor actor) {
        gate.require(actor, STAFF);
        var open = gate.childrenNotClosedTo(actor);
        return jdbc.sql("select count(*) from (" + uncalled(open) + " having due_on < :from) long_overdue")
                .param("reach", open.ids())
                .param("today", Time.today(clock))
                .param("from", Time.today(clock).minusYears(1))
                .query(Integer.class)
                .single();
    }

    private static String uncalled(Reach open) {
        return UNCALLED.replace("{open}", open.sql("p.child_id"));
    }
}
