package org.quorate.invitation.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeBadge.Action;
import org.quorate.invitation.InviteeBadge.Standing;
import org.quorate.invitation.InviteeBadges;
import org.quorate.invitation.InviteeNeeds;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.domain.NeedsRow;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Notices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says beside interpreters, observers and people invited by name what they still need. */
@Component
@Order(5)
class NeedsBadges implements InviteeBadges {

    private final InviteeNeeds needs;

    NeedsBadges(InviteeNeeds needs) {
        this.needs = needs;
    }

    @Override
    public List<InviteeBadge> of(Actor actor, UUID conferenceId, Runnable changed) {
        return Invitations.mayChange(actor)
                ? needs.of(actor, conferenceId).stream()
                        .filter(NeedsRow::applies)
                        .map(row -> badge(actor, row, changed))
                        .toList()
                : List.of();
    }

    @Override
    public List<InviteeBadge> ofInvitees(Actor actor, List<UUID> inviteeIds) {
        return List.of();
    }

    private InviteeBadge badge(Actor actor, NeedsRow row, Runnable changed) {
        var open = row.open();
        var text = open == null ? settled(row) : open;
        var action = new Action(
                "What they need",
                () -> new NeedsDialog(row, more -> {
                            needs.describe(actor, row.inviteeId(), more);
                            changed.run();
                            Notices.success("Saved for " + row.name() + ".");
                        })
                        .open());
        return new InviteeBadge(
                row.inviteeId(), open == null ? Standing.GOOD : Standing.LATE, text, detail(row), List.of(action));
    }

    private static String settled(NeedsRow row) {
        return switch (row.role()) {
            case INTERPRETER -> "Interpreter booked";
            case OBSERVER -> "Family agrees";
            default -> "Can be reached";
        };
    }

    private static String detail(NeedsRow row) {
        var language = row.role() == InviteeRole.INTERPRETER ? row.more().language() : null;
        return Stream.of(language, row.more().email(), row.more().phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
