package org.quorate.insight.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the rows behind a number. What the figure does not count by is null: a conference has no profession.
 *
 * @param conferenceId null when it is restricted and the reader is not let in
 * @param reference the conference's number, or words in its place
 * @param locality name of the locality
 * @param kind words of the kind of conference
 * @param profession words of the profession
 * @param practitioner the professional's name; null for those who may see no names
 * @param child the child's name; null for those who may see no names
 * @param due the day it was due on, the child's own or the conference's; only where being in time is counted
 * @param limit the last day in time, when that is not a working day; else null
 * @param detail the reason, ground, code or role that was counted
 */
public record CountedRow(
        @Nullable UUID conferenceId,
        String reference,
        LocalDate heldOn,
        @Nullable String locality,
        @Nullable String kind,
        @Nullable String profession,
        @Nullable String agency,
        @Nullable String practitioner,
        @Nullable UUID childId,
        @Nullable String child,
        @Nullable LocalDate due,
        @Nullable LocalDate limit,
        @Nullable String detail) {

    /** The same row of a restricted case: still counted, without its number or anybody's name. */
    public CountedRow withheld() {
        return new CountedRow(
                null, "Restricted", heldOn, locality, kind, profession, null, null, null, null, due, limit, detail);
    }
}
