package org.quorate.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** Counted by hand: who of the invited was missing, in a county that holds two conferences in 1999. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NonAttendanceTest {

    private static final FigureFilter PERIOD =
            FigureFilter.between(LocalDate.parse("1999-05-10"), LocalDate.parse("1999-12-01"));

    private static final String TOTAL = "Total | 13 | 5 | 2 | 4 of 11 (36.4%) | 2";

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    private UUID south;
    private UUID mistletoe;

    @BeforeAll
    void aCountyThatCanBeCountedByHand() {
        var county = new SmallCounty(jdbc);
        south = county.locality("Southshire");
        mistletoe = county.agency("Mistletoe Surgery");

        // two children of different kinds: the conference is an initial one, and nobody counts twice
        var may = county.held("1999-05-10", "Northshire", "INITIAL", "REVIEW");
        may.professional("GP").absent().reportCame(null); // neither
        may.professional("HEALTH_VISITOR").present().reportCame(5); // attended
        may.professional("SCHOOL_NURSE").absent().reportCame(5); // reported
        may.professional("SCHOOL").absent().reportCame(1); // reported, late
        may.professional("POLICE").present("A deputy", false); // attended
        may.professional("PROBATION").present(null, true).absent(); // neither: the presence was a mistake
        may.professional("SOCIAL_WORKER").present().present(); // attended, came twice
        may.professional("NURSERY").absent().notNecessary(); // not counted
        may.professional("HOUSING").absent().withdrawn(); // not counted
        may.professional("FAMILY_SUPPORT").absent().invitedAt("1999-05-10T08:00:00Z"); // not counted: on the day
        may.professional("CAMHS")
                .absent()
                .invitedAt("1999-05-09T22:30:00Z"); // neither: half past eleven the evening before
        may.professional("MENTAL_HEALTH_ADULT")
                .absent()
                .invitedAt("1999-05-09T23:30:00Z"); // not counted: already the day
        may.professional("DOMESTIC_ABUSE").absent(true); // not recorded: the absence was a mistake
        may.professional("SUBSTANCE_MISUSE").reportCame(3); // not recorded: whoever reports may also come
        may.person("PARENT_CARER"); // not a professional
        // never took place
        county.meeting("1999-05-11", "Southshire", "CANCELLED", "REVIEW").professional("GP");
        county.meeting("1999-05-12", "Southshire", "ADJOURNED", "REVIEW").professional("GP");
        var december = county.held("1999-12-01", "Southshire", "REVIEW");
        december.professional("GP", mistletoe).present(); // attended
        december.professional("GP", mistletoe).absent(); // neither
        december.professional("CAMHS").invitedAt("1999-11-30T23:30:00Z").present(); // attended; no summer time
        // after and before the period
        county.held("1999-12-02", "Southshire", "REVIEW").professional("GP");
        county.held("1999-05-09", "Southshire", "REVIEW").professional("GP");
    }

    @Test
    void byProfessionInTheOrderReportsPrintThem() {
        assertThat(lines(Breakdown.PROFESSION, PERIOD))
                .containsExactly(
                        "GP | 3 | 1 | 0 | 2 of 3 (66.7%) | 0",
                        "Health visitor, school nurse or midwife | 2 | 1 | 1 | 0 of 2 (0.0%) | 0",
                        "School or college | 1 | 0 | 1 | 0 of 1 (0.0%) | 0",
                        "Mental health | 2 | 1 | 0 | 1 of 2 (50.0%) | 0",
                        "MASH / public protection (police) | 1 | 1 | 0 | 0 of 1 (0.0%) | 0",
                        "Probation | 1 | 0 | 0 | 1 of 1 (100.0%) | 0",
                        "Social worker | 1 | 1 | 0 | 0 of 1 (0.0%) | 0",
                        "Substance misuse | 1 | 0 | 0 | 0 of 0 | 1",
                        "Domestic abuse service | 1 | 0 | 0 | 0 of 0 | 1",
                        TOTAL);
    }

    @Test
    void byMonthKindAndLocality() {
        assertThat(lines(Breakdown.MONTH, PERIOD))
                .containsExactly(
                        "May 1999 | 10 | 3 | 2 | 3 of 8 (37.5%) | 2",
                        "December 1999 | 3 | 2 | 0 | 1 of 3 (33.3%) | 0", TOTAL);
        assertThat(lines(Breakdown.KIND, PERIOD))
                .containsExactly(
                        "Initial conference | 10 | 3 | 2 | 3 of 8 (37.5%) | 2",
                        "Review conference | 3 | 2 | 0 | 1 of 3 (33.3%) | 0", TOTAL);
        assertThat(lines(Breakdown.LOCALITY, PERIOD))
                .containsExactly(
                        "Northshire | 10 | 3 | 2 | 3 of 8 (37.5%) | 2",
                        "Southshire | 3 | 2 | 0 | 1 of 3 (33.3%) | 0", TOTAL);
    }

    @Test
    void initialAndReviewAsReportsPrintThem() {
        assertThat(lines(Breakdown.ICPC, PERIOD))
                .containsExactly(
                        "Initial conference, before birth too | 10 | 3 | 2 | 3 of 8 (37.5%) | 2",
                        "Review conference | 3 | 2 | 0 | 1 of 3 (33.3%) | 0", TOTAL);
    }

    @Test
    void narrowedToAPlaceAKindAProfessionOrAnAgency() {
        assertThat(lines(Breakdown.KIND, PERIOD.inLocality(south)))
                .containsExactly(
                        "Review conference | 3 | 2 | 0 | 1 of 3 (33.3%) | 0", "Total | 3 | 2 | 0 | 1 of 3 (33.3%) | 0");
        assertThat(lines(Breakdown.LOCALITY, PERIOD.ofKind("INITIAL")))
                .containsExactly(
                        "Northshire | 10 | 3 | 2 | 3 of 8 (37.5%) | 2", "Total | 10 | 3 | 2 | 3 of 8 (37.5%) | 2");
        assertThat(lines(Breakdown.PROFESSION, PERIOD.ofReportingGroup("MENTAL_HEALTH")))
                .containsExactly(
                        "Mental health | 2 | 1 | 0 | 1 of 2 (50.0%) | 0", "Total | 2 | 1 | 0 | 1 of 2 (50.0%) | 0");
        assertThat(lines(Breakdown.AGENCY, PERIOD.ofAgency(mistletoe)))
                .containsExactly(
                        "Mistletoe Surgery | 2 | 1 | 0 | 1 of 2 (50.0%) | 0", "Total | 2 | 1 | 0 | 1 of 2 (50.0%) | 0");
    }

    @Test
    void whoSeesNamesAndWhoDoesNot() {
        var neither = new DrillDown(Figure.NON_ATTENDANCE, "invitations", Breakdown.PROFESSION, "GP", "neither");

        assertThat(figures.rows(Readers.a(Role.CHAIR), neither, PERIOD, 0, 50))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.practitioner()).isEqualTo("Sam Example"))
                .allSatisfy(row -> assertThat(row.profession()).isEqualTo("GP"))
                .extracting(CountedRow::heldOn)
                .containsExactly(LocalDate.parse("1999-05-10"), LocalDate.parse("1999-12-01"));
        assertThat(figures.rows(Readers.a(Role.ANALYST), neither, PERIOD, 0, 50))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.practitioner()).isNull())
                .extracting(CountedRow::agency)
                .containsExactly("Agency of a GP", "Mistletoe Surgery");
    }

    private List<String> lines(Breakdown by, FigureFilter filter) {
        var report = figures.report(Readers.a(Role.ANALYST), Figure.NON_ATTENDANCE, by, filter);
        return Readers.lines(report.tables().getFirst());
    }
}
