package org.quorate.insight;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Counted by hand, in a year of its own. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExclusionFiguresTest {

    private static final FigureFilter YEAR = FigureFilter.between(LocalDate.of(1988, 1, 1), LocalDate.of(1988, 12, 31));

    @Autowired
    private Figures figures;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void threeConferencesHeld() {
        var county = new SmallCounty(jdbc);
        var holders = new Holders(jdbc);
        var initial = county.held("1988-03-01", "Northshire", "INITIAL", "INITIAL");
        holders.of(initial, List.of(0, 1));
        holders.of(initial, List.of(0), "WHOLE");
        holders.of(initial, List.of(1), "REFUSED");
        var review = county.held("1988-03-02", "Northshire", "REVIEW");
        holders.of(review, List.of(0), "WHOLE", "PART");
        holders.of(review, List.of(0), "SEPARATE");
        holders.of(review, List.of(0), "WHOLE", "ENDED");
        holders.of(review, List.of(0), "UNDECIDED");
        county.held("1988-03-03", "Northshire", "REVIEW");
        var cancelled = county.meeting("1988-03-04", "Northshire", "CANCELLED", "REVIEW");
        holders.of(cancelled, List.of(0), "WHOLE");
    }

    @Test
    void holdersOfParentalResponsibilityKeptOutAreCountedOfAll() {
        assertThat(lines())
                .containsExactly(
                        "Initial conference | 3 | 1 of 3 (33.3%) | 0 of 3 (0.0%) | 0 of 3 (0.0%)",
                        "Review conference | 4 | 0 of 4 (0.0%) | 1 of 4 (25.0%) | 1 of 4 (25.0%)",
                        "Total | 7 | 1 of 7 (14.3%) | 1 of 7 (14.3%) | 1 of 7 (14.3%)");
    }

    @Test
    void behindANumberStandsHowEachTookPartAndNoName() {
        var wanted = new DrillDown(Figure.EXCLUSIONS, "people", Breakdown.KIND, null, "holders");

        var rows = figures.rows(Readers.a(Role.ANALYST), wanted, YEAR, 0, 50);

        assertThat(rows)
                .extracting(CountedRow::detail)
                .containsExactlyInAnyOrder(
                        "Not kept out",
                        "Kept out of the whole conference",
                        "Not kept out",
                        "Kept out of a part",
                        "Attended separately",
                        "Not kept out",
                        "Not kept out");
        assertThat(rows).allMatch(row -> !row.toString().contains("Example"));
    }

    private List<String> lines() {
        return Readers.lines(figures.report(Readers.a(Role.CHAIR), Figure.EXCLUSIONS, Breakdown.KIND, YEAR)
                .tables()
                .getFirst());
    }
}
