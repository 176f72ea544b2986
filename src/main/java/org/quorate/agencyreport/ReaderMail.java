package org.quorate.agencyreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.conference.ChangeKind;
import org.quorate.conference.ConferenceChanged;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Placeholder;
import org.quorate.invitation.letters.Particulars;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a reader that there is something to read, naming nobody, no report and no time; and shuts their page again. Who
 * is kept away from the conference is not told its day either, so there is no page for them.
 */
@Component
class ReaderMail {

    /** Who attends separately comes at another time, or was told none: no time is said here, whatever the wording. */
    private static final String OWN_TIME = "the time you were told";

    private final ShareReads reads;
    private final ReaderAddresses addresses;
    private final ReaderDays days;
    private final Particulars particulars;
    private final Outbox outbox;
    private final Links links;

    ReaderMail(
            ShareReads reads,
            ReaderAddresses addresses,
            ReaderDays days,
            Particulars particulars,
            Outbox outbox,
            Links links) {
        this.reads = reads;
        this.addresses = addresses;
        this.days = days;
        this.particulars = particulars;
        this.outbox = outbox;
        this.links = links;
    }

    /** Why this reader can have no page of their own; null when they can. */
    @Nullable
    String whyNoLink(UUID readerId) {
        var reader = reads.reader(readerId).orElseThrow(NotFound::new);
        if (days.keptAway(reader)) {
            return "They are kept out of the meeting, and a page tells its day: choose another way";
        }
        var reached = addresses.of(reader);
        return reached.isEmpty()
                ? "No e-mail or mobile of their own is known: choose another way"
                : reached.get().another()
                        ? "Somebody else of the family is reached there too: choose another way"
                        : null;
    }

    /** What is still in the queue is taken back: one message says it. */
    void tell(UUID readerId) {
        var reader = reads.reader(readerId).orElseThrow(NotFound::new);
        var reached = addresses.of(reader).orElseThrow(NotFound::new);
        var conference = particulars.conference(reader.conferenceId());
        var values = particulars.of(conference);
        values.put(Placeholder.RECIPIENT, reached.recipient().name());
        values.put(Placeholder.TIME, OWN_TIME);
        var link = links.issueOrExtend(ReadingLink.PURPOSE, readerId, Particulars.linksExpire(conference));
        outbox.withdraw(readerId, Readers.PORTAL);
        outbox.queue(
                new NewMessage(
                        MessageKind.SHARED_REPORTS,
                        reached.recipient(),
                        conference.id(),
                        readerId,
                        values,
                        link,
                        null,
                        null,
                        reached.held()),
                Readers.PORTAL);
    }

    /** What nobody may read any more nobody is told of; a page is good for as long after the new day, and tells it. */
    @EventListener
    void on(ConferenceChanged changed) {
        if (changed.is(ChangeKind.MOVED)) {
            var until = Particulars.linksExpire(particulars.conference(changed.conferenceId()));
            reads.readerIds(changed.conferenceId()).stream()
                    .filter(this::hasPage)
                    .forEach(reader -> {
                        links.issueOrExtend(ReadingLink.PURPOSE, reader, until);
                        outbox.withdraw(reader, Readers.PORTAL);
                        if (whyNoLink(reader) == null) {
                            tell(reader);
                        }
                    });
        }
        if (changed.is(ChangeKind.CANCELLED)) {
            reads.readerIds(changed.conferenceId()).forEach(reader -> outbox.withdraw(reader, Readers.PORTAL));
        }
    }

    /** The page of a reader with whom nothing is shared any more opens nothing. */
    void endIfNothingLeft(UUID readerId) {
        if (!hasPage(readerId)) {
            links.revoke(ReadingLink.PURPOSE, readerId);
            outbox.withdraw(readerId, Readers.PORTAL);
        }
    }

    private boolean hasPage(UUID readerId) {
        return reads.sharesOf(readerId).stream()
                .anyMatch(share -> share.channel() == ShareChannel.LINK && share.endedAt() == null);
    }
}
