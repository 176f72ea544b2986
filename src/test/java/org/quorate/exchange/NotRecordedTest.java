package org.quorate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.insight.Figures;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.Cell;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a county's files leave blank is counted neither as absence nor as a lack of agencies. */
@PortalTest
class NotRecordedTest {

    private static final Actor IMPORT = Actor.system("test");

    @TempDir
    Path temp;

    @Autowired
    Imports imports;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    private SmallCounty county;

    /** K3 on a bank holiday that is the last day of six months; K4 without anybody invited. */
    @BeforeEach
    void twoReviewsMore() throws IOException {
        county = new SmallCounty(temp.resolve("in"));
        county.append(
                "conferences.csv",
                "K3~,L~,CH~,2018-08-27,09:30,90,HELD,2018-07-01",
                "K4~,L~,CH~,2018-08-29,09:30,90,HELD,2018-07-01");
        county.append(
                "conference_children.csv",
                "K3~,C1~,REVIEW,PREVIOUS_REVIEW,2018-02-27",
                "K4~,C1~,REVIEW,PREVIOUS_REVIEW,2018-02-27");
    }

    @Test
    void blankAttendanceIsNotRecordedAndNoFinding() throws IOException {
        invite("I8~,K3~,PROFESSIONAL,P1~,,yes,yes,2018-08-01,,", "I9~,K3~,PROFESSIONAL,P2~,,yes,yes,2018-08-01,,");

        assertThat(total(Figure.NON_ATTENDANCE)).containsExactly("2", "0", "0", "0 of 0", "2");
        assertThat(total(Figure.QUORACY)).containsExactly("2", "0 of 0", "0 of 0", "0 of 0", "2", "0");
    }

    @Test
    void nothingIsFoundWhereThoseNotRecordedWouldMakeItQuorate() throws IOException {
        invite(
                "I8~,K3~,PROFESSIONAL,P1~,,yes,yes,2018-08-01,yes,",
                "I9~,K3~,PROFESSIONAL,P3~,,yes,yes,2018-08-01,yes,",
                "IA~,K3~,PROFESSIONAL,P4~,,yes,yes,2018-08-01,,");

        assertThat(total(Figure.QUORACY)).containsExactly("2", "0 of 0", "0 of 0", "0 of 0", "2", "0");
    }

    @Test
    void whoIsOnTheRollAsAbsentWasAbsent() throws IOException {
        invite(
                "I8~,K3~,PROFESSIONAL,P1~,,yes,yes,2018-08-01,yes,",
                "I9~,K3~,PROFESSIONAL,P3~,,yes,yes,2018-08-01,yes,",
                "IA~,K3~,PROFESSIONAL,P4~,,yes,yes,2018-08-01,no,");

        assertThat(total(Figure.NON_ATTENDANCE)).containsExactly("3", "2", "0", "1 of 3 (33.3%)", "0");
        assertThat(total(Figure.QUORACY))
                .containsExactly("2", "0 of 1 (0.0%)", "1 of 1 (100.0%)", "0 of 1 (0.0%)", "1", "0");
    }

    @Test
    void aReviewOnABankHolidayThatIsTheLastDayOfItsSpanWasInTime() throws IOException {
        invite();

        assertThat(total(Figure.TIMELINESS)).containsExactly("2", "1 of 2 (50.0%)", "1", "0");
        assertThat(jdbc.sql("select concat(due_on, ' ', limit_on) from conference_child where conference_id = ?")
                        .param(Ids.imported("conference", "K3" + county.mark))
                        .query(String.class)
                        .single())
                .isEqualTo("2018-08-24 2018-08-27");
    }

    private void invite(String... invitees) throws IOException {
        county.append("invitees.csv", invitees);
        var result = imports.importFolder(
                IMPORT,
                new ImportPlaces(county.folder, temp.resolve("report.csv"), temp.resolve("rejects")),
                ImportMode.adding(false),
                (state, done, total) -> {});
        assertThat(result.refusals()).isEmpty();
    }

    private List<String> total(Figure figure) {
        var locality = jdbc.sql("select id from partnership_locality where source_ref = ?")
                .param("L" + county.mark)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
        var august = FigureFilter.between(LocalDate.parse("2018-08-01"), LocalDate.parse("2018-08-31"))
                .inLocality(locality);
        return figures.report(IMPORT, figure, Breakdown.KIND, august).tables().getFirst().total().cells().stream()
                .map(Cell::words)
                .toList();
    }
}
