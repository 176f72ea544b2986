package org.quorate.chasing.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.chasing.Escalations;
import org.quorate.chasing.domain.EscalationRow;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeBadge.Standing;
import org.quorate.invitation.InviteeBadges;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Dates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says beside each invitee whom of their agency the portal has told, and what was answered. */
@Component
@Order(8)
class EscalationBadges implements InviteeBadges {

    private final Escalations escalations;

    EscalationBadges(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public List<InviteeBadge> of(Actor actor, UUID conferenceId, Runnable changed) {
        if (!Invitations.mayChange(actor)) {
            return List.of();
        }
        var newest = new LinkedHashMap<UUID, EscalationRow>();
        escalations
                .list(actor, conferenceId)
                .forEach(row -> newest.merge(row.inviteeId(), row, EscalationBadges::said));
        return newest.values().stream().map(EscalationBadges::badge).toList();
    }

    @Override
    public List<InviteeBadge> ofInvitees(Actor actor, List<UUID> inviteeIds) {
        return List.of();
    }

    /** What somebody has said counts more than that somebody further up was told. */
    private static EscalationRow said(EscalationRow lower, EscalationRow upper) {
        return upper.reply() == null && lower.reply() != null ? lower : upper;
    }

    private static InviteeBadge badge(EscalationRow row) {
        var reply = row.reply();
        return reply == null
                ? new InviteeBadge(
                        row.inviteeId(),
                        Standing.OPEN,
                        "Their agency was told",
                        row.contact() + ", " + Dates.moment(row.sentAt()),
                        List.of())
                : new InviteeBadge(
                        row.inviteeId(),
                        switch (reply) {
                            case WILL_COME -> Standing.GOOD;
                            case COLLEAGUE, REPORT -> Standing.OPEN;
                            case NOBODY, WRONG_AGENCY -> Standing.LATE;
                        },
                        reply.badge(),
                        detail(row),
                        List.of());
    }

    private static String detail(EscalationRow row) {
        return Stream.of(
                        Stream.ofNullable(row.colleagueName()),
                        Stream.ofNullable(row.reason()).map(reason -> reason.label()),
                        Stream.ofNullable(row.repliedBy()))
                .flatMap(words -> words)
                .collect(Collectors.joining(" · "));
    }
}
