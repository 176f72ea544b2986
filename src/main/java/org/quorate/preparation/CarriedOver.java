package org.quorate.preparation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.conference.ConferenceCalled;
import org.quorate.conference.Conferences;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.preparation.domain.ExclusionBook;
import org.quorate.preparation.domain.ExclusionRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever was kept out, came apart, or was asked to be, is asked about again when the conference is called again: its
 * chair decides anew, and nothing is sent to them or shared with them before.
 */
@Component
class CarriedOver {

    private static final Actor PORTAL = Actor.system("a conference was called again");

    private final Conferences conferences;
    private final ExclusionBook book;
    private final AuditTrail audit;
    private final Clock clock;

    CarriedOver(Conferences conferences, ExclusionBook book, AuditTrail audit, Clock clock) {
        this.conferences = conferences;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** Within the call, before anybody is invited. */
    @EventListener
    void on(ConferenceCalled called) {
        var before = called.reconvenes();
        if (before != null) {
            open(before).values().stream()
                    .filter(row -> book.isOfTheFamily(called.conferenceId(), row.adultId()))
                    .forEach(row -> carry(row, called.conferenceId()));
        }
    }

    /** What of a conference is to be decided again, by person. */
    Map<UUID, ExclusionRow> open(UUID conferenceId) {
        var open = new LinkedHashMap<UUID, ExclusionRow>();
        book.ofConferences(List.of(conferenceId)).stream()
                .filter(ExclusionRow::isOpen)
                .forEach(row -> open.put(row.adultId(), row));
        return open;
    }

    private void carry(ExclusionRow row, UUID conferenceId) {
        var conference = conferences.conference(PORTAL, conferenceId);
        var due = conferences
                .clocks(PORTAL, conferenceId)
                .exclusionRequest(LocalDateTime.of(conference.heldOn(), conference.startsAt()));
        var id = book.carry(row, conferenceId, due.instant(), clock.instant());
        audit.fact(
                PORTAL,
                "exclusion-carried-over",
                "conference",
                conferenceId,
                Map.of("exclusion", id, "adult", row.adultId()));
    }
}
