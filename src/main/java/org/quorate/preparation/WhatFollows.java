package org.quorate.preparation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.KeepingApart;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.WithdrawReason;
import org.quorate.kernel.Actor;
import org.quorate.preparation.domain.DecideExclusion;
import org.quorate.preparation.domain.ExclusionBook;
import org.quorate.preparation.domain.ExclusionLetter;
import org.quorate.preparation.domain.ExclusionOutcome;
import org.quorate.preparation.domain.ExclusionRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitation and letter follow what the chair decided. {@link Exclusions} has asked permission. */
@Component
class WhatFollows {

    private final Invitations invitations;
    private final KeepingApart apart;
    private final ExclusionBook book;
    private final JdbcClient jdbc;

    WhatFollows(Invitations invitations, KeepingApart apart, ExclusionBook book, JdbcClient jdbc) {
        this.invitations = invitations;
        this.apart = apart;
        this.book = book;
        this.jdbc = jdbc;
    }

    /**
     * @param asked the request before it was decided
     * @param minutesAfter when they come now, after the start of the conference
     */
    void decided(Actor actor, ExclusionRow asked, DecideExclusion decided, int minutesAfter) {
        var outcome = Objects.requireNonNull(decided.outcome());
        var conference = asked.conferenceId();
        var adult = asked.adultId();
        if (outcome == ExclusionOutcome.REFUSED) {
            comesBack(actor, asked);
            return;
        }
        apart.overtaken(actor, conference, requestsAbout(asked));
        var letter = ExclusionLetter.of(decided, outcome);
        if (outcome == ExclusionOutcome.WHOLE) {
            apart.keepAway(actor, conference, adult, asked.id(), letter);
            return;
        }
        if (asked.minutesTold() != minutesAfter) {
            apart.comesAtAnotherTime(actor, conference, adult);
        }
        if (!comesBack(actor, asked) || outcome != ExclusionOutcome.ENDED) {
            apart.comesApart(actor, conference, adult, asked.id(), letter);
        }
    }

    private List<UUID> requestsAbout(ExclusionRow asked) {
        return book.ofConferences(List.of(asked.conferenceId())).stream()
                .filter(row -> row.adultId().equals(asked.adultId()))
                .map(ExclusionRow::id)
                .toList();
    }

    /** Who was not to come, or to hear nothing, until this decision is invited; whether anybody was. */
    private boolean comesBack(Actor actor, ExclusionRow asked) {
        if (asked.holdsBack()) {
            return apart.isNotHeldBackAnyMore(actor, asked.conferenceId(), asked.adultId())
                    || inviteAs(actor, asked, roleLastTime(asked));
        }
        return asked.keepsAway() && inviteAs(actor, asked, roleUntilKeptAway(asked));
    }

    private boolean inviteAs(Actor actor, ExclusionRow asked, Optional<InviteeRole> role) {
        role.ifPresent(
                as -> invitations.invite(actor, asked.conferenceId(), List.of(NewInvitee.adult(as, asked.adultId()))));
        return role.isPresent();
    }

    private Optional<InviteeRole> roleUntilKeptAway(ExclusionRow asked) {
        return jdbc.sql("""
                        select i.role from invitation_personal p
                          join invitation_invitee_label i on i.invitee_id = p.invitee_id
                         where p.conference_id = ? and p.person_id = ?
                           and i.withdrawn_at is not null and i.withdrawn_reason = ?
                        """)
                .params(asked.conferenceId(), asked.adultId(), WithdrawReason.CHAIR_DECIDED.name())
                .query((row, n) -> InviteeRole.valueOf(row.getString(1)))
                .optional();
    }

    /** As what they were invited to the conference that was called again, unless they were not needed there. */
    private Optional<InviteeRole> roleLastTime(ExclusionRow asked) {
        return jdbc.sql("""
                        select i.role from preparation_exclusion e
                          join invitation_personal p on p.conference_id = e.conference_id and p.person_id = e.adult_id
                          join invitation_invitee_label i on i.invitee_id = p.invitee_id
                         where e.id = ? and (i.withdrawn_at is null or i.withdrawn_reason = ?)
                        """)
                .params(Objects.requireNonNull(asked.carriedFrom()), WithdrawReason.CHAIR_DECIDED.name())
                .query((row, n) -> InviteeRole.valueOf(row.getString(1)))
                .optional();
    }
}
