package org.quorate.disclosure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for somebody's records.
 *
 * @param person their name as the record has it
 * @param askedBy who asks for them; null when they ask themselves
 * @param undecided how many passages nobody has decided about
 * @param releasedAt when the copy was made that is given; null until then
 */
public record RequestRow(
        UUID id,
        UUID personId,
        String person,
        @Nullable String askedBy,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean extended,
        int undecided,
        @Nullable Instant releasedAt) {}
