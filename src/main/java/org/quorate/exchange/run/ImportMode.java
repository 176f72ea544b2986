package org.quorate.exchange.run;

import org.jspecify.annotations.Nullable;

/**
 * What an import may do.
 *
 * @param keepGoing writes good rows although others are refused; those go to the rejects folder
 * @param updating changes rows that are in the portal already, once that is confirmed
 * @param confirmed the seal of the changes that were looked at and confirmed; null before
 */
public record ImportMode(
        boolean keepGoing, boolean updating, @Nullable String confirmed) {

    /** Adds what is new and changes nothing. */
    public static ImportMode adding(boolean keepGoing) {
        return new ImportMode(keepGoing, false, null);
    }

    /** Says what it would change, and changes nothing yet. */
    public static ImportMode updating(boolean keepGoing) {
        return new ImportMode(keepGoing, true, null);
    }

    /** The same, to make those changes and no others. */
    public ImportMode confirming(String seal) {
        return new ImportMode(keepGoing, updating, seal);
    }
}
