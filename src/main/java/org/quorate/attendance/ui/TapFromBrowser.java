package org.quorate.attendance.ui;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.attendance.Channel;
import org.quorate.attendance.RollCommand;
import org.quorate.attendance.RollCommand.Arrive;
import org.quorate.attendance.RollCommand.Leave;
import org.quorate.attendance.RollCommand.NotAttended;
import org.quorate.attendance.RollCommand.Undo;

/** Reads what the browser kept of a tap; anything it should not hold is refused as if nothing were there. */
final class TapFromBrowser {

    private TapFromBrowser() {}

    /**
     * @param at milliseconds since 1970, of the moment of the tap
     */
    static RollCommand read(String id, String invitee, String action, @Nullable String channel, double at) {
        try {
            var command = UUID.fromString(id);
            var person = UUID.fromString(invitee);
            var moment = Instant.ofEpochMilli((long) at);
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
