package org.quorate.conference;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.correspondence.CalendarEntry;
import org.quorate.correspondence.CalendarFile;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A chair's conferences as a private feed for the calendar on their own telephone: times only. No reference, no place,
 * no name stands in it, because what a feed is read with is not ours to guard.
 */
@Service
public class DiaryFeeds {

    /** A chair comes back to the diary screen at least once a year. */
    private static final Duration GOOD_FOR = Duration.ofDays(400);

    private static final int DAYS_BACK = 31;
    private static final Actor PORTAL = Actor.system("diary-feed");

    private final Gate gate;
    private final Links links;
    private final ConferenceReads queries;
    private final AuditTrail audit;
    private final Clock clock;

    DiaryFeeds(Gate gate, Links links, ConferenceReads queries, AuditTrail audit, Clock clock) {
        this.gate = gate;
        this.links = links;
        this.queries = queries;
        this.audit = audit;
        this.clock = clock;
    }

    /** The address of this chair's own feed, made when there is none. */
    @Transactional
    public String address(Actor actor) {
        var chair = chair(actor);
        var link = links.issueOrExtend(
                ChairFeedLink.PURPOSE, chair, clock.instant().plus(GOOD_FOR));
        audit.fact(actor, "diary-feed-shown", "practitioner", chair, Map.of());
        return links.address(link);
    }

    /** Another address; the one before opens nothing any more. */
    @Transactional
    public String renew(Actor actor) {
        stop(actor);
        return address(actor);
    }

    /** No feed any more. */
    @Transactional
    public void stop(Actor actor) {
        var chair = chair(actor);
        links.revoke(ChairFeedLink.PURPOSE, chair);
        audit.fact(actor, "diary-feed-stopped", "practitioner", chair, Map.of());
    }

    /**
     * The feed itself, for who holds the link: conferences called or held from a month ago on, restricted ones too,
     * because the chair must be there and nothing but times stands in it.
     */
    @Transactional(readOnly = true)
    public String feed(Actor holder, UUID chairId) {
        if (!links.holds(holder, ChairFeedLink.PURPOSE, chairId)) {
            audit.refused(holder, "diary-feed", "practitioner", chairId);
            throw new NotFound();
        }
        audit.read(holder, "practitioner", chairId, "diary-feed");
        var search = ConferenceSearch.diary(
                chairId,
                Time.today(clock).minusDays(DAYS_BACK),
                Time.today(clock).plusDays(GOOD_FOR.toDays()));
        var entries = queries.find(search, gate.visibleConferences(PORTAL), 0, Integer.MAX_VALUE).stream()
                .filter(row -> row.status() == ConferenceStatus.CALLED || row.status() == ConferenceStatus.HELD)
                .map(DiaryFeeds::entry)
                .toList();
        return CalendarFile.feed("Conferences", entries, clock.instant());
    }

    private static CalendarEntry entry(ConferenceRow row) {
        return new CalendarEntry(
                CalendarEntry.Method.REQUEST,
                row.id() + "@quorate",
                Math.toIntExact(row.version()),
                row.reference(),
                row.heldOn(),
                row.startsAt(),
                row.minutes());
    }

    private UUID chair(Actor actor) {
        gate.require(actor, Role.CHAIR);
        var chair = actor.practitionerId();
        if (chair == null) {
            throw new NotFound();
        }
        return chair;
    }
}
