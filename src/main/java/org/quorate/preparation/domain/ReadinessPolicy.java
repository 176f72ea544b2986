package org.quorate.preparation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.DueBefore;

/**
 * Zero tolerance: a conference is ready when the social worker's report is done and in the hands of each parent who may
 * have it, by the partnership's lead time. Pure.
 */
public final class ReadinessPolicy {

    private ReadinessPolicy() {}

    /**
     * A parent and the social worker's report.
     *
     * @param mayHaveIt no rule, exclusion or withholding stands in the way
     * @param sharedAt when it was first in their hands; null while it was not
     * @param refused they were offered it and did not want it
     */
    public record ForParent(boolean mayHaveIt, @Nullable Instant sharedAt, boolean refused) {}

    /**
     * A social worker's report.
     *
     * @param submittedAt null while it is not handed in
     */
    public record Report(@Nullable Instant submittedAt, Collection<ForParent> parents) {

        public Report {
            parents = List.copyOf(parents);
        }

        /** Those who must have it, and whoever did not want it at first and has it. */
        private List<ForParent> owed() {
            return parents.stream()
                    .filter(ForParent::mayHaveIt)
                    .filter(parent -> !parent.refused() || parent.sharedAt() != null)
                    .toList();
        }

        /** How many parents still have to get it. */
        public long without() {
            return owed().stream().filter(parent -> parent.sharedAt() == null).count();
        }

        /** How many parents had it too late. */
        public long late(DueBefore due) {
            return owed().stream()
                    .map(ForParent::sharedAt)
                    .filter(at -> at != null && !due.isMetAt(at))
                    .count();
        }

        public boolean doneInTime(DueBefore due) {
            return submittedAt != null && due.isMetAt(submittedAt);
        }
    }

    /**
     * Of several the one that is furthest counts. A parent who did not want it does not hold the conference up; one who
     * could not be reached does.
     *
     * @param reports of the social workers invited
     */
    public static Ready of(Collection<Report> reports, DueBefore due, Instant now) {
        return reports.stream()
                .map(report -> of(report, due, now))
                .min(Comparator.naturalOrder())
                .orElse(over(due, now) ? Ready.NOT_ASKED : Ready.TO_BE_ASKED);
    }

    private static Ready of(Report report, DueBefore due, Instant now) {
        if (report.submittedAt() == null) {
            return over(due, now) ? Ready.NOT_DONE : Ready.TO_BE_DONE;
        }
        if (report.without() > 0) {
            return over(due, now) ? Ready.NOT_SHARED : Ready.TO_BE_SHARED;
        }
        return report.doneInTime(due) && report.late(due) == 0 ? Ready.READY : Ready.LATE;
    }

    private static boolean over(DueBefore due, Instant now) {
        return !due.isMetAt(now);
    }
}
