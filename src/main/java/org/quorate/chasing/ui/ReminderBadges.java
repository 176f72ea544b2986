package org.quorate.chasing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.chasing.Timelines;
import org.quorate.correspondence.FailureWords;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.MessagePaths;
import org.quorate.correspondence.MessageRow;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.MessageTab;
import org.quorate.correspondence.Messages;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeBadge.Standing;
import org.quorate.invitation.InviteeBadges;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says beside each invitee that a reminder to them did not go out, and leads to where that is mended. */
@Component
@Order(1)
class ReminderBadges implements InviteeBadges {

    private final Messages messages;
    private final Timelines timelines;

    ReminderBadges(Messages messages, Timelines timelines) {
        this.messages = messages;
        this.timelines = timelines;
    }

    /** The latest of each invitee that needs a hand; what arrived is no news. */
    @Override
    public List<InviteeBadge> of(Actor actor, UUID conferenceId, Runnable changed) {
        if (!Invitations.mayChange(actor) || !Messages.mayRead(actor)) {
            return List.of();
        }
        var failed = new LinkedHashMap<UUID, MessageRow>();
        messages.ofConference(actor, conferenceId).stream()
                .filter(ReminderBadges::needsAHand)
                .forEach(row -> failed.put(row.subjectId(), row));
        if (failed.isEmpty()) {
            return List.of();
        }
        var latest = new LinkedHashMap<UUID, MessageRow>();
        var reminded = timelines.reminded(actor, conferenceId);
        failed.forEach((step, row) -> {
            var invitee = reminded.get(step);
            if (invitee != null) {
                latest.put(invitee, row);
            }
        });
        return latest.entrySet().stream()
                .map(entry -> badge(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public List<InviteeBadge> ofInvitees(Actor actor, List<UUID> inviteeIds) {
        return List.of();
    }

    private static boolean needsAHand(MessageRow row) {
        return (row.kind() == MessageKind.REMINDER || row.kind() == MessageKind.FAMILY_REMINDER)
                && row.subjectId() != null
                && row.mendedBy() == null
                && MessageStatus.NEEDS_A_HAND.contains(row.status());
    }

    private static InviteeBadge badge(UUID inviteeId, MessageRow row) {
        var failure = row.failure();
        var held = row.heldBecause();
        return new InviteeBadge(
                inviteeId,
                row.status() == MessageStatus.HELD ? Standing.OPEN : Standing.LATE,
                row.status() == MessageStatus.HELD ? "Reminder waits for you" : "Reminder could not be delivered",
                row.status() == MessageStatus.HELD && held != null
                        ? held.label()
                        : failure == null ? "" : FailureWords.of(failure),
                List.of(new InviteeBadge.Action("Deal with the reminder", () -> open(row.id()))));
    }

    private static void open(UUID messageId) {
        UI.getCurrentOrThrow()
                .navigate(
                        MessagePaths.BOARD,
                        QueryParameters.simple(Map.of("tab", MessageTab.ALL.code(), "message", messageId.toString())));
    }
}
