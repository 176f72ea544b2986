package org.quorate.retention.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.keeping.RecordClass;

/**
 * A record whose time is over, waiting for people.
 *
 * @param reference what people call it by; never a name
 * @param rule by which line of the schedule, in words
 * @param held whether a legal hold is on it
 * @param proposedBy who said that it can be destroyed; null while nobody has
 * @param mine whether that was the asker, who then cannot be the second
 */
public record ReviewRow(
        UUID id,
        RecordClass recordClass,
        String reference,
        String rule,
        LocalDate dueOn,
        boolean held,
        @Nullable String proposedBy,
        boolean mine) {}
