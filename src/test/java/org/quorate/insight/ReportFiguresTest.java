package org.quorate.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports, sharing, readiness and comments, counted by hand in a winter of their own. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFiguresTest {

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void threeConferences() {
        var county = new SmallCounty(jdbc);
        var shares = new SmallShares(jdbc);
        // both parents, the social worker's report 72 and 30 hours before, the GP's handed to one after it began
        var first = county.held("1985-01-14", "Northshire", "INITIAL");
        var mother = shares.parent(first);
        var father = shares.parent(first);
        var worker = shares.report(first, "SOCIAL_WORKER");
        var doctor = shares.report(first, "GP");
        shares.page(first, worker, mother, 72);
        shares.page(first, worker, mother, 10);
        shares.page(first, worker, father, 30);
        shares.given(first, shares.pack(first, doctor, mother), -1);
        shares.pack(first, doctor, father);
        shares.says(first, worker, mother, "CORRECTION");
        shares.says(first, worker, mother, "COMMENT");
        // invited as a carer, for her work: no reading of either report is hers
        shares.related(first, shares.parent(first), "FOSTER_CARER");
        // five parents, the report 5 hours before on one page, and on one that was opened and taken back 20 hours
        // before;
        // one page was not reached, one not wanted, one taken back unopened: those three never had it. The chair
        // adjourns,
        // then goes ahead after all
        var second = county.held("1985-01-15", "Northshire", "REVIEW");
        var report = shares.report(second, "SOCIAL_WORKER");
        var grandmother = shares.parent(second);
        shares.related(second, grandmother, "GRANDPARENT");
        shares.page(second, report, grandmother, 5);
        shares.becomes(second, shares.page(second, report, shares.parent(second), 60), "NOT_REACHED", 50);
        shares.becomes(second, shares.page(second, report, shares.parent(second), 60), "REFUSED", 50);
        shares.becomes(second, shares.page(second, report, shares.parent(second), 60), "ENDED", 50);
        var opened = shares.page(second, report, shares.parent(second), 20);
        shares.becomes(second, opened, "OPENED", 15);
        shares.becomes(second, opened, "ENDED", 10);
        shares.notReady(second, "ADJOURN", 5);
        shares.notReady(second, "GO_AHEAD", 1);
        // no parent invited; adjourned
        var third = county.meeting("1985-01-16", "Northshire", "ADJOURNED", "REVIEW");
        shares.report(third, "SOCIAL_WORKER");
        shares.notReady(third, "ADJOURN", 1);
        // cancelled, and of another year: neither counts
        shares.notReady(county.meeting("1985-01-17", "Northshire", "CANCELLED", "REVIEW"), "MOVE", 1);
        shares.report(county.held("1984-12-20", "Northshire", "REVIEW"), "GP");
    }

    @Test
    void reportsAreCountedByWhoWasAsked() {
        assertThat(lines(0))
                .contains(
                        "Social worker | 2 | 2 of 2 (100.0%) | 0 of 2 (0.0%) | 0 of 2 (0.0%)",
                        "Total | 3 | 3 of 3 (100.0%) | 0 of 3 (0.0%) | 0 of 3 (0.0%)");
    }

    @Test
    void socialWorkersReportsAndTheOthersStandApartByHoursBefore() {
        assertThat(lines(1))
                .last()
                .isEqualTo(
                        "Total | 7 | 1 of 7 (14.3%) | 1 of 7 (14.3%) | 2 of 7 (28.6%) | 0 of 7 (0.0%) | 3 of 7 (42.9%)");
        assertThat(lines(2))
                .last()
                .isEqualTo(
                        "Total | 2 | 0 of 2 (0.0%) | 0 of 2 (0.0%) | 0 of 2 (0.0%) | 1 of 2 (50.0%) | 1 of 2 (50.0%)");
    }

    @Test
    void whatWasDecidedLastAboutAConferenceThatWasNotReadyCounts() {
        assertThat(lines(3))
                .last()
                .isEqualTo("Total | 3 | 2 of 3 (66.7%) | 1 of 2 (50.0%) | 1 of 2 (50.0%) | 0 of 2 (0.0%)");
    }

    @Test
    void whatFamiliesSaid() {
        assertThat(lines(4)).last().isEqualTo("Total | 2 | 1 of 2 (50.0%)");
    }

    private List<String> lines(int table) {
        var report = figures.report(
                Readers.a(Role.CHAIR),
                Figure.REPORTS,
                Breakdown.KIND,
                FigureFilter.between(LocalDate.of(1985, 1, 1), LocalDate.of(1985, 12, 31)));
        return Readers.lines(report.tables().get(table));
    }
}
