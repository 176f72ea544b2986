package org.quorate.exchange.files;

import java.time.LocalDate;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.Clocks;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.RuleSetRow;
import org.quorate.partnership.RuleSets;
import org.quorate.partnership.WorkingCalendars;
import org.springframework.stereotype.Component;

/** The rules imported conferences are judged by: those in force on the day of the conference. */
@Component
class RulesInForce {

    private final RuleSets ruleSets;
    private final WorkingCalendars calendars;

    RulesInForce(RuleSets ruleSets, WorkingCalendars calendars) {
        this.ruleSets = ruleSets;
        this.calendars = calendars;
    }

    WorkingCalendar calendar() {
        return calendars.current();
    }

    RuleSetRow on(LocalDate day) {
        return ruleSets.inForce(day);
    }

    boolean areThereOn(LocalDate day) {
        return ruleSets.all().stream().anyMatch(rules -> !rules.effectiveFrom().isAfter(day));
    }

    Clocks clocks(LocalDate day) {
        return new Clocks(on(day).rules(), calendar());
    }

    /** By when a conference held on a day was due for a child. */
    Deadline due(ConferenceKind kind, ClockBasis basis, LocalDate from, LocalDate heldOn) {
        var clocks = clocks(heldOn);
        var timescales = clocks.rules().timescales();
        return switch (basis) {
            case STRATEGY_DISCUSSION -> clocks.initial(from);
            case INITIAL_CONFERENCE -> clocks.firstReview(from);
            case PREVIOUS_REVIEW -> clocks.laterReview(from);
            case BIRTH -> Deadline.within("first review after birth", from, timescales.reviewAfterBirth(), calendar());
            case TRANSFER_RECEIVED, TRANSFER_ACCEPTED, TRANSFER_DOCUMENTS ->
                Deadline.within(kind.title(), from, timescales.transferIn(), calendar());
        };
    }
}
