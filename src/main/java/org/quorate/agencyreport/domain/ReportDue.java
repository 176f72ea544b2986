package org.quorate.agencyreport.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import org.quorate.conference.Clocks;
import org.quorate.kernel.DueBefore;
import org.quorate.kernel.Time;
import org.quorate.partnership.ConferenceKind;

/**
 * By when an agency's report is due: the rule set's lead time, the longest one when siblings are considered for
 * different reasons. Pure.
 */
public final class ReportDue {

    private ReportDue() {}

    /**
     * @param kinds of the children considered; at least one
     * @param start of the conference, England's clock time
     */
    public static DueBefore strictest(Clocks clocks, Collection<ConferenceKind> kinds, LocalDateTime start) {
        return kinds.stream()
                .map(kind -> clocks.report(kind, start))
                .reduce((one, other) -> other.due().isBefore(one.due()) ? other : one)
                .orElseThrow();
    }

    /** The last moment in time, with the whole of its second. */
    public static Instant lastMoment(DueBefore due) {
        return due.instant().plusSeconds(1).minusNanos(1000);
    }

    /**
     * The last moment for somebody invited when they were: whoever was invited after the lead time had begun cannot be
     * late by it, and brings the report when the conference starts.
     */
    public static Instant forInvited(DueBefore due, Instant invitedAt) {
        var last = lastMoment(due);
        return invitedAt.isAfter(last) ? due.event().atZone(Time.ENGLAND).toInstant() : last;
    }
}
