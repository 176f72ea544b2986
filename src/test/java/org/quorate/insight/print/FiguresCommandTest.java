package org.quorate.insight.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quorate.insight.Counties;
import org.quorate.insight.Figures;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./portal figures …}, on a county that held one conference on 6 June 1993. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresCommandTest {

    private static final String PERIOD = "--from 1993-04-01 --to 1993-12-31 ";

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void nothingPrintedYet() {
        out = new StringWriter();
        err = new StringWriter();
    }

    @BeforeAll
    void oneConference() {
        Counties.oneConference(jdbc, "1993-06-07");
    }

    @Test
    void theTableIsAlignedAndSaysWhatItCounts() {
        assertThat(run("non-attendance " + PERIOD)).isZero();

        assertThat(out.toString().replaceAll(" +\n", "\n")).startsWith("""
                Non-attendance. Held Thu 1 April 1993 to Fri 31 December 1993.

                Invited professionals who neither attended nor reported
                Profession  Invited  Attended  Reported         Neither  Not recorded
                ---------------------------------------------------------------------
                GP                2         1         0  1 of 2 (50.0%)             0
                Probation         1         0         1   0 of 1 (0.0%)             0
                ---------------------------------------------------------------------
                Total             3         1         1  1 of 3 (33.3%)             0
                Unit: invitations (one professional invited to one conference).
                Definition: Invited: professionals invited as necessary""");
    }

    @Test
    void csvHoldsOnePlainNumberACell() {
        assertThat(run("non-attendance " + PERIOD + "--by month --format csv")).isZero();

        assertThat(out.toString().split("\r\n"))
                .contains(
                        "Month,Invited,Attended,Reported,Neither,Neither: of recorded,Neither: per cent,Not recorded",
                        "June 1993,3,1,1,1,3,33.3,0",
                        "Total,3,1,1,1,3,33.3,0");
    }

    @Test
    void jsonHoldsNumeratorAndDenominator() {
        assertThat(run("non-attendance " + PERIOD + "--format json --profession gp"))
                .isZero();

        var gp = JsonMapper.builder().build().readTree(out.toString()).at("/tables/0/rows/0");
        assertThat(gp.at("/key").asString()).isEqualTo("GP");
        assertThat(gp.at("/neither/n").asInt()).isEqualTo(1);
        assertThat(gp.at("/neither/of").asInt()).isEqualTo(2);
    }

    @Test
    void wholePerCentsWhenAskedFor() {
        assertThat(run("non-attendance " + PERIOD + "--whole")).isZero();
        assertThat(run("non-attendance " + PERIOD + "--whole --format csv")).isZero();

        assertThat(out.toString())
                .contains("1 of 3 (33%)", "Total,3,1,1,1,3,33,0")
                .doesNotContain("33.3");
    }

    @Test
    void everyFigureIsPrinted() {
        for (var figure : new String[] {"timeliness", "participation", "family-attendance", "quoracy", "exclusions"}) {
            assertThat(run(figure + " " + PERIOD + "--kind initial --by locality"))
                    .isZero();
        }
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).contains("Held  ", "Consultation forms", "Any of the family", "No finding");
    }

    @Test
    void timingGoesToTheErrorStream() {
        assertThat(run("quoracy " + PERIOD + "--timing")).isZero();

        assertThat(err.toString())
                .matches("(?s)Queries took [0-9.]+ ms the first time, [0-9.]+ ms at best of 5 more.\\R");
    }

    @Test
    void daysMayBeWrittenAsPeopleWriteThem() {
        assertThat(run("quoracy --from 01/04/1993 --to 31.12.1993")).isZero();

        assertThat(out.toString()).contains("1 April 1993 to", "31 December 1993");
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatThereIs() {
        assertThat(run("attendance " + PERIOD)).isEqualTo(2);
        assertThat(run("quoracy --from 31/04/1993 --to 1994-01-01")).isEqualTo(2);
        assertThat(run("quoracy --to 1994-01-01")).isEqualTo(2);
        assertThat(run("quoracy --from 1994-01-02 --to 1994-01-01")).isEqualTo(2);
        assertThat(run("quoracy " + PERIOD + "--by profession")).isEqualTo(2);
        assertThat(run("quoracy " + PERIOD + "--profession gp")).isEqualTo(2);
        assertThat(run("non-attendance " + PERIOD + "--profession magician")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "there are: non-attendance, timeliness, participation, family-attendance, quoracy, reports, exclusions",
                        "--to lies before --from",
                        "'31/04/1993' is no day; write it as 01/04/2018 or 2018-04-01",
                        "there are: kind, icpc, initial-or-review, locality, month",
                        "Only non-attendance takes --profession",
                        "HEALTH_VISITOR_SCHOOL_NURSE_MIDWIFE");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String line) {
        return new CommandLine(new FiguresCommand(figures))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(line.strip().split(" +"));
    }
}
