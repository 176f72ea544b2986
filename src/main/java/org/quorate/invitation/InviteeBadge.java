package org.quorate.invitation;

import java.util.List;
import java.util.UUID;

/**
 * One thing said beside an invitee.
 *
 * @param text in words, for example {@code Report overdue}
 * @param detail more of it, for example {@code due Wed 4 March at 23:59}; blank when there is no more
 */
public record InviteeBadge(UUID inviteeId, Standing standing, String text, String detail, List<Action> actions) {

    /** How it stands; screens show it by icon and colour as well as by the words. */
    public enum Standing {
        GOOD,
        OPEN,
        LATE,
        NONE
    }

    /** Something the reader may do about it. */
    public record Action(String label, Runnable run) {}

    public InviteeBadge {
        actions = List.copyOf(actions);
    }
}
