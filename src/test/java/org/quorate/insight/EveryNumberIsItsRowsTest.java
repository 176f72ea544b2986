package org.quorate.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.access.NotFound;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.Cell;
import org.quorate.insight.domain.DrillDown;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;
import org.quorate.insight.domain.FigureTable;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is counted, however it is broken down: the rows behind a number are as many as the number. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryNumberIsItsRowsTest {

    private static final FigureFilter PERIOD =
            FigureFilter.between(LocalDate.parse("1994-01-01"), LocalDate.parse("1994-12-31"));
    private static final String[] KINDS = {
        "INITIAL",
        "REVIEW",
        "PRE_BIRTH",
        "TRANSFER_IN",
        "REVIEW late",
        "INITIAL late 12",
        "PRE_BIRTH unborn late 33",
        "REVIEW holiday"
    };
    private static final String[] PROFESSIONS = {"GP", "POLICE", "CAMHS", "MIDWIFE", "NOT_KNOWN_ANY_MORE", "SCHOOL"};
    private static final String[] FAMILY = {"PARENT_CARER", "CHILD", "SUPPORTER", "ADVOCATE"};
    private static final String[] OUTCOMES = {"QUORATE", "INQUORATE", "OVERRIDDEN"};

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void anyCounty() {
        var random = new Random(1994);
        var county = new SmallCounty(jdbc);
        var shares = new SmallShares(jdbc);
        IntStream.range(0, 40).forEach(n -> shared(shares, random, conference(county, random, n)));
    }

    private static void shared(SmallShares shares, Random random, SmallCounty.Meeting meeting) {
        var parent = shares.parent(meeting);
        var part = shares.report(meeting, any(random, "SOCIAL_WORKER", "GP", "NOT_KNOWN_ANY_MORE"));
        switch (random.nextInt(4)) {
            case 0 -> shares.page(meeting, part, parent, random.nextInt(100) - 20);
            case 1 -> shares.given(meeting, shares.pack(meeting, part, parent), random.nextInt(100) - 20);
            case 2 -> shares.notReady(meeting, any(random, "GO_AHEAD", "ADJOURN", "MOVE"), 1);
            default -> shares.says(meeting, part, parent, any(random, "COMMENT", "CORRECTION"));
        }
    }

    private SmallCounty.Meeting conference(SmallCounty county, Random random, int n) {
        var day = LocalDate.of(1994, 1, 1).plusDays(n * 9L).toString();
        var status = random.nextInt(5) == 0 ? "ADJOURNED" : "HELD";
        if (random.nextBoolean()) {
            county.anotherFamily();
        }
        var meeting = county.meeting(
                day, any(random, "Northshire", "Southshire"), status, any(random, KINDS), any(random, KINDS));
        if (random.nextBoolean()) {
            meeting.lateBecause("OTHER", random.nextBoolean());
        }
        if (random.nextInt(4) > 0) {
            meeting.found(any(random, OUTCOMES), "[\"DELAY_HARMFUL\"]", 0, random.nextInt(5) == 0);
        }
        if (random.nextInt(4) > 0) {
            meeting.tookPart(0, "PN" + random.nextInt(8), random.nextBoolean(), false);
        }
        new Holders(jdbc).of(meeting, List.of(0, 1), any(random, "REFUSED", "WHOLE", "PART", "SEPARATE", "ENDED"));
        for (int i = 0; i < 4; i++) {
            come(random, meeting.professional(any(random, PROFESSIONS)));
            come(random, meeting.person(any(random, FAMILY)));
        }
        return meeting;
    }

    private static void come(Random random, SmallCounty.Invitee invitee) {
        switch (random.nextInt(9)) {
            case 0 -> invitee.present().present();
            case 1 -> invitee.present(null, true);
            case 2 -> invitee.withdrawn();
            case 6 -> invitee.absent();
            case 7 -> invitee.absent().reportCame(random.nextBoolean() ? 1 : null);
            case 8 -> invitee.absent(true);
            case 3 -> invitee.reportCame(random.nextBoolean() ? 1 : null);
            case 4 -> invitee.present().reportCame(3);
            default -> invitee.notNecessary();
        }
    }

    private static String any(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void theRowsBehindEveryNumberAreAsManyAsTheNumber(Figure figure) {
        var reader = Readers.a(Role.ANALYST);
        for (var by : figure.breakdowns()) {
            for (var table : figures.report(reader, figure, by, PERIOD).tables()) {
                assertThat(table.rows()).as(figure + " by " + by).isNotEmpty();
                table.rows().forEach(row -> row.cells().forEach(this::isItsRows));
                table.total().cells().forEach(this::isItsRows);
            }
        }
    }

    private void isItsRows(Cell cell) {
        var reader = Readers.a(Role.ANALYST);
        assertThat(figures.countRows(reader, cell.rows(), PERIOD))
                .as(cell.toString())
                .isEqualTo(cell.n());
        assertThat(figures.rows(reader, cell.rows(), PERIOD, 0, 1000))
                .as(cell.toString())
                .hasSize((int) cell.n());
        if (cell instanceof Cell.Share share) {
            assertThat(figures.countRows(reader, share.whole(), PERIOD))
                    .as("the whole of " + cell)
                    .isEqualTo(share.ratio().of());
            assertThat(figures.rows(reader, share.whole(), PERIOD, 0, 1000))
                    .hasSize((int) share.ratio().of());
        }
    }

    /** What the definitions promise: the parts of a whole that are said to add up do, in every row. */
    @ParameterizedTest
    @CsvSource({
        "NON_ATTENDANCE, 0, Invited, Attended Reported Neither Not_recorded",
        "TIMELINESS, 0, Held, In_time Late",
        "TIMELINESS, 1, Considered, In_time Late",
        "PARTICIPATION, 0, Considered,"
                + " Took_part No_views_conveyed Views_only No_views Under_4 Unborn Not_recorded",
        "FAMILY_ATTENDANCE, 1, Invited, Present Not_recorded Absent",
        "QUORACY, 0, Held_or_adjourned, Quorate Inquorate Overridden No_finding",
        "REPORTS, 0, Asked, In_time Late Missing",
        "REPORTS, 1, All, 48_hours_or_more_before 24_to_47_hours Under_24_hours After_it_began Not_shared",
        "REPORTS, 2, All, 48_hours_or_more_before 24_to_47_hours Under_24_hours After_it_began Not_shared",
        "REPORTS, 3, Not_ready, Went_ahead Adjourned Moved"
    })
    void thePartsAddUpToTheWhole(Figure figure, int table, String whole, String parts) {
        for (var by : figure.breakdowns()) {
            var counted = figures.report(Readers.a(Role.CHAIR), figure, by, PERIOD)
                    .tables()
                    .get(table);
            Stream.concat(counted.rows().stream(), Stream.of(counted.total()))
                    .forEach(row -> assertThat(Stream.of(parts.split(" ", -1))
                                    .mapToLong(part -> number(counted, row, part))
                                    .sum())
                            .as(figure + " by " + by + ", " + row.label())
                            .isEqualTo(number(counted, row, whole)));
        }
    }

    /** {@code Absent} is no column: the recorded who were not present. */
    private static long number(FigureTable table, FigureTable.Row row, String title) {
        if (title.equals("Absent")) {
            var present = (Cell.Share) cell(table, row, "Present");
            return present.ratio().of() - present.n();
        }
        return cell(table, row, title.replace('_', ' ')).n();
    }

    private static Cell cell(FigureTable table, FigureTable.Row row, String title) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).title().equals(title))
                .mapToObj(row.cells()::get)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void theTotalIsTheSameHoweverItIsBrokenDown(Figure figure) {
        var reader = Readers.a(Role.CHAIR);
        assertThat(figure.breakdowns().stream()
                        .map(by -> figures.report(reader, figure, by, PERIOD).tables().stream()
                                .map(table -> table.total().cells().stream()
                                        .map(Cell::words)
                                        .toList())
                                .toList())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void rowsComeInPages() {
        var all = new DrillDown(Figure.NON_ATTENDANCE, "invitations", Breakdown.PROFESSION, null, "invited");
        var reader = Readers.a(Role.SERVICE_MANAGER);
        var whole = figures.rows(reader, all, PERIOD, 0, 1000);

        assertThat(figures.rows(reader, all, PERIOD, 5, 10)).isEqualTo(whole.subList(5, 15));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SOCIAL_WORKER", "AGENCY_PRACTITIONER", "AGENCY_LEAD", "ADMINISTRATOR"})
    void othersDoNotReadFigures(Role role) {
        var drillDown = new DrillDown(Figure.QUORACY, "conferences", Breakdown.KIND, null, "quorate");

        assertThatThrownBy(() -> figures.report(Readers.a(role), Figure.QUORACY, Breakdown.KIND, PERIOD))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> figures.rows(Readers.a(role), drillDown, PERIOD, 0, 10))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatAFigureDoesNotCountIsRefusedAndNotIgnored() {
        var reader = Readers.a(Role.CHAIR);

        assertThatThrownBy(() -> figures.report(reader, Figure.QUORACY, Breakdown.PROFESSION, PERIOD))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> figures.report(reader, Figure.QUORACY, Breakdown.KIND, PERIOD.ofReportingGroup("GP")))
                .isInstanceOf(RuleViolation.class);
    }
}
