package org.quorate.agencyreport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One report and one reader.
 *
 * @param shareId the share that the standing comes from; null where there is none
 * @param openId the share, of whatever version, that is to be taken back first; null where nothing is open
 * @param sharedAt when the report, in whatever version, was first in their hands; null while it was not
 * @param before how long before the conference that was, in words
 * @param inTime whether that was in time by the partnership's rules
 * @param openings how often they opened it on their page
 * @param detail what else there is to know, in words: by whom, how, in what language, why not
 * @param newer they have an earlier version than the newest
 */
public record ShareCell(
        UUID inviteeId,
        UUID personId,
        ShareStanding standing,
        @Nullable UUID shareId,
        @Nullable UUID openId,
        @Nullable Instant sharedAt,
        @Nullable String before,
        boolean inTime,
        int openings,
        String detail,
        boolean newer) {}
