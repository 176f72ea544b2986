package org.quorate.family.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A restriction that holds: only these people see the family.
 *
 * @param people by name
 * @param openings by others, in an emergency; the latest first
 * @param gaps what these people cannot do among them, in words; empty when they can run its conferences
 */
public record CaseRestrictionRow(
        UUID id,
        UUID familyId,
        String reason,
        String restrictedBy,
        Instant restrictedAt,
        List<Colleague> people,
        List<EmergencyOpeningRow> openings,
        List<String> gaps) {

    public CaseRestrictionRow {
        people = List.copyOf(people);
        openings = List.copyOf(openings);
        gaps = List.copyOf(gaps);
    }

    /** The same with what is missing. */
    public CaseRestrictionRow with(List<String> missing) {
        return new CaseRestrictionRow(id, familyId, reason, restrictedBy, restrictedAt, people, openings, missing);
    }
}
