package org.quorate.agencyreport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.ConfidentialPlaces.Reading;
import org.quorate.agencyreport.ShareReads.Share;
import org.quorate.agencyreport.ShareReads.Withheld;
import org.quorate.agencyreport.domain.NotReleased;
import org.quorate.family.KeptDetail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/** What stands between a report and a reader at this moment: rules, withholding, and places in its words. */
@Component
class ShareRefusals {

    private final ShareReads reads;
    private final ShareRules rules;
    private final Readers readers;
    private final ConfidentialPlaces places;
    private final ReaderMail mail;

    ShareRefusals(ShareReads reads, ShareRules rules, Readers readers, ConfidentialPlaces places, ReaderMail mail) {
        this.reads = reads;
        this.rules = rules;
        this.readers = readers;
        this.places = places;
        this.mail = mail;
    }

    /** Why this report is not released to this reader in this way; null when nothing stands in the way. */
    @Nullable
    NotReleased refusal(
            UUID conferenceId,
            ShareReport report,
            ShareReader reader,
            UUID readerId,
            ShareChannel channel,
            Map<List<UUID>, Withheld> withheld,
            List<Share> shares,
            List<KeptDetail> details) {
        var why = whyNot(conferenceId, report, reader, readerId, channel, withheld, shares);
        if (why != null) {
            return new NotReleased(report.inviteeId(), reader.personId(), why, List.of());
        }
        var marked = places.of(reading(conferenceId, report, reader, readerId, channel), details).stream()
                .flatMap(part -> part.places().stream())
                .toList();
        return marked.isEmpty()
                ? null
                : new NotReleased(report.inviteeId(), reader.personId(), "It says what they must not have", marked);
    }

    private @Nullable String whyNot(
            UUID conferenceId,
            ShareReport report,
            ShareReader reader,
            UUID readerId,
            ShareChannel channel,
            Map<List<UUID>, Withheld> withheld,
            List<Share> shares) {
        if (!report.written()) {
            return "Nothing is written yet";
        }
        var verdict = verdict(conferenceId, report, reader, channel);
        if (!verdict.allows()) {
            return verdict.label();
        }
        var held = withheld.get(List.of(report.reportId(), reader.personId()));
        if (held != null && held.ground() != null) {
            return "Withheld: " + held.ground().label();
        }
        var same = shares.stream()
                .anyMatch(share -> share.versionId().equals(report.versionId())
                        && share.personId().equals(reader.personId())
                        && share.channel() == channel
                        && share.endedAt() == null);
        if (same) {
            return "They have it already in this way";
        }
        return channel == ShareChannel.LINK ? mail.whyNoLink(readerId) : null;
    }

    /** @throws RuleViolation {@code share-not-allowed} */
    void requireStillAllowed(Share share) {
        var reader = readers.of(share.conferenceId()).stream()
                .filter(one -> one.personId().equals(share.personId()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.of("share-not-allowed"));
        var question = new ShareQuestion(
                share.conferenceId(), share.personId(), share.kind(), share.inviteeId(), null, share.channel());
        var held = withheld(share.conferenceId()).get(List.of(share.reportId(), share.personId()));
        var parts = places.of(new Reading(
                share.conferenceId(),
                share.inviteeId(),
                share.versionId(),
                share.readerId(),
                share.personId(),
                share.kind(),
                reader.childIds(),
                share.channel()));
        if (!rules.verdict(question).allows()
                || (held != null && held.ground() != null)
                || parts.stream().anyMatch(part -> !part.places().isEmpty())) {
            throw RuleViolation.of("share-not-allowed");
        }
    }

    /** What the rules say of the report as a whole. */
    ShareVerdict verdict(UUID conferenceId, ShareReport report, ShareReader reader, ShareChannel channel) {
        return rules.verdict(
                new ShareQuestion(conferenceId, reader.personId(), reader.kind(), report.inviteeId(), null, channel));
    }

    /** By report and person. */
    Map<List<UUID>, Withheld> withheld(UUID conferenceId) {
        return reads.withheld(conferenceId).stream()
                .collect(Collectors.toMap(one -> List.of(one.reportId(), one.personId()), Function.identity()));
    }

    private static Reading reading(
            UUID conferenceId, ShareReport report, ShareReader reader, UUID readerId, ShareChannel channel) {
        return new Reading(
                conferenceId,
                report.inviteeId(),
                Objects.requireNonNull(report.versionId()),
                readerId,
                reader.personId(),
                reader.kind(),
                reader.childIds(),
                channel);
    }
}
