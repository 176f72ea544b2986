package org.quorate.exchange.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as lists and the progress bar show it.
 *
 * @param startedBy the account
 * @param finishedAt null while under way
 * @param rowsTotal rows in all files; 0 until they are counted
 * @param rowsDone rows checked while CHECKING, written while WRITING
 * @param rowsAdded rows that are new in the portal
 * @param rowsPresent rows that were there before and are unchanged
 * @param rowsRefused rows that were not taken over
 * @param refusals reasons why; a row may have several
 * @param trouble why it failed; null unless it did
 * @param rowsChanged rows that have changed, or would
 * @param changes their fields
 * @param seal of the changes while they wait to be confirmed
 */
public record ImportRunRow(
        UUID id,
        UUID startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        ImportState state,
        int rowsTotal,
        int rowsDone,
        int rowsAdded,
        int rowsPresent,
        int rowsRefused,
        int refusals,
        @Nullable ImportTrouble trouble,
        ImportMode mode,
        int rowsChanged,
        int changes,
        @Nullable String seal) {}
