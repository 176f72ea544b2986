package org.quorate.insight.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/**
 * What is counted.
 *
 * @param from first day of the period, by the day the conference is held
 * @param to last day of the period, itself counted
 * @param localityId null for every locality
 * @param kind code of the kind of conference (INITIAL, REVIEW, PRE_BIRTH, TRANSFER_IN); null for every kind
 * @param reportingGroup code of the line professions are reported in; null for every profession
 * @param agencyId null for every agency
 */
public record FigureFilter(
        LocalDate from,
        LocalDate to,
        @Nullable UUID localityId,
        @Nullable String kind,
        @Nullable String reportingGroup,
        @Nullable UUID agencyId) {

    public FigureFilter {
        if (to.isBefore(from)) {
            throw RuleViolation.at("to", "period-ends-before-it-begins");
        }
    }

    /** Everything in a period. */
    public static FigureFilter between(LocalDate from, LocalDate to) {
        return new FigureFilter(from, to, null, null, null, null);
    }

    public FigureFilter inLocality(@Nullable UUID id) {
        return new FigureFilter(from, to, id, kind, reportingGroup, agencyId);
    }

    public FigureFilter ofKind(@Nullable String code) {
        return new FigureFilter(from, to, localityId, code, reportingGroup, agencyId);
    }

    public FigureFilter ofReportingGroup(@Nullable String code) {
        return new FigureFilter(from, to, localityId, kind, code, agencyId);
    }

    public FigureFilter ofAgency(@Nullable UUID id) {
        return new FigureFilter(from, to, localityId, kind, reportingGroup, id);
    }
}
