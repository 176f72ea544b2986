package org.quorate.agencyreport.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The printed pack of one reader, for those who make it.
 *
 * @param madeAt when the newest copy was made, and by whom; null before the first
 * @param holds whose reports it would hold now
 * @param leftOut whose reports were released on paper and may not be printed now
 * @param newer whose reports have a newer version that is not released to this reader
 */
public record PackRow(
        UUID personId,
        String name,
        PackState state,
        @Nullable Instant madeAt,
        @Nullable String madeBy,
        List<String> holds,
        List<String> leftOut,
        List<String> newer) {

    public PackRow {
        holds = List.copyOf(holds);
        leftOut = List.copyOf(leftOut);
        newer = List.copyOf(newer);
    }
}
