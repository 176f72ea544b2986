package org.quorate.attendance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Ratio;

/**
 * How often an agency stayed away. It stayed away from a conference when none of its people who were needed there came,
 * in any way or through a deputy, and none of them sent a report: one who came speaks for all. A conference at which
 * nobody is known to have taken part, and of somebody nothing is recorded, is not counted.
 */
public record AgencyAbsence(List<Needed> needed) {

    /**
     * One of the agency's people, needed at one conference that was held.
     *
     * @param absent is recorded as absent and did not report; null when nothing is recorded of them
     */
    public record Needed(
            UUID inviteeId,
            UUID conferenceId,
            LocalDate heldOn,
            @Nullable Boolean absent) {}

    public AgencyAbsence {
        var unknown = conferences(needed, null);
        unknown.removeAll(conferences(needed, false));
        needed = needed.stream()
                .filter(one -> one.absent() != null && !unknown.contains(one.conferenceId()))
                .toList();
    }

    private static Set<UUID> conferences(List<Needed> needed, @Nullable Boolean absent) {
        return needed.stream()
                .filter(one -> Objects.equals(one.absent(), absent))
                .map(Needed::conferenceId)
                .collect(Collectors.toSet());
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
                .collect(Collectors.toMap(
                        Needed::conferenceId, one -> Boolean.TRUE.equals(one.absent()), (one, other) -> one && other));
    }
}
