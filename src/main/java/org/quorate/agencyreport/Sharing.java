package org.quorate.agencyreport;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.ShareReads.Share;
import org.quorate.agencyreport.domain.NotReleased;
import org.quorate.agencyreport.domain.ReleaseOutcome;
import org.quorate.agencyreport.domain.ReleaseReports;
import org.quorate.agencyreport.domain.ShareEvent;
import org.quorate.conference.Conferences;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agencies' reports shared with each member of the family. Whatever is released is asked of every {@link MayShare}
 * before, part by part, and looked through for what this reader must not have: where there is any it is refused with the
 * place, never cut.
 */
@Service
public class Sharing {

    private static final Role[] STAFF = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER};
    private static final int LONGEST_NOTE = 400;
    private static final int LONGEST_LANGUAGE = 40;

    private final Gate gate;
    private final AuditTrail audit;
    private final Conferences conferences;
    private final ShareReads reads;
    private final ShareBook book;
    private final ShareRefusals refusals;
    private final Readers readers;
    private final ConfidentialPlaces places;
    private final ReaderMail mail;
    private final LiveShares live;
    private final SentStore sent;
    private final Clock clock;

    Sharing(
            Gate gate,
            AuditTrail audit,
            Conferences conferences,
            ShareReads reads,
            ShareBook book,
            ShareRefusals refusals,
            Readers readers,
            ConfidentialPlaces places,
            ReaderMail mail,
            LiveShares live,
            SentStore sent,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.conferences = conferences;
        this.reads = reads;
        this.book = book;
        this.refusals = refusals;
        this.readers = readers;
        this.places = places;
        this.mail = mail;
        this.live = live;
        this.sent = sent;
        this.clock = clock;
    }

    /** Whether this person shares reports where they see the conference. */
    public static boolean mayShare(Actor actor) {
        return actor.isAny(STAFF);
    }

    /** How every report of the conference stands with every reader; the read is audited. */
    @Transactional(readOnly = true)
    public ShareMatrix matrix(Actor actor, UUID conferenceId) {
        requireStaff(gate, actor, conferenceId, "sharing");
        var people = readers.of(conferenceId);
        var reports = reads.reports(conferenceId);
        var shares = reads.shares(conferenceId).stream()
                .collect(Collectors.groupingBy(share -> List.of(share.reportId(), share.personId())));
        var withheld = refusals.withheld(conferenceId);
        var due = conferences.clocks(actor, conferenceId).sharedWithFamily(startOf(conferenceId));
        var cells = new ArrayList<ShareCell>();
        for (var report : reports) {
            for (var reader : people) {
                var key = List.of(report.reportId(), reader.personId());
                cells.add(SharePolicy.cell(
                        report,
                        reader,
                        refusals.verdict(conferenceId, report, reader, ShareChannel.READ_ALOUD),
                        withheld.get(key),
                        shares.getOrDefault(key, List.of()),
                        due));
            }
        }
        return new ShareMatrix(reports, people, cells, due);
    }

    /**
     * Shares several reports with several readers. Each report and reader is decided by itself, so that one refusal
     * holds nothing else back.
     *
     * @throws RuleViolation {@code share-cancelled}; {@code share-nothing-chosen}; at {@code language}: {@code required}, {@code text-too-long}
     */
    @Transactional
    public ReleaseOutcome release(Actor actor, UUID conferenceId, ReleaseReports wanted) {
        requireStaff(gate, actor, conferenceId, null);
        live.requireOpen(conferenceId);
        if (wanted.inviteeIds().isEmpty() || wanted.personIds().isEmpty()) {
            throw RuleViolation.of("share-nothing-chosen");
        }
        var language = text("language", wanted.language(), LONGEST_LANGUAGE);
        var reports = reads.reports(conferenceId).stream()
                .filter(report -> wanted.inviteeIds().contains(report.inviteeId()))
                .toList();
        var shares = reads.shares(conferenceId);
        var withheld = refusals.withheld(conferenceId);
        var not = new ArrayList<NotReleased>();
        var released = 0;
        for (var reader : readers.of(conferenceId)) {
            if (!wanted.personIds().contains(reader.personId())) {
                continue;
            }
            var readerId = book.reader(conferenceId, reader.personId(), reader.kind());
            var details = places.details(conferenceId, reader.personId(), reader.kind());
            var before = released;
            for (var report : reports) {
                var refusal = refusals.refusal(
                        conferenceId, report, reader, readerId, wanted.channel(), withheld, shares, details);
                if (refusal != null) {
                    not.add(refusal);
                    audit.refused(actor, "report-release", "conference", conferenceId);
                    continue;
                }
                var share = book.share(
                        Objects.requireNonNull(report.versionId()),
                        readerId,
                        wanted.channel(),
                        language,
                        wanted.interpreted(),
                        actor,
                        clock.instant());
                audit.fact(
                        actor,
                        "report-released",
                        "conference",
                        conferenceId,
                        Map.of("share", share, "reader", readerId, "channel", wanted.channel()));
                released++;
            }
            if (released > before && wanted.channel() == ShareChannel.LINK) {
                mail.tell(readerId);
            }
        }
        return new ReleaseOutcome(released, not);
    }

    /**
     * The pack was handed over or posted, or the report was read aloud or interpreted.
     *
     * @param at when; not in the future, and not before the version was sent
     * @throws RuleViolation at {@code at}: {@code share-not-yet}, {@code share-before-sent}; {@code share-over} after it was taken back;
     *     {@code share-cancelled}
     */
    @Transactional
    public void given(Actor actor, UUID shareId, Instant at) {
        var share = changeable(actor, shareId);
        if (at.isAfter(clock.instant())) {
            throw RuleViolation.at("at", "share-not-yet");
        }
        if (share.channel() == ShareChannel.LINK) {
            throw RuleViolation.of("share-opens-itself");
        }
        if (sent.find(share.versionId())
                .filter(version -> at.isBefore(version.at()))
                .isPresent()) {
            throw RuleViolation.at("at", "share-before-sent");
        }
        live.requireOpen(share.conferenceId());
        refusals.requireStillAllowed(share);
        note(actor, share, ShareEvent.DONE, null, at);
    }

    /**
     * The reader did not want it, was not reached, or it is taken back, which ends what it opened at once, in whatever
     * earlier version too.
     *
     * @param why 1 to 400 characters
     */
    @Transactional
    public void record(Actor actor, UUID shareId, ShareEvent what, String why) {
        var share = changeable(actor, shareId);
        if (!what.needsNote()) {
            throw RuleViolation.of("share-opens-itself");
        }
        var words = text("why", why, LONGEST_NOTE);
        var earlier = what == ShareEvent.ENDED ? openEarlier(share) : List.<Share>of();
        note(actor, share, what, words, clock.instant());
        earlier.forEach(one -> note(actor, one, what, words, clock.instant()));
        if (what == ShareEvent.ENDED) {
            mail.endIfNothingLeft(share.readerId());
        }
    }

    static void requireStaff(Gate gate, Actor actor, UUID conferenceId, @Nullable String purpose) {
        gate.require(actor, STAFF);
        gate.requireConference(actor, conferenceId, purpose);
    }

    static String text(String field, @Nullable String typed, int longest) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw RuleViolation.at(field, "required");
        }
        if (text.length() > longest) {
            throw RuleViolation.at(field, "text-too-long", Map.of("longest", longest));
        }
        return text;
    }

    /** What this reader still has of earlier versions of the same report. */
    private List<Share> openEarlier(Share share) {
        return reads.sharesOf(share.readerId()).stream()
                .filter(one -> one.reportId().equals(share.reportId()) && one.version() < share.version())
                .filter(one -> one.endedAt() == null)
                .toList();
    }

    private Share changeable(Actor actor, UUID shareId) {
        gate.require(actor, STAFF);
        var share = reads.share(shareId).orElseThrow(NotFound::new);
        requireStaff(gate, actor, share.conferenceId(), null);
        if (share.endedAt() != null) {
            throw RuleViolation.of("share-over");
        }
        return share;
    }

    private void note(Actor actor, Share share, ShareEvent what, @Nullable String why, Instant at) {
        book.event(share.id(), what, why, actor.id(), actor.name(), at, clock.instant());
        audit.fact(
                actor,
                "report-share-noted",
                "conference",
                share.conferenceId(),
                Map.of("share", share.id(), "what", what));
    }

    private LocalDateTime startOf(UUID conferenceId) {
        var row = conferences.conference(Readers.PORTAL, conferenceId);
        return LocalDateTime.of(row.heldOn(), row.startsAt());
    }
}
