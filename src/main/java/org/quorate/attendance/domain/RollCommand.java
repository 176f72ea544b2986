package org.quorate.attendance.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.ApologyReason;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Deputy;
import org.quorate.kernel.Ids;

/**
 * One tap on the roll. The id is made where the tap was made: a command that arrives twice, because a connection
 * dropped, is applied once.
 */
public sealed interface RollCommand {

    UUID id();

    UUID inviteeId();

    /** Came, or came back, or goes on by another channel; whatever absence was noted is struck. */
    record Arrive(
            UUID id,
            UUID inviteeId,
            Channel channel,
            Instant at,
            @Nullable Deputy deputy) implements RollCommand {

        public Arrive(UUID inviteeId, Channel channel, Instant at) {
            this(Ids.next(), inviteeId, channel, at, null);
        }
    }

    /** Left while the conference went on. */
    record Leave(UUID id, UUID inviteeId, Instant at) implements RollCommand {

        public Leave(UUID inviteeId, Instant at) {
            this(Ids.next(), inviteeId, at);
        }
    }

    /** Sent apologies. */
    record Apologise(UUID id, UUID inviteeId, ApologyReason reason) implements RollCommand {

        public Apologise(UUID inviteeId, ApologyReason reason) {
            this(Ids.next(), inviteeId, reason);
        }
    }

    /** Did not come, and nobody said why. */
    record NotAttended(UUID id, UUID inviteeId) implements RollCommand {

        public NotAttended(UUID inviteeId) {
            this(Ids.next(), inviteeId);
        }
    }

    /** Came and left at other times than was noted: the times of the last stretch, and why they are corrected. */
    record CorrectTimes(
            UUID id,
            UUID inviteeId,
            Instant arrived,
            @Nullable Instant left,
            String reason) implements RollCommand {

        public CorrectTimes(UUID inviteeId, Instant arrived, @Nullable Instant left, String reason) {
            this(Ids.next(), inviteeId, arrived, left, reason);
        }
    }

    /** Takes the last thing noted for this person back, and puts what it had struck in its place. */
    record Undo(UUID id, UUID inviteeId) implements RollCommand {

        public Undo(UUID inviteeId) {
            this(Ids.next(), inviteeId);
        }
    }
}
