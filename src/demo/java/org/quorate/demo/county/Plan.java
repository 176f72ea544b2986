package org.quorate.demo.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child's time on a plan. */
final class Plan {

    final @Nullable String conference;
    final LocalDate started;
    final String category;
    String latest;

    @Nullable
    LocalDate ended;

    Plan(@Nullable String conference, LocalDate started, String category) {
        this.conference = conference;
        this.started = started;
        this.category = category;
        this.latest = category;
    }
}
