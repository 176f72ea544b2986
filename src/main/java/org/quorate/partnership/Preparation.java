package org.quorate.partnership;

import static org.quorate.kernel.Span.Unit.CALENDAR_DAYS;
import static org.quorate.kernel.Span.Unit.HOURS;
import static org.quorate.kernel.Span.Unit.WORKING_DAYS;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Span;
import org.quorate.partnership.domain.Checks;

/**
 * What must be ready before a conference, and when.
 *
 * @param reportDue how long before the conference an agency's report is due, for every kind
 * @param shareWithFamily how long before the conference the family must have the reports
 * @param preMeetingMinutes how long before the conference the family meets the chair; 0 to 240
 * @param reviewNotice how long before a review its date is confirmed in writing
 * @param exclusionNotice how long before the conference an exclusion must be asked for
 * @param observersMax most observers at one conference; 0 to 10
 * @param childInviteAge age in years from which a child is invited as a rule; 0 to 18
 * @param childAdvocateAge age in years from which a child is told of advocacy; 0 to 18
 */
public record Preparation(
        Map<ConferenceKind, Span> reportDue,
        Span shareWithFamily,
        int preMeetingMinutes,
        Span reviewNotice,
        Span exclusionNotice,
        int observersMax,
        int childInviteAge,
        int childAdvocateAge) {

    public Preparation {
        for (var kind : ConferenceKind.values()) {
            var due = reportDue.get(kind);
            if (due == null) {
                throw RuleViolation.at("preparation.reportDue", "report-due-missing", Map.of("kind", kind.shortName()));
            }
            Checks.span("preparation.reportDue", due, WORKING_DAYS, CALENDAR_DAYS, HOURS);
        }
        Checks.span("preparation.shareWithFamily", shareWithFamily, WORKING_DAYS, CALENDAR_DAYS, HOURS);
        Checks.between("preparation.preMeetingMinutes", preMeetingMinutes, 0, 240);
        Checks.span("preparation.reviewNotice", reviewNotice, WORKING_DAYS, CALENDAR_DAYS);
        Checks.span("preparation.exclusionNotice", exclusionNotice, WORKING_DAYS, CALENDAR_DAYS, HOURS);
        Checks.between("preparation.observersMax", observersMax, 0, 10);
        Checks.between("preparation.childInviteAge", childInviteAge, 0, 18);
        Checks.between("preparation.childAdvocateAge", childAdvocateAge, 0, 18);
        reportDue = Collections.unmodifiableMap(new EnumMap<>(reportDue));
    }

    public Span reportDue(ConferenceKind kind) {
        var span = reportDue.get(kind);
        if (span == null) {
            throw new IllegalStateException("no report lead time for " + kind);
        }
        return span;
    }
}
