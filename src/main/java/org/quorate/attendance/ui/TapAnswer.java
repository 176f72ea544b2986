package org.quorate.attendance.ui;

import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.kernel.DatabaseAway;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Notices;
import org.quorate.uikit.RuleMessages;

/**
 * What the browser is told about a tap that it keeps. Applied, now or when it came before, or refused, the tap is
 * done with; later, it stays where it is.
 *
 * @param outcome in the browser's words
 * @param words for the card; null when the roll itself shows it
 */
record TapAnswer(String outcome, @Nullable String words) {

    private static final String APPLIED = "applied";
    private static final String REFUSED = "refused";
    private static final String LATER = "later";

    static TapAnswer to(Runnable tap) {
        try {
            tap.run();
            return new TapAnswer(APPLIED, null);
        } catch (RuleViolation violation) {
            return new TapAnswer(REFUSED, "Not saved. " + RuleMessages.text(violation));
        } catch (NotFound gone) {
            return new TapAnswer(REFUSED, "Not saved. This person is not on the roll, or the roll is not yours.");
        } catch (RuntimeException failure) {
            if (DatabaseAway.isCauseOf(failure)) {
                return new TapAnswer(LATER, "The database is away. Kept on this tablet until it is back");
            }
            if (DatabaseAway.passes(failure)) {
                return new TapAnswer(LATER, "Somebody else is saving. Kept on this tablet; trying again");
            }
            throw failure;
        }
    }

    /** For somebody who has no card any more. */
    void tell() {
        if (words != null) {
            Notices.error(words);
        }
    }

    boolean isLater() {
        return LATER.equals(outcome);
    }
}
