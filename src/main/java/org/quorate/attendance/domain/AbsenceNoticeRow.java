package org.quorate.attendance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Ratio;

/**
 * A notice that an agency keeps staying away.
 *
 * @param missed conferences to which the agency neither came nor reported, of those it was needed at
 * @param windowDays the calendar days within which they were when the notice was raised
 * @param told who was written to; null when the agency has named nobody, so that a person must ring
 * @param conferences those that count and that the reader may see, the newest first
 * @param closedAt null while it is open, and with it the outcome
 */
public record AbsenceNoticeRow(
        UUID id,
        UUID agencyId,
        String agencyName,
        Instant raisedAt,
        Ratio missed,
        int windowDays,
        @Nullable String told,
        List<Case> conferences,
        @Nullable Instant closedAt,
        @Nullable AbsenceOutcome outcome,
        @Nullable String note) {

    public AbsenceNoticeRow {
        conferences = List.copyOf(conferences);
    }

    /** The same figure with fewer conferences listed. */
    public AbsenceNoticeRow listing(Predicate<Case> wanted) {
        var listed = conferences.stream().filter(wanted).toList();
        return new AbsenceNoticeRow(
                id, agencyId, agencyName, raisedAt, missed, windowDays, told, listed, closedAt, outcome, note);
    }

    /** One conference that the agency was needed at. */
    public record Case(UUID conferenceId, String reference, LocalDate heldOn, boolean missed) {}
}
