package org.quorate.attendance.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.attendance.Channel;
import org.quorate.attendance.domain.RollCommand;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.attendance.domain.RollCommand.Leave;
import org.quorate.attendance.domain.RollCommand.NotAttended;
import org.quorate.attendance.domain.RollCommand.Undo;

/** Reads what the browser kept of a tap; anything it should not hold is refused as if nothing were there. */
final class TapFromBrowser {

    private static final long LONGEST_MS = Duration.ofDays(2).toMillis();

    private TapFromBrowser() {}

    /**
     * @param ago how long ago the tap was, in milliseconds by the browser's own clock, which may be set wrong
     * @param now the moment the tap reached the portal
     */
    static RollCommand read(
            String id, String invitee, String action, @Nullable String channel, double ago, Instant now) {
        try {
            var command = UUID.fromString(id);
            var person = UUID.fromString(invitee);
            var moment = now.minusMillis(Math.clamp((long) ago, 0, LONGEST_MS));
            return switch (action) {
                case "ARRIVE" -> new Arrive(command, person, Channel.valueOf(String.valueOf(channel)), moment, null);
                case "LEAVE" -> new Leave(command, person, moment);
                case "NOT_ATTENDED" -> new NotAttended(command, person);
                case "UNDO" -> new Undo(command, person);
                default -> throw new NotFound();
            };
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }
}
