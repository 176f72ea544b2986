package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.agencyreport.domain.Report;
import org.quorate.agencyreport.domain.ReportDue;
import org.quorate.agencyreport.domain.ReportState;
import org.quorate.conference.Clocks;
import org.quorate.kernel.DueBefore;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.domain.NationalDefaults;

class ReportDueTest {

    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 11, 10, 0);
    private static final Clocks CLOCKS = new Clocks(NationalDefaults.rules(), WorkingCalendar.england());

    @ParameterizedTest
    @CsvSource({"INITIAL,INITIAL,2026-03-09", "REVIEW,REVIEW,2026-03-04", "INITIAL,REVIEW,2026-03-04"})
    void siblingsConsideredForDifferentReasonsHaveTheLongerLeadTime(
            ConferenceKind one, ConferenceKind other, java.time.LocalDate day) {
        assertThat(due(one, other).day()).isEqualTo(day);
        assertThat(due(other, one).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        ",2026-03-09T23:59:59.999999Z,REQUESTED",
        ",2026-03-10T00:00:00Z,OVERDUE",
        "2026-03-09T23:59:59.999999Z,2026-03-11T10:00:00Z,RECEIVED",
        "2026-03-10T00:00:00Z,2026-03-11T10:00:00Z,RECEIVED_LATE"
    })
    void theStateFollowsTheLastMomentInTime(@Nullable Instant received, Instant now, ReportState state) {
        var last = ReportDue.lastMoment(due(ConferenceKind.INITIAL));

        assertThat(ReportState.of(last, received, now)).isEqualTo(state);
        assertThat(ReportState.of(null, null, now)).isEqualTo(ReportState.NOT_ASKED);
    }

    @Test
    void aReportThatHasComeIsNotMadeLateByMovingTheConferenceForward() {
        var report = asked("2026-03-20T23:59:59Z");
        report.receive(Instant.parse("2026-03-19T09:00:00Z"), new UUID(0, 7));

        report.conferenceMoved(due(ConferenceKind.INITIAL), Instant.parse("2026-03-02T09:00:00Z"));

        assertThat(report.dueAt()).isEqualTo("2026-03-20T23:59:59Z");
    }

    @Test
    void movingForwardAtShortNoticeMakesNobodyOverdueAtOnce() {
        var report = asked("2026-03-20T23:59:59Z");

        report.conferenceMoved(due(ConferenceKind.INITIAL), Instant.parse("2026-03-10T09:00:00Z"));

        assertThat(report.dueAt()).isEqualTo("2026-03-11T10:00:00Z");
    }

    @Test
    void whoWasOverdueBeforeTheMoveStaysDueByTheRule() {
        var report = asked("2026-03-08T23:59:59Z");

        report.conferenceMoved(due(ConferenceKind.INITIAL), Instant.parse("2026-03-10T09:00:00Z"));

        assertThat(report.dueAt()).isEqualTo("2026-03-09T23:59:59.999999Z");
    }

    private static Report asked(String dueAt) {
        return Report.request(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), Instant.parse(dueAt));
    }

    private static DueBefore due(ConferenceKind... kinds) {
        return ReportDue.strictest(CLOCKS, List.of(kinds), START);
    }
}
