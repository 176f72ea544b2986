package org.quorate.chasing.domain;

import java.time.Instant;
import org.quorate.invitation.InviteeBadge;

/**
 * One thing that happened to one invitation.
 *
 * @param what in words, for example {@code Reminder: sent}
 * @param detail more of it, by whom and how; blank when there is no more
 */
public record TimelineRow(Instant at, String what, String detail, InviteeBadge.Standing standing) {}
