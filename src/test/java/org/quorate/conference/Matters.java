package org.quorate.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.domain.OpenMatter;
import org.quorate.kernel.Actor;

/** What is listed as unsettled about one conference. */
final class Matters {

    private Matters() {}

    static OpenMatter.@Nullable What of(OpenMatters matters, Actor actor, UUID conferenceId) {
        return matters.unsettled(actor, null).stream()
                .filter(row -> row.conference().id().equals(conferenceId))
                .map(OpenMatter::what)
                .findFirst()
                .orElse(null);
    }
}
