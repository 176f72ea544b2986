package org.quorate.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.domain.OpenMatter;
import org.quorate.kernel.Actor;

/** Finds one conference among all that is still to settle, however much that is. */
public final class WhatIsOpen {

    private static final int PAGE = 100;

    private WhatIsOpen() {}

    /** What is open about it; null when nothing is. */
    public static OpenMatter.@Nullable What about(UUID conferenceId, OpenMatters matters, Actor actor) {
        for (int offset = 0; ; offset += PAGE) {
            var rows = matters.unsettled(actor, null, offset, PAGE).rows();
            var found = rows.stream()
                    .filter(row -> row.conference().id().equals(conferenceId))
                    .findFirst();
            if (found.isPresent() || rows.isEmpty()) {
                return found.map(OpenMatter::what).orElse(null);
            }
        }
    }
}
