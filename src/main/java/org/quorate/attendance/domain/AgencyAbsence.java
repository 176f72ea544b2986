package org.quorate.attendance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.kernel.Ratio;

/**
 * How often an agency stayed away. It stayed away from a conference when none of its people who were needed there came,
 * in any way or through a deputy, and none of them sent a report: one who came speaks for all.
 */
public record AgencyAbsence(List<Needed> needed) {

    /**
     * One of the agency's people, needed at one conference that was held.
     *
     * @param absent neither came nor reported
     */
    public record Needed(UUID inviteeId, UUID conferenceId, LocalDate heldOn, boolean absent) {}

    public AgencyAbsence {
        needed = List.copyOf(needed);
    }

    /** Conferences missed, of those the agency was needed at. */
    public Ratio missed() {
        var byConference = byConference();
        return new Ratio(byConference.values().stream().filter(missed -> missed).count(), byConference.size());
    }

    public boolean missed(UUID conferenceId) {
        return byConference().getOrDefault(conferenceId, false);
    }

    /** {@code 3 of 5 conferences in the last 90 days}. */
    public String words(int days) {
        var missed = missed();
        return missed.n() + " of " + missed.of() + (missed.of() == 1 ? " conference" : " conferences") + " in the last "
                + days + " days";
    }

    private Map<UUID, Boolean> byConference() {
        return needed.stream()
                .collect(Collectors.toMap(Needed::conferenceId, Needed::absent, (one, other) -> one && other));
    }
}
