package org.quorate.agencyreport;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.ShareReads.Share;
import org.quorate.agencyreport.ShareReads.Withheld;
import org.quorate.agencyreport.domain.HoursBefore;
import org.quorate.kernel.DueBefore;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;

/** How a report stands with a reader, from what happened. Pure. */
final class SharePolicy {

    private SharePolicy() {}

    /** One share by itself. What happened last counts, but what was given or opened stays so until it is taken back. */
    static ShareStanding standing(Share share) {
        if (share.endedAt() != null) {
            return ShareStanding.ENDED;
        }
        if (share.openedAt() != null) {
            return ShareStanding.OPENED;
        }
        if (share.doneAt() != null) {
            return ShareStanding.SHARED;
        }
        var refused = Objects.requireNonNullElse(share.refusedAt(), Instant.MIN);
        var missed = Objects.requireNonNullElse(share.notReachedAt(), Instant.MIN);
        if (share.refusedAt() != null || share.notReachedAt() != null) {
            return refused.isAfter(missed) ? ShareStanding.REFUSED : ShareStanding.NOT_REACHED;
        }
        return share.channel() == ShareChannel.LINK ? ShareStanding.SENT : ShareStanding.RELEASED;
    }

    /**
     * A no of the rules and a withholding come before everything; then what became of the newest version; an earlier
     * version that they have leaves the newest to be shared.
     *
     * @param shares of this report with this reader
     * @param withheld the latest word about withholding; null when there is none
     */
    static ShareCell cell(
            ShareReport report,
            ShareReader reader,
            ShareVerdict verdict,
            @Nullable Withheld withheld,
            List<Share> shares,
            DueBefore due) {
        var first = shares.stream()
                .map(Share::sharedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var newest = shares.stream()
                .filter(share -> share.versionId().equals(report.versionId()))
                .max(Comparator.comparing((Share share) -> standing(share).reached())
                        .thenComparing(share -> standing(share) != ShareStanding.ENDED)
                        .thenComparing(Share::releasedAt))
                .orElse(null);
        var open = newest != null && newest.endedAt() == null
                ? newest
                : shares.stream()
                        .filter(share -> share.endedAt() == null)
                        .max(Comparator.comparingInt(Share::version).thenComparing(Share::releasedAt))
                        .orElse(null);
        var held = withheld == null ? null : withheld.ground();
        ShareStanding standing;
        String detail;
        if (!verdict.allows()) {
            standing = switch (verdict) {
                case NOT_DECIDED -> ShareStanding.NOT_DECIDED;
                case NO_ANSWER -> ShareStanding.NOT_CHECKED;
                default -> ShareStanding.MAY_NOT;
            };
            detail = verdict.label();
        } else if (held != null) {
            standing = ShareStanding.WITHHELD;
            detail = held.label() + "; agreed with "
                    + Objects.requireNonNull(withheld).agreedWith();
        } else if (!report.written()) {
            standing = ShareStanding.NOT_WRITTEN;
            detail = "";
        } else if (newest == null) {
            standing = ShareStanding.TO_SHARE;
            detail = open == null ? "" : "There is a newer version than the one they have";
        } else {
            standing = standing(newest);
            detail = how(newest);
        }
        var start = due.event().atZone(Time.ENGLAND).toInstant();
        return new ShareCell(
                report.inviteeId(),
                reader.personId(),
                standing,
                newest == null ? null : newest.id(),
                open == null ? null : open.id(),
                first,
                first == null ? null : HoursBefore.words(first, start),
                first != null && due.isMetAt(first),
                shares.stream().mapToInt(Share::openings).sum(),
                detail,
                newest == null && first != null);
    }

    /** {@code Printed pack handed over, in Polish, interpreted, released by Sam on …}. */
    private static String how(Share share) {
        var words = new StringBuilder(share.channel().label()).append(", in ").append(share.language());
        if (share.interpreted()) {
            words.append(", interpreted");
        }
        words.append("; released by ")
                .append(share.releasedByName())
                .append(" on ")
                .append(Words.moment(share.releasedAt().atZone(Time.ENGLAND).toLocalDateTime()));
        return share.note() == null
                ? words.toString()
                : words.append("; ").append(share.note()).toString();
    }
}
