package org.quorate.agencyreport;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.LinkCodes;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.LiveShares.Live;
import org.quorate.agencyreport.ShareReads.Reader;
import org.quorate.agencyreport.domain.CommentKind;
import org.quorate.agencyreport.domain.Pack;
import org.quorate.agencyreport.domain.ReadingReport;
import org.quorate.agencyreport.domain.ShareEvent;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the family reads what is shared with them behind their link and code, and says what they think of it. */
@Service
public class SharedReading {

    private static final int LONGEST_COMMENT = 4000;
    private static final int MOST_COMMENTS = 200;

    private final Links links;
    private final LinkCodes codes;
    private final ShareReads reads;
    private final ShareBook book;
    private final LiveShares live;
    private final ReaderCopies copies;
    private final PackPress packs;
    private final AuditTrail audit;
    private final Clock clock;

    SharedReading(
            Links links,
            LinkCodes codes,
            ShareReads reads,
            ShareBook book,
            LiveShares live,
            ReaderCopies copies,
            PackPress packs,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.codes = codes;
        this.reads = reads;
        this.book = book;
        this.live = live;
        this.copies = copies;
        this.packs = packs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One report, if it is shared with this reader now. That this version was opened is on record, each time.
     *
     * @param codeId what the typed code gave this link
     */
    @Transactional
    public ReadingReport open(Actor holder, UUID readerId, UUID codeId, UUID shareId) {
        var reader = proved(holder, readerId, codeId);
        var opened = shared(holder, reader, shareId);
        var now = clock.instant();
        book.event(shareId, ShareEvent.OPENED, null, holder.id(), null, now, now);
        audit.fact(
                holder,
                "report-opened",
                "conference",
                reader.conferenceId(),
                Map.of("share", shareId, "version", opened.share().versionId()));
        audit.reads(holder, "child", live.children(reader), "shared-report");
        return copies.of(opened, reader);
    }

    /**
     * Everything that is shared with them on their page at this moment, as one document to keep. Each version in it
     * counts as opened.
     *
     * @throws NotFound when there is nothing, too
     */
    @Transactional
    public Pack pack(Actor holder, UUID readerId, UUID codeId) {
        var reader = proved(holder, readerId, codeId);
        var shared = live.of(reader, ShareChannel.LINK);
        if (shared.isEmpty()) {
            throw refused(holder, readerId);
        }
        var now = clock.instant();
        shared.forEach(one -> book.event(one.share().id(), ShareEvent.OPENED, null, holder.id(), null, now, now));
        return packs.make(holder, null, reader, ShareChannel.LINK, shared);
    }

    /**
     * Says something of one part. It stands beside the report and changes nothing in it.
     *
     * @throws RuleViolation at {@code text}: {@code required}, {@code text-too-long}; {@code comments-too-many}
     */
    @Transactional
    public void comment(
            Actor holder, UUID readerId, UUID codeId, UUID shareId, UUID partId, CommentKind kind, String text) {
        var reader = proved(holder, readerId, codeId);
        var opened = shared(holder, reader, shareId);
        if (opened.parts().stream().noneMatch(part -> part.id().equals(partId))) {
            throw refused(holder, readerId);
        }
        if (copies.said(reader, opened).count() >= MOST_COMMENTS) {
            throw RuleViolation.at("text", "comments-too-many");
        }
        var words = Sharing.text("text", text, LONGEST_COMMENT);
        book.comment(partId, reader.id(), kind, words, holder.id(), null, clock.instant());
        audit.fact(
                holder,
                "report-commented",
                "conference",
                reader.conferenceId(),
                Map.of("part", partId, "reader", readerId, "kind", kind));
    }

    private Reader proved(Actor holder, UUID readerId, UUID codeId) {
        if (!links.holds(holder, ReadingLink.PURPOSE, readerId) || !codes.proves(holder.id(), codeId)) {
            throw refused(holder, readerId);
        }
        return reads.reader(readerId).orElseThrow(NotFound::new);
    }

    private Live shared(Actor holder, Reader reader, UUID shareId) {
        return live.of(reader, ShareChannel.LINK).stream()
                .filter(one -> one.share().id().equals(shareId))
                .findFirst()
                .orElseThrow(() -> refused(holder, reader.id()));
    }

    private NotFound refused(Actor holder, UUID readerId) {
        audit.refused(holder, "shared-report", "link", readerId);
        return new NotFound();
    }
}
