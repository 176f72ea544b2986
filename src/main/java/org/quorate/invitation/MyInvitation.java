package org.quorate.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceRow;
import org.quorate.directory.Profession;
import org.quorate.partnership.ConferenceKind;

/**
 * An invitation as the invited agency sees it: when, where and who chairs, and no child's name.
 *
 * @param reference the conference's number, for example {@code CP-2026-0042}
 * @param kinds what the conference is, for example {@code ICPC} or {@code ICPC, RCPC}
 * @param place the room or the directions to it; null for a conference by video, or while none is found
 * @param meets how people meet, in words
 * @param inviteeName who is invited; another than the reader for an agency's lead
 * @param mine the reader is the one invited
 * @param reply the answer that counts; null while there is none
 * @param askedAgain answered before, but the conference has moved since
 */
public record MyInvitation(
        UUID inviteeId,
        UUID conferenceId,
        String reference,
        String kinds,
        LocalDate heldOn,
        LocalTime startsAt,
        int minutes,
        @Nullable String place,
        String meets,
        @Nullable String chairName,
        String inviteeName,
        boolean mine,
        @Nullable Profession profession,
        boolean necessary,
        @Nullable ReplyRow reply,
        boolean askedAgain) {

    static MyInvitation of(InviteeRow row, ConferenceRow conference, boolean mine) {
        return new MyInvitation(
                row.id(),
                conference.id(),
                conference.reference(),
                conference.kinds().stream().map(ConferenceKind::shortName).collect(Collectors.joining(", ")),
                conference.heldOn(),
                conference.startsAt(),
                conference.minutes(),
                conference.roomName() == null ? conference.placeNote() : conference.roomName(),
                conference.mode().label(),
                conference.chairName(),
                row.name(),
                mine,
                row.profession(),
                row.necessary(),
                row.reply(),
                row.askedAgain());
    }
}
