package org.quorate.attendance.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.AbsenceKind;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Deputy;
import org.quorate.attendance.RollRow;
import org.quorate.attendance.RollState;
import org.quorate.attendance.domain.RollReads.Absence;
import org.quorate.attendance.domain.RollReads.Stretch;
import org.quorate.invitation.InviteeRow;
import org.quorate.invitation.ReplyRow;

/**
 * Puts what the roll knows beside the list of invitees.
 *
 * @param withReasons whether the reader may know why somebody sent apologies
 */
public record RollRows(
        Map<UUID, List<Stretch>> presences,
        Map<UUID, Absence> absences,
        Set<UUID> reportsReceived,
        boolean withReasons) {

    public RollRow of(InviteeRow invitee) {
        var stretches = presences.getOrDefault(invitee.id(), List.of());
        var first = stretches.isEmpty() ? null : stretches.getFirst();
        var last = stretches.isEmpty() ? null : stretches.getLast();
        var absence = absences.get(invitee.id());
        return new RollRow(
                invitee.id(),
                invitee.role(),
                invitee.name(),
                invitee.profession(),
                invitee.agencyName(),
                invitee.necessary(),
                state(last, absence),
                last == null ? null : last.presence().channel(),
                first == null ? null : first.presence().arrived(),
                last == null ? null : last.presence().arrived(),
                last == null ? null : last.presence().left(),
                last == null ? null : last.deputy(),
                absence == null || !withReasons ? null : absence.reason(),
                channel(invitee.reply()),
                deputy(invitee.reply()),
                reportsReceived.contains(invitee.id()),
                last == null ? null : last.corrected());
    }

    private static RollState state(@Nullable Stretch last, @Nullable Absence absence) {
        if (last != null) {
            return last.presence().left() == null ? RollState.HERE : RollState.LEFT;
        }
        if (absence == null) {
            return RollState.EXPECTED;
        }
        return absence.kind() == AbsenceKind.APOLOGIES ? RollState.APOLOGIES : RollState.NOT_ATTENDED;
    }

    private static @Nullable Channel channel(@Nullable ReplyRow reply) {
        if (reply == null) {
            return null;
        }
        return switch (reply.answer()) {
            case IN_PERSON -> Channel.IN_PERSON;
            case VIDEO -> Channel.VIDEO;
            case PHONE -> Channel.PHONE;
            case CANNOT_COME -> null;
        };
    }

    private static @Nullable Deputy deputy(@Nullable ReplyRow reply) {
        return reply == null || reply.deputyName() == null || reply.deputyName().isBlank()
                ? null
                : new Deputy(reply.deputyName(), reply.deputyProfession());
    }
}
