package org.quorate.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody invited to an imported conference was there.
 *
 * @param presence null when they were not there
 * @param absence null when they were there
 */
public record ImportedAttendance(
        String inviteeRef,
        String conferenceRef,
        @Nullable Present presence,
        @Nullable Absent absence,
        Instant recordedAt) {

    /**
     * They, or a deputy, were there.
     *
     * @param leftAt null when they stayed to the end
     * @param deputyName null when they came themselves; {@code deputyProfession} goes with it
     */
    public record Present(
            Instant arrivedAt,
            @Nullable Instant leftAt,
            Channel channel,
            @Nullable String deputyName,
            @Nullable String deputyProfession) {}

    /** They were not there; {@code reason} only with apologies. */
    public record Absent(AbsenceKind kind, @Nullable ApologyReason reason) {}
}
