package org.quorate.partnership;

import static org.quorate.kernel.Span.Unit.CALENDAR_DAYS;
import static org.quorate.kernel.Span.Unit.MONTHS;
import static org.quorate.kernel.Span.Unit.WORKING_DAYS;

import org.quorate.kernel.Span;
import org.quorate.partnership.domain.Checks;

/**
 * How soon conferences and core groups must be held.
 *
 * @param initial from the strategy discussion at which section 47 enquiries were initiated
 * @param firstReview from the initial conference; months or calendar days
 * @param laterReview from the previous review; months or calendar days
 * @param reviewAfterBirth from the birth of a child considered before birth
 * @param transferIn from the day {@code transferClock} names
 * @param transferClock what starts the transfer-in clock
 * @param coreGroup from the conference that made the plan
 */
public record Timescales(
        Span initial,
        Span firstReview,
        Span laterReview,
        Span reviewAfterBirth,
        Span transferIn,
        TransferClock transferClock,
        Span coreGroup) {

    /** What starts the transfer-in clock; areas differ. */
    public enum TransferClock {
        /** The other authority's referral arrived. */
        RECEIVED,
        /** This authority accepted it. */
        ACCEPTED,
        /** The last of the documents asked for arrived. */
        DOCUMENTS_COMPLETE
    }

    public Timescales {
        Checks.span("timescales.initial", initial, WORKING_DAYS, CALENDAR_DAYS);
        Checks.span("timescales.firstReview", firstReview, MONTHS, CALENDAR_DAYS);
        Checks.span("timescales.laterReview", laterReview, MONTHS, CALENDAR_DAYS);
        Checks.span("timescales.reviewAfterBirth", reviewAfterBirth, WORKING_DAYS, CALENDAR_DAYS);
        Checks.span("timescales.transferIn", transferIn, WORKING_DAYS, CALENDAR_DAYS);
        Checks.span("timescales.coreGroup", coreGroup, WORKING_DAYS, CALENDAR_DAYS);
    }
}
