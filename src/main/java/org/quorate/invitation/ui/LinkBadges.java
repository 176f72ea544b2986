package org.quorate.invitation.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.invitation.DeputyChecks;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeBadge.Standing;
import org.quorate.invitation.InviteeBadges;
import org.quorate.invitation.Redirects;
import org.quorate.invitation.domain.DeputyRow;
import org.quorate.invitation.domain.RedirectRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Notices;
import org.quorate.uikit.RuleMessages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came in by personal links and whoever invites must know: colleagues proposed, and what deputies answered. */
@Component
@Order(1)
class LinkBadges implements InviteeBadges {

    private final Redirects redirects;
    private final Invitations invitations;
    private final DeputyChecks checks;

    LinkBadges(Redirects redirects, Invitations invitations, DeputyChecks checks) {
        this.redirects = redirects;
        this.invitations = invitations;
        this.checks = checks;
    }

    @Override
    public List<InviteeBadge> of(Actor actor, UUID conferenceId, Runnable changed) {
        if (!Invitations.mayChange(actor)) {
            return List.of();
        }
        var proposed = redirects.open(actor, conferenceId).stream().map(row -> badge(actor, row, changed));
        var deputies = invitations.deputies(actor, conferenceId).stream().map(row -> badge(actor, row, changed));
        return Stream.concat(proposed, deputies).toList();
    }

    @Override
    public List<InviteeBadge> ofInvitees(Actor actor, List<UUID> inviteeIds) {
        return List.of();
    }

    private InviteeBadge badge(Actor actor, RedirectRow row, Runnable changed) {
        var decide = new InviteeBadge.Action(
                "Decide about " + row.fullName(), () -> new RedirectDialog(redirects, actor, row, changed).open());
        return new InviteeBadge(
                row.inviteeId(),
                Standing.OPEN,
                "Proposes " + row.fullName() + " instead",
                "Proposed by " + row.proposedBy(),
                List.of(decide));
    }

    private InviteeBadge badge(Actor actor, DeputyRow row, Runnable changed) {
        return row.mayGetCode() ? answered(row) : waits(actor, row, changed);
    }

    /** The address stands there in full, because whoever says yes must know it. */
    private InviteeBadge waits(Actor actor, DeputyRow row, Runnable changed) {
        return new InviteeBadge(
                row.inviteeId(),
                Standing.LATE,
                "Deputy " + row.fullName() + " waits for your yes",
                "The directory does not know " + row.email() + " at their agency. With your yes they may see whose"
                        + " conference it is.",
                List.of(
                        new InviteeBadge.Action(
                                "Yes, " + row.email() + " is theirs",
                                () -> decided(() -> checks.confirm(actor, row.id(), row.email()), changed)),
                        new InviteeBadge.Action("No, not " + row.fullName(), () -> askAboutNo(actor, row, changed))));
    }

    private void askAboutNo(Actor actor, DeputyRow row, Runnable changed) {
        Confirm.destructive(
                "Is " + row.fullName() + " not to come?",
                "Their link opens nothing any more, and whoever sent them is asked again.",
                "They are not to come",
                () -> decided(() -> checks.refuse(actor, row.id(), row.email()), changed));
    }

    private static void decided(Runnable decision, Runnable changed) {
        try {
            decision.run();
        } catch (RuleViolation overtaken) {
            Notices.error(RuleMessages.text(overtaken));
        }
        changed.run();
    }

    private static InviteeBadge answered(DeputyRow row) {
        return switch (row.answer()) {
            case null -> said(row, Standing.OPEN, "Deputy has not answered");
            case IN_PERSON -> said(row, Standing.GOOD, "Deputy comes in person");
            case VIDEO -> said(row, Standing.GOOD, "Deputy comes by video");
            case PHONE -> said(row, Standing.GOOD, "Deputy comes by phone");
            case CANNOT_COME -> said(row, Standing.LATE, "Deputy cannot come");
        };
    }

    private static InviteeBadge said(DeputyRow row, Standing standing, String text) {
        return new InviteeBadge(row.inviteeId(), standing, text, "", List.of());
    }
}
