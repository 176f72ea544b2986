package org.quorate.chasing.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.invitation.LinkedConference;

/**
 * What somebody who answers for an agency sees through their link: when and where, and who of theirs does not answer.
 * Names no child.
 *
 * @param invited who does not answer, with their profession
 * @param contactName whom the link was sent to
 * @param reply what was answered through this link; null while nothing was
 */
public record EscalationPage(
        UUID escalationId,
        LinkedConference conference,
        String invited,
        String contactName,
        State state,
        @Nullable AgencyReply reply) {

    /** Whether there is still something to say. */
    public enum State {
        OPEN,
        /** Something was answered through this link. */
        ANSWERED,
        /** The invitee has answered meanwhile. */
        INVITEE_ANSWERED,
        /** The conference is over or moved, or the person is no longer invited. */
        OVER
    }
}
