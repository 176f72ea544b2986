package org.quorate.invitation.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.doorway.LinkStanding;
import org.quorate.invitation.LinkedConference;
import org.quorate.invitation.ReplyRow;

/**
 * What an invitee's personal link shows without a code. Names no child and nobody else invited.
 *
 * @param name the invitee's own name; null for a child
 * @param as what they are invited as: their profession, or their role
 * @param family of the family, or there to support it, and spoken to in other words
 * @param sharedMailbox the link went to an agency's mailbox, so that whoever answers must say who they are
 * @param reply the answer that counts; null while there is none
 * @param askedAgain answered before, but the conference has moved since
 * @param mayPropose may say that a colleague is the right one
 * @param reportDueAt the last moment for the report that is still awaited of whoever cannot come; null for none
 * @param proposed the name of the colleague proposed, while nobody has decided; null when there is none
 */
public record LinkedInvitation(
        LinkedConference conference,
        LinkStanding standing,
        @Nullable String name,
        String as,
        boolean family,
        boolean sharedMailbox,
        @Nullable ReplyRow reply,
        boolean askedAgain,
        @Nullable Instant reportDueAt,
        boolean mayPropose,
        @Nullable String proposed) {}
