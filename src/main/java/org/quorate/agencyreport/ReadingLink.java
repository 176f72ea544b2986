package org.quorate.agencyreport;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.LinkPurpose;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.ReaderAddresses.Reached;
import org.quorate.doorway.Behind;
import org.quorate.doorway.CodeReader;
import org.quorate.doorway.LinkStanding;
import org.quorate.doorway.LinkSubject;
import org.quorate.kernel.Actor;
import org.springframework.stereotype.Component;

/** Read the reports of one conference that are shared with one member of the family, behind a one-time code. */
@Component
public class ReadingLink implements LinkSubject {

    public static final String PATH = "/read/";
    public static final LinkPurpose PURPOSE = new LinkPurpose("READING", PATH);

    private final ShareReads reads;
    private final LiveShares live;
    private final ReaderAddresses addresses;

    ReadingLink(ShareReads reads, LiveShares live, ReaderAddresses addresses) {
        this.reads = reads;
        this.live = live;
        this.addresses = addresses;
    }

    @Override
    public LinkPurpose purpose() {
        return PURPOSE;
    }

    /** It outlives the conference for as long as the link does: people read again what was said of them. */
    @Override
    public LinkStanding standing(UUID readerId) {
        var reader = requireReader(readerId);
        if (!live.isOpen(reader.conferenceId())) {
            return LinkStanding.WILL_NOT;
        }
        return live.of(reader, ShareChannel.LINK).isEmpty() ? LinkStanding.NOT_NEEDED : LinkStanding.OPEN;
    }

    @Override
    public Optional<CodeReader> reader(UUID readerId) {
        var reader = requireReader(readerId);
        return addresses
                .of(reader)
                .filter(reached -> !reached.another())
                .map(Reached::recipient)
                .map(to -> new CodeReader(
                        reader.conferenceId(), to.name(), to.channel(), Objects.requireNonNull(to.address())));
    }

    @Override
    public String words() {
        return "reading";
    }

    @Override
    public Behind behind(Actor holder, UUID readerId) {
        return new Behind("light/reading", live.pile(holder, requireReader(readerId)));
    }

    private ShareReads.Reader requireReader(UUID readerId) {
        return reads.reader(readerId).orElseThrow(NotFound::new);
    }
}
