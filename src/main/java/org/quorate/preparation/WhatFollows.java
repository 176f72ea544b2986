package org.quorate.preparation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.KeepingApart;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.WithdrawReason;
import org.quorate.kernel.Actor;
import org.quorate.preparation.domain.ExclusionLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitation and letter follow what the chair decided. {@link Exclusions} has asked permission. */
@Component
class WhatFollows {

    private final Invitations invitations;
    private final KeepingApart apart;
    private final JdbcClient jdbc;

    WhatFollows(Invitations invitations, KeepingApart apart, JdbcClient jdbc) {
        this.invitations = invitations;
        this.apart = apart;
        this.jdbc = jdbc;
    }

    void decided(Actor actor, ExclusionRow asked, DecideExclusion decided, @Nullable ExclusionOutcome before) {
        var outcome = Objects.requireNonNull(decided.outcome());
        var letter = ExclusionLetter.of(decided, outcome);
        switch (outcome) {
            case REFUSED -> {
                if (asked.holdsBack()) {
                    apart.comesWithEverybody(actor, asked.conferenceId(), asked.adultId());
                }
            }
            case WHOLE -> apart.keepAway(actor, asked.conferenceId(), asked.adultId(), asked.id(), letter);
            case PART, SEPARATE -> {
                if (before == ExclusionOutcome.WHOLE) {
                    inviteAgain(actor, asked);
                }
                apart.comesApart(actor, asked.conferenceId(), asked.adultId(), asked.id(), letter);
            }
            case ENDED -> {
                if (before != ExclusionOutcome.WHOLE || !inviteAgain(actor, asked)) {
                    apart.comesApart(actor, asked.conferenceId(), asked.adultId(), asked.id(), letter);
                }
            }
        }
    }

    /** Somebody whose invitation was taken back because of the chair's decision; whether there was one. */
    private boolean inviteAgain(Actor actor, ExclusionRow asked) {
        Optional<InviteeRole> role = jdbc.sql("""
                        select i.role from invitation_personal p
                          join invitation_invitee_label i on i.invitee_id = p.invitee_id
                         where p.conference_id = ? and p.person_id = ?
                           and i.withdrawn_at is not null and i.withdrawn_reason = ?
                        """)
                .params(asked.conferenceId(), asked.adultId(), WithdrawReason.CHAIR_DECIDED.name())
                .query((row, n) -> InviteeRole.valueOf(row.getString(1)))
                .optional();
        role.ifPresent(
                as -> invitations.invite(actor, asked.conferenceId(), List.of(NewInvitee.adult(as, asked.adultId()))));
        return role.isPresent();
    }
}
