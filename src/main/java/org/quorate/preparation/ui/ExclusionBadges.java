package org.quorate.preparation.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeBadge.Standing;
import org.quorate.invitation.InviteeBadges;
import org.quorate.invitation.InviteeRow;
import org.quorate.kernel.Actor;
import org.quorate.preparation.ExclusionRow;
import org.quorate.preparation.Exclusions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says beside a member of the family that the chair has to decide about them, or how they take part. */
@Component
@Order(1)
class ExclusionBadges implements InviteeBadges {

    private final Exclusions exclusions;
    private final Invitations invitations;

    ExclusionBadges(Exclusions exclusions, Invitations invitations) {
        this.exclusions = exclusions;
        this.invitations = invitations;
    }

    @Override
    public List<InviteeBadge> of(Actor actor, UUID conferenceId, Runnable changed) {
        var open = Exclusions.mayAsk(actor)
                ? exclusions.of(actor, conferenceId).stream()
                        .filter(ExclusionRow::isOpen)
                        .toList()
                : List.<ExclusionRow>of();
        return open.isEmpty()
                ? List.of()
                : invitations.invitees(actor, conferenceId).stream()
                        .flatMap(invitee -> badges(invitee, open))
                        .toList();
    }

    @Override
    public List<InviteeBadge> ofInvitees(Actor actor, List<UUID> inviteeIds) {
        return List.of();
    }

    private static Stream<InviteeBadge> badges(InviteeRow invitee, List<ExclusionRow> open) {
        return open.stream()
                .filter(row -> row.adultId().equals(invitee.adultId()))
                .map(row -> new InviteeBadge(
                        invitee.id(),
                        row.decision().isEmpty() ? Standing.OPEN : Standing.LATE,
                        row.decision().isEmpty() && !row.holdsBack() ? "Asked to keep them out" : row.standing(),
                        row.holdsBack()
                                ? "Nothing is sent to them before the chair has decided"
                                : row.decision()
                                        .map(decision -> Objects.requireNonNullElse(decision.part(), ""))
                                        .orElse(row.standing()),
                        List.of()));
    }
}
