package org.quorate.agencyreport.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one box.
 *
 * @param revision of what stands there now
 * @param clash somebody else had changed it: theirs stands, and what was typed is kept beside it
 * @param text what stands there now
 * @param by who saved that
 */
public record SavedField(
        String key,
        int revision,
        boolean clash,
        String text,
        @Nullable String by,
        @Nullable Instant at) {}
