package org.quorate.exchange.check;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What texts and shares need to know of a report.
 *
 * @param submittedOn null when it never came
 * @param inPortal its text is in the portal already
 * @param nothingKnown whether the text of the files says that the agency knows nothing; null without one
 */
public record ReportFacts(
        UUID conferenceId,
        @Nullable LocalDate submittedOn,
        boolean inPortal,
        @Nullable Boolean nothingKnown) {

    /** The same report once a text of it was read. */
    public ReportFacts saying(boolean nothing) {
        return new ReportFacts(conferenceId, submittedOn, inPortal, nothing);
    }

    public boolean hasText() {
        return inPortal || nothingKnown != null;
    }
}
