package org.quorate.agencyreport;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agencyreport.ConfidentialPlaces.Reading;
import org.quorate.agencyreport.ConfidentialPlaces.Shown;
import org.quorate.agencyreport.ShareReads.Reader;
import org.quorate.agencyreport.ShareReads.Share;
import org.quorate.agencyreport.ShareReads.Withheld;
import org.quorate.conference.Conferences;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * What one reader may open at this very moment: released to their page or on paper, not taken back, not withheld,
 * allowed by every rule, and free of whatever must be kept from them now. Asked anew each time. Of a conference that is
 * cancelled nobody opens anything.
 */
@Component
class LiveShares {

    private final ShareReads reads;
    private final ShareRules rules;
    private final Readers readers;
    private final ConfidentialPlaces places;
    private final Conferences conferences;
    private final ReaderDays days;
    private final AuditTrail audit;

    LiveShares(
            ShareReads reads,
            ShareRules rules,
            Readers readers,
            ConfidentialPlaces places,
            Conferences conferences,
            ReaderDays days,
            AuditTrail audit) {
        this.reads = reads;
        this.rules = rules;
        this.readers = readers;
        this.places = places;
        this.conferences = conferences;
        this.days = days;
        this.audit = audit;
    }

    /**
     * A share that may be opened, with what is in it.
     *
     * @param from whose it is, as this reader may know it
     */
    record Live(Share share, ShareReport report, String from, List<Shown> parts) {}

    /** What the shares of every reader of one conference are judged by; read once for all of them. */
    record Desk(boolean open, List<ShareReader> people, List<Withheld> withheld, Map<UUID, ShareReport> reports) {

        Optional<ShareReader> person(Reader reader) {
            return people.stream()
                    .filter(one -> one.personId().equals(reader.personId()) && one.kind() == reader.kind())
                    .findFirst();
        }
    }

    /** Whether reports of this conference may be in anybody’s hands: it is to be held, or was. */
    boolean isOpen(UUID conferenceId) {
        return switch (conferences.conference(Readers.PORTAL, conferenceId).status()) {
            case CALLED, HELD, ADJOURNED -> true;
            case CANCELLED -> false;
        };
    }

    /** @throws RuleViolation {@code share-cancelled} */
    void requireOpen(UUID conferenceId) {
        if (!isOpen(conferenceId)) {
            throw RuleViolation.of("share-cancelled");
        }
    }

    Desk desk(UUID conferenceId) {
        return new Desk(
                isOpen(conferenceId),
                readers.of(conferenceId),
                reads.withheld(conferenceId),
                reads.reports(conferenceId).stream()
                        .collect(Collectors.toMap(ShareReport::reportId, report -> report)));
    }

    /** Of each report the newest version that was shared through one of these channels. */
    List<Live> of(Reader reader, ShareChannel... channels) {
        return of(desk(reader.conferenceId()), reader, reads.sharesOf(reader.id()), channels);
    }

    /** @param shares of this reader */
    List<Live> of(Desk desk, Reader reader, List<Share> shares, ShareChannel... channels) {
        var person = desk.person(reader).orElse(null);
        if (!desk.open() || person == null) {
            return List.of();
        }
        var withheld = desk.withheld().stream()
                .filter(one -> one.ground() != null && one.personId().equals(reader.personId()))
                .map(Withheld::reportId)
                .collect(Collectors.toSet());
        var details = places.details(reader.conferenceId(), reader.personId(), reader.kind());
        return newest(shares, channels)
                .filter(share -> !withheld.contains(share.reportId()))
                .filter(this::allowed)
                .flatMap(share -> Optional.ofNullable(desk.reports().get(share.reportId()))
                        .map(report -> new Live(
                                share, report, report.from(details), places.of(reading(share, person), details)))
                        .stream())
                .filter(live ->
                        live.parts().stream().allMatch(part -> part.places().isEmpty()))
                .sorted(Comparator.comparing((Live live) -> !live.report().socialWorkers())
                        .thenComparing(Live::from))
                .toList();
    }

    /** Of each report the newest version among these that is not taken back. */
    static Stream<Share> newest(List<Share> shares, ShareChannel... channels) {
        return shares.stream()
                .filter(share -> List.of(channels).contains(share.channel()) && share.endedAt() == null)
                .collect(Collectors.groupingBy(Share::reportId))
                .values()
                .stream()
                .map(versions -> versions.stream()
                        .max(Comparator.comparingInt(Share::version).thenComparing(Share::releasedAt))
                        .orElseThrow());
    }

    /** The list of what is there to read; on record as read. */
    ReadingPile pile(Actor holder, Reader reader) {
        audit.read(holder, "conference", reader.conferenceId(), "shared-reports");
        var conference = conferences.conference(Readers.PORTAL, reader.conferenceId());
        return new ReadingPile(
                conference.reference(),
                days.day(reader).orElse(null),
                of(reader, ShareChannel.LINK).stream()
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
                        share.conferenceId(), share.personId(), share.kind(), share.inviteeId(), null, share.channel()))
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
