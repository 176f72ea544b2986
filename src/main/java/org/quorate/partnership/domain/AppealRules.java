package org.quorate.partnership.domain;

import static org.quorate.kernel.Span.Unit.CALENDAR_DAYS;
import static org.quorate.kernel.Span.Unit.MONTHS;
import static org.quorate.kernel.Span.Unit.WORKING_DAYS;

import org.quorate.kernel.Span;

/**
 * How an appeal against a conference runs.
 *
 * @param window how long one may appeal
 * @param windowFrom what the window is counted from
 * @param stages 1 to 3
 * @param stageOne how long the first answer may take, from the day the appeal is received
 */
public record AppealRules(Span window, WindowFrom windowFrom, int stages, Span stageOne) {

    /** What the window is counted from. */
    public enum WindowFrom {
        CONFERENCE,
        /** The day the record was received. */
        RECORD
    }

    public AppealRules {
        Checks.span("appeals.window", window, WORKING_DAYS, CALENDAR_DAYS, MONTHS);
        Checks.between("appeals.stages", stages, 1, 3);
        Checks.span("appeals.stageOne", stageOne, WORKING_DAYS, CALENDAR_DAYS);
    }
}
