package org.quorate.agencyreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.agencyreport.LiveShares.Desk;
import org.quorate.agencyreport.PackBook.Made;
import org.quorate.agencyreport.ShareReads.Reader;
import org.quorate.agencyreport.ShareReads.Share;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The printed packs of a conference, one for each reader: what is released to them on paper, at this moment, by the rules
 * and in the words of the page they could read online.
 */
@Service
public class Packs {

    private static final ShareChannel[] PAPER = {ShareChannel.PRINTED, ShareChannel.POST};

    private final Gate gate;
    private final ShareReads reads;
    private final LiveShares live;
    private final PackBook book;
    private final PackPress press;

    Packs(Gate gate, ShareReads reads, LiveShares live, PackBook book, PackPress press) {
        this.gate = gate;
        this.reads = reads;
        this.live = live;
        this.book = book;
        this.press = press;
    }

    /** Of every reader to whom something was released on paper, how their pack stands; the read is audited. */
    @Transactional(readOnly = true)
    public List<PackRow> rows(Actor actor, UUID conferenceId) {
        Sharing.requireStaff(gate, actor, conferenceId, "sharing");
        var shares = byReader(conferenceId);
        if (shares.isEmpty()) {
            return List.of();
        }
        var desk = live.desk(conferenceId);
        var made = book.printed(conferenceId);
        return desk.people().stream()
                .filter(person -> shares.containsKey(person.personId()))
                .map(person -> row(desk, person, shares.getOrDefault(person.personId(), List.of()), made))
                .toList();
    }

    /**
     * Makes the pack of one reader anew. Whatever may not be theirs at this moment is left out, like on their page.
     *
     * @throws RuleViolation {@code pack-empty} when nothing is left
     */
    @Transactional
    public Pack make(Actor actor, UUID conferenceId, UUID personId) {
        Sharing.requireStaff(gate, actor, conferenceId, null);
        var shares = byReader(conferenceId).getOrDefault(personId, List.of());
        if (shares.isEmpty()) {
            throw RuleViolation.of("pack-empty");
        }
        var reader = reader(shares);
        var shared = live.of(live.desk(conferenceId), reader, shares, PAPER);
        if (shared.isEmpty()) {
            throw RuleViolation.of("pack-empty");
        }
        return press.make(actor, actor.name(), reader, ShareChannel.PRINTED, shared);
    }

    private PackRow row(Desk desk, ShareReader person, List<Share> shares, Map<UUID, Made> made) {
        var reader = reader(shares);
        var shared = live.of(desk, reader, shares, PAPER);
        var now = shared.stream().map(one -> one.share().id()).collect(Collectors.toSet());
        var newer = shared.stream()
                .filter(one -> one.report().version() > one.share().version())
                .map(one -> one.report().from())
                .toList();
        var leftOut = new ArrayList<String>();
        LiveShares.newest(shares, PAPER)
                .filter(share -> !now.contains(share.id()))
                .map(share -> desk.reports().get(share.reportId()))
                .forEach(report -> leftOut.add(report == null ? "A report" : report.from()));
        var latest = made.get(reader.id());
        return new PackRow(
                person.personId(),
                person.name(),
                PackPolicy.state(latest, now, !newer.isEmpty()),
                latest == null ? null : latest.at(),
                name(latest),
                shared.stream().map(one -> one.report().from()).toList(),
                leftOut,
                newer);
    }

    private static @Nullable String name(@Nullable Made latest) {
        return latest == null ? null : latest.byName();
    }

    /** What was ever released on paper to whom, taken back or not. */
    private Map<UUID, List<Share>> byReader(UUID conferenceId) {
        return reads.shares(conferenceId).stream()
                .filter(share -> List.of(PAPER).contains(share.channel()))
                .collect(Collectors.groupingBy(Share::personId));
    }

    private static Reader reader(List<Share> shares) {
        var first = shares.getFirst();
        return new Reader(first.readerId(), first.conferenceId(), first.personId(), first.kind());
    }
}
