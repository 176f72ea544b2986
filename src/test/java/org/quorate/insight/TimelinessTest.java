package org.quorate.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.CountedRow;
import org.quorate.insight.domain.DrillDown;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counted by hand: what was late in 1998, for whom, why and by how much. Every conference is about another family. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelinessTest {

    private static final FigureFilter YEAR =
            FigureFilter.between(LocalDate.parse("1998-01-01"), LocalDate.parse("1998-12-31"));

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void aYearThatCanBeCountedByHand() {
        var county = new SmallCounty(jdbc);
        county.held("1998-06-01", "Northshire", "INITIAL", "INITIAL");
        // in time for its initial child: no late initial conference
        county.anotherFamily()
                .held("1998-06-02", "Southshire", "INITIAL", "REVIEW late")
                .lateBecause("OTHER", true)
                .lateBecause("INQUORATE", false);
        var twice = county.anotherFamily().held("1998-07-01", "Northshire", "REVIEW late 10");
        county.held("1998-08-04", "Southshire")
                .about(twice.children.getFirst(), "REVIEW late 25")
                .lateBecause("OTHER", false);
        county.anotherFamily().held("1998-07-02", "Southshire", "PRE_BIRTH unborn");
        county.anotherFamily()
                .held("1998-07-03", "Northshire", "TRANSFER_IN late")
                .lateBecause("INQUORATE", false);
        // on a bank holiday, the last day of its span
        county.anotherFamily().held("1998-08-03", "Northshire", "REVIEW holiday");
        // the clock before birth is that of an initial conference
        county.anotherFamily()
                .held("1998-08-05", "Northshire", "INITIAL", "PRE_BIRTH late 6")
                .lateBecause("SW_UNAVAILABLE", false);
        county.anotherFamily().held("1998-08-06", "Northshire", "TRANSFER_IN", "REVIEW late 40");
        county.meeting("1998-07-06", "Northshire", "CANCELLED", "INITIAL late");
    }

    @Test
    void aConferenceIsLateByTheClocksOfItsOwnSort() {
        assertThat(lines(Breakdown.KIND, 0))
                .containsExactly(
                        "Initial conference | 3 | 2 of 3 (66.7%) | 1 | 1",
                        "Review conference | 3 | 1 of 3 (33.3%) | 2 | 0",
                        "Pre-birth initial conference | 1 | 1 of 1 (100.0%) | 0 | 0",
                        "Transfer-in initial conference | 2 | 1 of 2 (50.0%) | 1 | 1",
                        "Total | 9 | 5 of 9 (55.6%) | 4 | 2");
    }

    @Test
    void initialConferencesAreOneLineWithTransfersApartOrIn() {
        assertThat(lines(Breakdown.ICPC, 0))
                .containsExactly(
                        "Initial conference, before birth too | 4 | 3 of 4 (75.0%) | 1 | 1",
                        "Transfer-in initial conference | 2 | 1 of 2 (50.0%) | 1 | 1",
                        "Review conference | 3 | 1 of 3 (33.3%) | 2 | 0",
                        "Total | 9 | 5 of 9 (55.6%) | 4 | 2");
        assertThat(lines(Breakdown.INITIAL_OR_REVIEW, 0))
                .startsWith("Initial conference, before birth and transfer-in too | 6 | 4 of 6 (66.7%) | 2 | 2");
    }

    @Test
    void childrenAreInTimeByTheirOwnClockAndDifferentOnesAreCountedOnce() {
        assertThat(lines(Breakdown.KIND, 1))
                .containsExactly(
                        "Initial conference | 4 | 4 | 3 | 4 of 4 (100.0%) | 0",
                        "Review conference | 5 | 4 | 4 | 1 of 5 (20.0%) | 4",
                        "Pre-birth initial conference | 2 | 2 | 2 | 1 of 2 (50.0%) | 1",
                        "Transfer-in initial conference | 2 | 2 | 2 | 1 of 2 (50.0%) | 1",
                        "Total | 13 | 12 | 8 | 7 of 13 (53.8%) | 6");
        assertThat(lines(Breakdown.INITIAL_OR_REVIEW, 1))
                .startsWith("Initial conference, before birth and transfer-in too | 8 | 8 | 6 | 6 of 8 (75.0%) | 2");
    }

    @Test
    void lateChildrenAndFamiliesByReasonAndThoseWithoutOneAreNotHidden() {
        assertThat(lines(Breakdown.KIND, 2))
                .containsExactly(
                        "Social worker unavailable | 1 of 6 (16.7%) | 1 | 1",
                        "Not quorate | 2 of 6 (33.3%) | 2 | 2",
                        "Other | 1 of 6 (16.7%) | 1 | 1",
                        "No reason recorded | 2 of 6 (33.3%) | 2 | 2",
                        "Total | 6 of 6 (100.0%) | 5 | 6");
    }

    @Test
    void howLateTheyWereInBands() {
        assertThat(lines(Breakdown.KIND, 3))
                .containsExactly(
                        "1 to 5 days | 2 of 6 (33.3%) | 2 | 2",
                        "6 to 10 days | 2 of 6 (33.3%) | 2 | 2",
                        "21 to 30 days | 1 of 6 (16.7%) | 1 | 1",
                        "More than 30 days | 1 of 6 (16.7%) | 1 | 1",
                        "Total | 6 of 6 (100.0%) | 5 | 6");
    }

    @Test
    void aRowLeadsToTheDayDue() {
        assertThat(rows("children", "REVIEW", "in-time"))
                .extracting(CountedRow::heldOn, CountedRow::due, CountedRow::limit, CountedRow::detail)
                .containsExactly(tuple(day("1998-08-03"), day("1998-08-02"), day("1998-08-03"), null));
        assertThat(rows("conferences", "INITIAL", "late"))
                .extracting(CountedRow::heldOn, CountedRow::due, CountedRow::limit, CountedRow::detail)
                .containsExactly(tuple(day("1998-08-05"), day("1998-07-30"), null, "Social worker unavailable"));
    }

    @Test
    void whatCountsOnceIsListedOnceWithItsFirstConference() {
        assertThat(rows("children", "REVIEW", "different"))
                .extracting(CountedRow::heldOn)
                .containsExactly(day("1998-06-02"), day("1998-07-01"), day("1998-08-03"), day("1998-08-06"));
    }

    private List<CountedRow> rows(String table, String kind, String column) {
        var wanted = new DrillDown(Figure.TIMELINESS, table, Breakdown.KIND, kind, column);
        return figures.rows(Readers.a(Role.CHAIR), wanted, YEAR, 0, 100);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private List<String> lines(Breakdown by, int table) {
        var report = figures.report(Readers.a(Role.CHAIR), Figure.TIMELINESS, by, YEAR);
        return Readers.lines(report.tables().get(table));
    }
}
