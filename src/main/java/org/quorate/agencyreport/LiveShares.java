package org.quorate.agencyreport;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.agencyreport.ConfidentialPlaces.Reading;
import org.quorate.agencyreport.ConfidentialPlaces.Shown;
import org.quorate.agencyreport.ShareReads.Reader;
import org.quorate.agencyreport.ShareReads.Share;
import org.quorate.conference.Conferences;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Words;
import org.springframework.stereotype.Component;

/**
 * What one reader may open at this very moment: released to their page, not taken back, not withheld, allowed by every
 * rule, and free of whatever must be kept from them now. Asked anew each time.
 */
@Component
class LiveShares {

    private final ShareReads reads;
    private final ShareRules rules;
    private final Readers readers;
    private final ConfidentialPlaces places;
    private final Conferences conferences;
    private final AuditTrail audit;

    LiveShares(
            ShareReads reads,
            ShareRules rules,
            Readers readers,
            ConfidentialPlaces places,
            Conferences conferences,
            AuditTrail audit) {
        this.reads = reads;
        this.rules = rules;
        this.readers = readers;
        this.places = places;
        this.conferences = conferences;
        this.audit = audit;
    }

    /** A share that may be opened, with what is in it. */
    record Live(Share share, ShareReport report, List<Shown> parts) {

        String from() {
            return (report.profession() == null ? "" : report.profession().displayName() + ": ") + report.author();
        }
    }

    /** Of each report the newest version that was shared. */
    List<Live> of(Reader reader) {
        var person = readers.of(reader.conferenceId()).stream()
                .filter(one -> one.personId().equals(reader.personId()) && one.kind() == reader.kind())
                .findFirst()
                .orElse(null);
        if (person == null) {
            return List.of();
        }
        var withheld = reads.withheld(reader.conferenceId()).stream()
                .filter(one -> one.ground() != null && one.personId().equals(reader.personId()))
                .map(ShareReads.Withheld::reportId)
                .collect(Collectors.toSet());
        var details = places.details(reader.conferenceId(), reader.personId(), reader.kind());
        Map<UUID, ShareReport> reports = reads.reports(reader.conferenceId()).stream()
                .collect(Collectors.toMap(ShareReport::reportId, report -> report));
        return reads.sharesOf(reader.id()).stream()
                .filter(share -> share.channel() == ShareChannel.LINK && share.endedAt() == null)
                .filter(share -> !withheld.contains(share.reportId()))
                .collect(Collectors.groupingBy(Share::reportId))
                .values()
                .stream()
                .map(versions -> versions.stream()
                        .max(Comparator.comparing(Share::version))
                        .orElseThrow())
                .filter(this::allowed)
                .flatMap(share -> Optional.ofNullable(reports.get(share.reportId()))
                        .map(report -> new Live(share, report, places.of(reading(share, person), details)))
                        .stream())
                .filter(live -> live.parts().stream().allMatch(part -> part.places().isEmpty()))
                .sorted(Comparator.comparing((Live live) -> !live.report().socialWorkers())
                        .thenComparing(Live::from))
                .toList();
    }

    /** The list of what is there to read; on record as read. */
    ReadingPile pile(Actor holder, Reader reader) {
        audit.read(holder, "conference", reader.conferenceId(), "shared-reports");
        var conference = conferences.conference(Readers.PORTAL, reader.conferenceId());
        return new ReadingPile(
                conference.reference(),
                Words.day(conference.heldOn()),
                of(reader).stream()
                        .map(live -> new ReadingPile.Item(
                                live.share().id(), live.from(), live.share().openedAt() != null))
                        .toList());
    }

    /** The children whom a reader's reports are about, for the record of who read about them. */
    List<UUID> children(Reader reader) {
        return readers.of(reader.conferenceId()).stream()
                .filter(one -> one.personId().equals(reader.personId()))
                .flatMap(one -> one.childIds().stream())
                .toList();
    }

    private boolean allowed(Share share) {
        return rules.verdict(new ShareQuestion(
                        share.conferenceId(),
                        share.personId(),
                        share.kind(),
                        share.inviteeId(),
                        null,
                        share.channel()))
                .allows();
    }

    private static Reading reading(Share share, ShareReader person) {
        return new Reading(
                share.conferenceId(),
                share.inviteeId(),
                share.versionId(),
                share.readerId(),
                share.personId(),
                share.kind(),
                person.childIds(),
                share.channel());
    }
}
