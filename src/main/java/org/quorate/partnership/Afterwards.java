package org.quorate.partnership;

import static org.quorate.kernel.Span.Unit.CALENDAR_DAYS;
import static org.quorate.kernel.Span.Unit.WORKING_DAYS;

import org.quorate.kernel.Span;
import org.quorate.partnership.domain.Checks;

/**
 * What must follow a conference, and when.
 *
 * @param decisionLetter from the conference to the decision letter with the outline plan
 * @param record from the conference to the full record
 * @param correction from receiving the record to asking for a correction
 */
public record Afterwards(Span decisionLetter, Span record, Span correction) {

    public Afterwards {
        Checks.span("afterwards.decisionLetter", decisionLetter, WORKING_DAYS, CALENDAR_DAYS);
        Checks.span("afterwards.record", record, WORKING_DAYS, CALENDAR_DAYS);
        Checks.span("afterwards.correction", correction, WORKING_DAYS, CALENDAR_DAYS);
    }
}
