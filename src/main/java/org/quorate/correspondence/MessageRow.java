package org.quorate.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as lists and timelines show it. Carries no address: {@link Messages#text} does, for those who may correct
 * it.
 *
 * @param reachedThrough the address with most of it hidden, for example {@code g•••@nhs.example}; null by hand
 * @param failure why the last try failed, as a code; null when none did
 * @param nextTryAt when it goes out; null when it does not
 * @param settledAt when it came to its end
 */
public record MessageRow(
        UUID id,
        MessageKind kind,
        Channel channel,
        MessageStatus status,
        String recipientName,
        @Nullable String reachedThrough,
        @Nullable UUID conferenceId,
        @Nullable UUID subjectId,
        String subject,
        @Nullable HeldBecause heldBecause,
        @Nullable String failure,
        int attempts,
        Instant queuedAt,
        @Nullable Instant nextTryAt,
        @Nullable Instant sentAt,
        @Nullable Instant settledAt,
        @Nullable UUID mendedBy) {}
