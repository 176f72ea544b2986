package org.quorate.agencyreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;

/**
 * Who writes a report: whoever made it has asked permission.
 *
 * @param name under which others see what they typed
 * @param author whom the report is taken to be from until somebody says otherwise
 */
record Pen(UUID inviteeId, Actor actor, String name, String author, String job) {

    /** Null for somebody who comes by a personal link. */
    @Nullable
    UUID account() {
        return actor.is(Role.LINK_HOLDER) ? null : actor.id();
    }
}
