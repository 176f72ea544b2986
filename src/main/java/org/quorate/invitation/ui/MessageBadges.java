package org.quorate.invitation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.FailureWords;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.MessagePaths;
import org.quorate.correspondence.MessageRow;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.MessageTab;
import org.quorate.correspondence.Messages;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeBadge.Action;
import org.quorate.invitation.InviteeBadge.Standing;
import org.quorate.invitation.InviteeBadges;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Time;
import org.quorate.uikit.Dates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says beside each invitee whether what was written to them went out, and leads to where that is mended. */
@Component
@Order(0)
class MessageBadges implements InviteeBadges {

    private final Messages messages;
    private final Clock clock;

    MessageBadges(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** About the latest message to each, or an earlier one that still needs a hand. */
    @Override
    public List<InviteeBadge> of(Actor actor, UUID conferenceId, Runnable changed) {
        if (!Messages.mayRead(actor)) {
            return List.of();
        }
        var latest = new LinkedHashMap<UUID, MessageRow>();
        messages.ofConference(actor, conferenceId).stream()
                .filter(row -> row.kind() != MessageKind.CODE)
                .filter(row ->
                        row.subjectId() != null && row.mendedBy() == null && row.status() != MessageStatus.WITHDRAWN)
                .forEach(row -> latest.merge(
                        row.subjectId(),
                        row,
                        (earlier, later) -> needsAHand(earlier) && !needsAHand(later) ? earlier : later));
        return latest.entrySet().stream()
                .map(entry -> badge(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public List<InviteeBadge> ofInvitees(Actor actor, List<UUID> inviteeIds) {
        return List.of();
    }

    private static boolean needsAHand(MessageRow row) {
        return MessageStatus.NEEDS_A_HAND.contains(row.status());
    }

    private InviteeBadge badge(UUID inviteeId, MessageRow row) {
        return new InviteeBadge(
                inviteeId,
                switch (row.status()) {
                    case HELD, QUEUED, SENDING -> Standing.OPEN;
                    case SENT, DELIVERED -> Standing.GOOD;
                    case ANSWERED, BOUNCED, FAILED -> Standing.LATE;
                    case WITHDRAWN, DONE -> Standing.NONE;
                },
                text(row),
                detail(row),
                needsAHand(row) ? List.of(new Action("Deal with the message", () -> open(row.id()))) : List.of());
    }

    private String text(MessageRow row) {
        var how = row.channel() == Channel.BY_HAND ? "Message" : row.channel().label();
        return switch (row.status()) {
            case HELD -> how + " waits for you";
            case QUEUED, SENDING -> how + " on its way";
            case SENT -> how + " sent " + when(row);
            case DELIVERED -> how + " delivered " + when(row);
            case ANSWERED -> "Answered in their calendar";
            case BOUNCED, FAILED -> "Could not be delivered";
            case WITHDRAWN -> "Taken back";
            case DONE -> "Told by hand";
        };
    }

    /** The time alone when it was today. */
    private String when(MessageRow row) {
        var at = row.sentAt();
        if (at == null) {
            return "";
        }
        var local = at.atZone(Time.ENGLAND);
        return local.toLocalDate().equals(Time.today(clock))
                ? Dates.time(local.toLocalTime())
                : Dates.day(local.toLocalDate());
    }

    private static String detail(MessageRow row) {
        var failure = row.failure();
        if (row.heldBecause() != null && row.status() == MessageStatus.HELD) {
            return row.heldBecause().label();
        }
        if (failure != null && needsAHand(row)) {
            return FailureWords.of(failure);
        }
        return row.reachedThrough() == null ? "" : row.kind().label() + " to " + row.reachedThrough();
    }

    private static void open(UUID messageId) {
        UI.getCurrentOrThrow()
                .navigate(
                        MessagePaths.BOARD,
                        QueryParameters.simple(Map.of("tab", MessageTab.ALL.code(), "message", messageId.toString())));
    }
}
