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

/** Counted by hand, each figure in a year of its own. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherFiguresTest {

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void aYearForEachFigure() {
        var county = new SmallCounty(jdbc);
        // 1997, participation
        county.held("1997-03-03", "Northshire", "REVIEW", "REVIEW", "REVIEW", "REVIEW", "REVIEW", "REVIEW", "REVIEW")
                .tookPart(0, "PN1", false, false)
                .tookPart(1, "PN3", true, false)
                .tookPart(2, "PN4", false, false)
                .tookPart(3, "PN5", false, false)
                .tookPart(4, "PN6", true, false)
                .tookPart(5, "PN7", false, false)
                .tookPart(6, "PN0", false, false);
        county.held("1997-03-04", "Northshire", "INITIAL", "INITIAL")
                .tookPart(0, "PN7", true, true)
                .tookPart(0, "PN2", false, false);
        county.meeting("1997-03-05", "Northshire", "CANCELLED", "INITIAL").tookPart(0, "PN1", true, false);
        county.held("1997-03-06", "Northshire", "PRE_BIRTH unborn", "PRE_BIRTH unborn")
                .tookPart(0, "PN1", false, false);
        // 1996, the family
        var whole = county.held("1996-03-04", "Northshire", "INITIAL");
        whole.person("PARENT_CARER").present();
        whole.person("CHILD").present();
        var parentAway = county.held("1996-03-05", "Northshire", "REVIEW");
        parentAway.person("PARENT_CARER").absent();
        parentAway.person("ADVOCATE").present();
        county.held("1996-03-06", "Northshire", "REVIEW").person("SUPPORTER").present();
        county.held("1996-03-07", "Northshire", "REVIEW").person("PARENT_CARER").withdrawn();
        county.held("1996-03-08", "Northshire", "REVIEW")
                .person("PARENT_CARER")
                .withdrawn()
                .present();
        var both = county.held("1996-03-11", "Northshire", "REVIEW");
        both.person("PARENT_CARER").present().present();
        both.person("PARENT_CARER").present(null, true).absent();
        var motherNotRecorded = county.held("1996-03-12", "Northshire", "REVIEW");
        motherNotRecorded.person("PARENT_CARER");
        motherNotRecorded.person("CHILD").present();
        var childNotRecorded = county.held("1996-03-13", "Northshire", "REVIEW");
        childNotRecorded.person("PARENT_CARER").absent();
        childNotRecorded.person("CHILD");
        // 1995, quoracy
        county.held("1995-03-01", "Northshire", "INITIAL").found("QUORATE", null, 0, false);
        county.held("1995-03-02", "Northshire", "REVIEW")
                .found("INQUORATE", null, 0, false)
                .found("QUORATE", null, 30, false);
        county.held("1995-03-03", "Northshire", "REVIEW")
                .found("OVERRIDDEN", "[\"DELAY_HARMFUL\", \"ENOUGH_INFORMATION\"]", 0, false);
        county.held("1995-03-06", "Northshire", "REVIEW").found("OVERRIDDEN", "[\"DELAY_HARMFUL\"]", 0, false);
        county.meeting("1995-03-07", "Northshire", "ADJOURNED", "REVIEW").found("INQUORATE", null, 0, false);
        county.meeting("1995-03-08", "Northshire", "ADJOURNED", "REVIEW").found("QUORATE", null, 0, false);
        county.held("1995-03-09", "Northshire", "REVIEW");
        county.held("1995-03-10", "Northshire", "REVIEW").found("INQUORATE", null, 0, false);
        county.held("1995-03-13", "Northshire", "REVIEW").found("QUORATE", null, 0, true);
        county.meeting("1995-03-14", "Northshire", "CANCELLED", "REVIEW").found("QUORATE", null, 0, false);
    }

    @Test
    void sharesOfParticipationAreOfBornChildrenWithACode() {
        assertThat(lines(Figure.PARTICIPATION, 1997, 0))
                .containsExactly(
                        "Initial conference | 2 | 1 of 1 (100.0%) | 0 of 1 (0.0%) | 0 of 1 (0.0%) | 0 of 1 (0.0%)"
                                + " | 0 | 0 | 1 | 0 of 2 (0.0%)",
                        "Review conference | 7 | 2 of 6 (33.3%) | 1 of 6 (16.7%) | 2 of 6 (33.3%) | 1 of 6 (16.7%)"
                                + " | 1 | 0 | 0 | 2 of 7 (28.6%)",
                        "Pre-birth initial conference | 2 | 0 of 0 | 0 of 0 | 0 of 0 | 0 of 0"
                                + " | 0 | 2 | 0 | 0 of 2 (0.0%)",
                        "Total | 11 | 3 of 7 (42.9%) | 1 of 7 (14.3%) | 2 of 7 (28.6%) | 1 of 7 (14.3%)"
                                + " | 1 | 2 | 1 | 2 of 11 (18.2%)");
    }

    @Test
    void codesAreSharesOfAllThatAreRecorded() {
        assertThat(lines(Figure.PARTICIPATION, 1997, 1))
                .hasSize(8)
                .startsWith("PN1 attended, spoke for themselves | 1 of 7 (14.3%)")
                .endsWith("PN7 did not attend, no views | 1 of 7 (14.3%)", "Total | 7 of 7 (100.0%)");
    }

    @Test
    void theFamilyIsPresentWhenOneOfThemIsAndNotRecordedIsNotAbsent() {
        assertThat(lines(Figure.FAMILY_ATTENDANCE, 1996, 0))
                .last()
                .isEqualTo("Total | 8 | 4 of 7 (57.1%) | 3 of 5 (60.0%) | 2 of 7 (28.6%) | 1 of 8 (12.5%)"
                        + " | 1 of 8 (12.5%) | 2");
        assertThat(lines(Figure.FAMILY_ATTENDANCE, 1996, 1))
                .containsExactly(
                        "Parents and carers | 7 | 3 of 6 (50.0%) | 1",
                        "Children | 3 | 2 of 2 (100.0%) | 1",
                        "Supporters | 1 | 1 of 1 (100.0%) | 0",
                        "Advocates | 1 | 1 of 1 (100.0%) | 0",
                        "Total | 12 | 7 of 10 (70.0%) | 2");
    }

    @Test
    void theNewestStandingFindingCountsAndNoFindingIsNoShare() {
        assertThat(lines(Figure.QUORACY, 1995, 0))
                .last()
                .isEqualTo("Total | 9 | 3 of 7 (42.9%) | 2 of 7 (28.6%) | 2 of 7 (28.6%) | 2 | 1");
        assertThat(lines(Figure.QUORACY, 1995, 1))
                .containsExactly(
                        "There is enough information to decide | 1 of 3 (33.3%)",
                        "Delay would harm the child | 2 of 3 (66.7%)", "Total | 3 of 3 (100.0%)");
    }

    @Test
    void wholePerCents() {
        var report = figures.report(Readers.a(Role.CHAIR), Figure.QUORACY, Breakdown.KIND, year(1995));
        assertThat(Readers.lines(report.inWholePercents().tables().getFirst()))
                .last()
                .isEqualTo("Total | 9 | 3 of 7 (43%) | 2 of 7 (29%) | 2 of 7 (29%) | 2 | 1");
    }

    private static FigureFilter year(int year) {
        return FigureFilter.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private List<String> lines(Figure figure, int year, int table) {
        var report = figures.report(Readers.a(Role.CHAIR), figure, Breakdown.KIND, year(year));
        return Readers.lines(report.tables().get(table));
    }
}
