package org.quorate.demo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.directory.EscalationContacts;
import org.quorate.exchange.Imports;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.insight.Figures;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.Cell;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;
import org.quorate.insight.domain.FigureTable;
import org.quorate.kernel.Actor;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The county's totals are those published, counted in the database after a real import. */
@PortalTest
class CountyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String YEAR = "between '2018-04-01' and '2019-03-31'";

    @TempDir
    static Path temp;

    private static boolean loaded;

    @Autowired
    Imports imports;

    @Autowired
    EscalationContacts contacts;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @Test
    void theYearHasThePublishedNumbers() {
        load();

        assertThat(count("select count(*) from conference_conference where status = 'HELD' and held_on " + YEAR))
                .isEqualTo(2811);
        assertThat(count("""
                select count(*) from conference_child k join conference_conference c on c.id = k.conference_id
                 where c.status = 'HELD' and k.kind = 'INITIAL' and c.held_on\s""" + YEAR)).isEqualTo(890);
        assertThat(count("""
                select count(*) from conference_child k join conference_conference c on c.id = k.conference_id
                 where c.status = 'HELD' and k.kind = 'INITIAL' and c.held_on <= k.due_on
                   and c.held_on\s""" + YEAR)).isEqualTo(850);
        assertThat(count("""
                select count(*) from invitation_invitee i join conference_conference c on c.id = i.conference_id
                 where c.held_on\s""" + YEAR)).isBetween(23_000, 27_000);
        assertThat(count("select count(*) from appeal_appeal where received_on between '2018-04-01' and '2019-06-30'"))
                .isEqualTo(4);
        assertThat(count("select count(*) from appeal_appeal where outcome = 'UPHELD'"))
                .isOne();
    }

    @Test
    void twentyReviewsWereLateForThePublishedReasons() {
        load();
        var late = """
                 from conference_conference c
                 join partnership_locality l on l.id = c.locality_id
                 left join conference_late_reason r on r.conference_id = c.id
                where c.status = 'HELD' and c.held_on %s
                  and not exists (select 1 from conference_child k where k.conference_id = c.id and k.kind <> 'REVIEW')
                  and exists (select 1 from conference_child k where k.conference_id = c.id and c.held_on > k.due_on)
                """.formatted(YEAR);

        assertThat(map("select r.reason, count(*) " + late + " group by r.reason"))
                .isEqualTo(Map.of(
                        "SW_UNAVAILABLE", 8,
                        "FAMILY_UNAVAILABLE", 3,
                        "INQUORATE", 3,
                        "CHAIR_UNAVAILABLE", 3,
                        "SW_REPORT_NOT_DONE", 2,
                        "DATE_MISCALCULATED", 1));
        assertThat(map("select l.code, count(*) " + late + " group by l.code"))
                .isEqualTo(Map.of("EAST", 12, "NORTH", 7, "CENTRAL", 1));
        assertThat(count("""
                select count(*) from conference_conference c
                  join conference_late_reason r on r.conference_id = c.id and r.reason = 'INQUORATE'
                  join conference_conference a on a.id = c.reconvenes_id and a.status = 'ADJOURNED'
                  join attendance_finding f on f.conference_id = a.id and f.outcome = 'INQUORATE'
                """)).isEqualTo(3);
    }

    @Test
    void thoseWhoNeitherCameNorReportedAreThePublishedOnes() {
        load();

        assertThat(map("""
                select i.profession, count(*)
                  from invitation_invitee i
                  join conference_conference c on c.id = i.conference_id
                 where c.status = 'HELD' and i.role = 'PROFESSIONAL' and i.necessary and i.withdrawn_at is null
                   and not exists (select 1 from attendance_presence p
                                    where p.invitee_id = i.id and p.struck_at is null)
                   and not exists (select 1 from agencyreport_report r
                                    where r.invitee_id = i.id and r.submitted_at is not null)
                   and c.held_on %s
                 group by case when i.profession in ('HEALTH_VISITOR', 'SCHOOL_NURSE', 'MIDWIFE') then 'HEALTH'
                               when i.profession in ('MENTAL_HEALTH_ADULT', 'CAMHS') then 'MENTAL'
                               else i.profession end
                """.formatted(YEAR)).values()).containsExactlyInAnyOrder(66, 44, 17, 6, 8, 1, 4, 4, 8);
    }

    @Test
    void theFiguresPrintWhatWasPublished() {
        load();

        var missing = table(Figure.NON_ATTENDANCE, Breakdown.PROFESSION, 0, null);
        assertThat(numbers(missing, 3).filter(n -> n > 0)).containsExactly(66L, 44L, 17L, 6L, 8L, 1L, 4L, 4L, 8L);
        assertThat(words(missing)).endsWith("158 of 17,142 (0.9%)", "0");
        assertThat(words(table(Figure.TIMELINESS, Breakdown.KIND, 0, null))).startsWith("2,811");
        assertThat(numbers(table(Figure.TIMELINESS, Breakdown.LOCALITY, 0, "REVIEW"), 2))
                .as("late reviews of Central, East and North")
                .containsExactly(1L, 12L, 7L);
        assertThat(numbers(table(Figure.TIMELINESS, Breakdown.KIND, 2, "REVIEW"), 2))
                .as("conferences late by reason")
                .containsExactly(8L, 3L, 3L, 3L, 2L, 1L);
        assertThat(words(table(Figure.PARTICIPATION, Breakdown.KIND, 0, null))).contains("86 of 5,431 (1.6%)");
    }

    private FigureTable table(Figure figure, Breakdown by, int table, String kind) {
        var year = FigureFilter.between(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31))
                .ofKind(kind);
        return figures.report(Actor.system("test"), figure, by, year).tables().get(table);
    }

    private static Stream<Long> numbers(FigureTable table, int column) {
        return table.rows().stream().map(row -> row.cells().get(column).n());
    }

    private static List<String> words(FigureTable table) {
        return table.total().cells().stream().map(Cell::words).toList();
    }

    @Test
    void childrenAndParentsWereHeardAsPublished() {
        load();

        assertThat(count("select count(*) from preparation_participation where code in ('PN1','PN2','PN3','PN4')"))
                .isEqualTo(184);
        assertThat(count("select count(*) from preparation_participation where code in ('PN5','PN6')"))
                .isEqualTo(779);
        assertThat(count("select count(*) from preparation_participation where code = 'PN7'"))
                .isEqualTo(130);
        assertThat(count("select count(*) from preparation_participation where consultation_form"))
                .isEqualTo(86);
        assertThat(map("select form, count(*) from feedback_questionnaire group by form"))
                .isEqualTo(Map.of("INITIAL", 58, "REVIEW", 90));
        assertThat(answers("INITIAL", "MET_CHAIR", "YES")).isEqualTo(57);
        assertThat(answers("INITIAL", "REPORT_SEEN", "AT_LEAST_48_HOURS")).isEqualTo(33);
    }

    @Test
    void theCountyIsPossible() {
        load();

        assertThat(
                        count(
                                "select count(*) from conference_conference where source_ref like 'CP-20%' and dayofweek(held_on) in (1, 7)"))
                .isZero();
        assertThat(count("""
                select count(*) from conference_conference a join conference_conference b
                    on a.source_ref like 'CP-20%' and b.source_ref like 'CP-20%' and a.held_on = b.held_on and a.starts_at = b.starts_at and a.id < b.id
                   and (a.chair_id = b.chair_id or a.room_id = b.room_id)
                """)).isZero();
        assertThat(map("""
                select f.outcome, count(*) from attendance_finding f
                  join conference_conference c on c.id = f.conference_id
                 where f.superseded_at is null and c.status = 'HELD' and c.source_ref like 'CP-20%' group by f.outcome
                """)).containsEntry("OVERRIDDEN", 9).doesNotContainKey("INQUORATE");
        assertThat(count("""
                select count(*) from decision_plan a join decision_plan b on a.child_id = b.child_id and a.id < b.id
                 where a.ended_on is null and b.ended_on is null
                """)).isZero();
    }

    @Test
    void thePresentHasWorkForEverybody() {
        load();
        var chair = "(select id from directory_practitioner where source_ref = 'CHAIR-01')";

        assertThat(jdbc.sql("select cast(starts_at as char) from conference_conference where status = 'CALLED'"
                                + " and held_on = ? and chair_id = " + chair + " order by starts_at")
                        .param(TODAY)
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("10:00:00", "14:00:00"));
        assertThat(count(
                        "select count(*) from conference_conference where source_ref like 'CP-20%' and status = 'CALLED'"
                                + " and held_on > '" + TODAY + "'"))
                .isGreaterThan(30);
        assertThat(count("""
                select count(*) from conference_conference c where c.status = 'HELD' and c.held_on > '2026-01-01'
                   and c.source_ref like 'CP-20%'
                   and not exists (select 1 from decision_outcome o where o.conference_id = c.id)
                """)).isPositive();
        assertThat(count("""
                select count(*) from conference_conference c where c.status = 'ADJOURNED' and c.held_on > '2026-01-01'
                   and c.source_ref like 'CP-20%'
                   and not exists (select 1 from conference_conference n where n.reconvenes_id = c.id)
                """)).isOne();
    }

    @Test
    void thirtyAndMoreAgenciesHaveNamedWhoIsTold() {
        load();
        var seeded = " from directory_escalation_label l join directory_agency a on a.id = l.agency_id"
                + " where a.source_ref is not null and l.level = ";

        assertThat(count("select count(*)" + seeded + "1")).isEqualTo(34);
        assertThat(count("select count(*)" + seeded + "2")).isEqualTo(22);
    }

    private void load() {
        clock.setTo(TODAY + "T08:00");
        if (loaded) {
            return;
        }
        var folder = temp.resolve("county");
        County.write(folder, TODAY);
        var result = imports.importFolder(
                Actor.system("import"),
                new ImportPlaces(folder, temp.resolve("report.csv"), temp.resolve("rejects")),
                ImportMode.adding(false),
                (state, done, total) -> {});
        assertThat(result.refusals()).isEmpty();
        assertThat(result.isComplete()).isTrue();
        new Escalations(contacts).name();
        loaded = true;
    }

    private int answers(String form, String item, String answer) {
        return jdbc.sql("""
                        select count(*) from feedback_answer a
                          join feedback_questionnaire q on q.id = a.questionnaire_id
                         where q.form = ? and a.item = ? and a.answer = ?
                        """).params(form, item, answer).query(Integer.class).single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private Map<String, Integer> map(String sql) {
        return jdbc.sql(sql).query((row, n) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
