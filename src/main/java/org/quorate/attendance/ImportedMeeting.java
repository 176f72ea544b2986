package org.quorate.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.QuoracyRules;

/**
 * An imported conference at which people met, to find out whether it was quorate.
 *
 * @param decidedAt the moment that matters
 * @param override null unless the chair went ahead although it was not quorate
 */
public record ImportedMeeting(
        UUID conferenceId,
        ConferenceKind kind,
        QuoracyRules rules,
        Instant decidedAt,
        @Nullable ImportedOverride override) {}
