package org.quorate.insight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the rows behind a number. What the figure does not count by is null: a conference has no profession.
 *
 * @param locality name of the locality
 * @param kind words of the kind of conference
 * @param profession words of the profession
 * @param practitioner the professional's name; null for those who may see no names
 * @param child the child's name; null for those who may see no names
 * @param detail the reason, ground, code or role that was counted
 */
public record CountedRow(
        UUID conferenceId,
        String reference,
        LocalDate heldOn,
        @Nullable String locality,
        @Nullable String kind,
        @Nullable String profession,
        @Nullable String agency,
        @Nullable String practitioner,
        @Nullable UUID childId,
        @Nullable String child,
        @Nullable String detail) {}
