package org.quorate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.conference.Rooms;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.exchange.run.ImportResult;
import org.quorate.family.NhsNumber;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows are checked against what is in the portal, whatever the folder at hand holds (UC-10). */
@PortalTest
class StoredRowsTest {

    private static final String CONFERENCES =
            "ref,locality,chair,held_on,starts_at,minutes,status,called_on," + "change_reason,reconvenes";
    private static final String CHILDREN = "ref,family,given_name,family_name,date_of_birth,nhs_number";

    @TempDir
    Path temp;

    @Autowired
    Imports imports;

    @Autowired
    Rooms rooms;

    @Autowired
    JdbcClient jdbc;

    private final String number = nhsNumber();

    SmallCounty before;
    SmallCounty later;

    @BeforeEach
    void aCountyIsInThePortal() throws IOException {
        before = new SmallCounty(temp.resolve("before"));
        before.append(
                "conferences.csv",
                "K3~,L~,CH~,2018-10-09,09:30,90,CALLED,2018-10-01",
                "K4~,L~,CH~,2018-10-10,09:30,90,CALLED,2018-10-01");
        before.append(
                "conference_children.csv",
                "K3~,C2~,INITIAL,STRATEGY_DISCUSSION,2018-10-01",
                "K4~,C2~,INITIAL,STRATEGY_DISCUSSION,2018-10-01");
        before.write(
                "children.csv", CHILDREN, "01~,F~,Isla,Teasel,2010-09-02," + number, "C2~,F~,Bo,Teasel,2018-09-01,");
        for (var file : List.of("conference_children.csv", "outcomes.csv", "plans.csv")) {
            var path = before.folder.resolve(file);
            Files.writeString(path, Files.readString(path).replace("C1" + before.mark, "01" + before.mark));
        }
        before.write("questionnaires.csv", "ref,conference,form,respondent,channel", "Q~,K1~,INITIAL,MOTHER,POST");
        assertThat(run(before, false).refusals()).isEmpty();
        later = before.empty(temp.resolve("later"));
    }

    @Test
    void aPlanThatOverlapsOneInThePortalIsRefusedWithAndWithoutTheChildInTheFolder() throws IOException {
        later.write(
                "plans.csv",
                "ref,child,started_on,initial_category,latest_category,ended_on",
                "PN~,01~,2018-12-04,NEG,NEG,",
                "PO~,01~,2018-01-04,NEG,NEG,2018-07-01",
                "PP~,01~,2017-01-04,NEG,NEG,2017-07-01");

        assertThat(reasons(run(later, false)))
                .containsExactly(
                        "plans.csv 2: overlaps the child's plan from 2018-06-14, and both go on (CIN census check 8935)",
                        "plans.csv 3: overlaps the child's plan from 2018-06-14 (CIN census check 8940)");
        later.write("children.csv", CHILDREN, "01~,F~,Isla,Teasel,2010-09-02," + number);
        assertThat(reasons(run(later, false))).hasSize(2);
    }

    @Test
    void takingPartIsJudgedByTheAgeOnRecord() throws IOException {
        later.write("participation.csv", "conference,child,code", "K1~,01~,PN0");

        assertThat(reasons(run(later, false)))
                .containsExactly(
                        "participation.csv 2: does not fit a child born on 2010-09-02: PN0 is for those under 4 or unborn,"
                                + " and only for them");
    }

    @Test
    void aConferenceTakesThePlaceOfAnEarlierOneAndNoOtherDoes() throws IOException {
        later.write(
                "conferences.csv",
                CONFERENCES,
                "A1~,L~,CH~,2018-11-06,09:30,90,ADJOURNED,2018-10-01,INQUORATE,",
                "A2~,L~,CH~,2018-11-05,09:30,90,HELD,2018-10-01,,A1~",
                "A3~,L~,CH~,2018-11-08,09:30,90,HELD,2018-10-01,,A1~",
                "A4~,L~,CH~,2018-11-09,09:30,90,HELD,2018-10-01,,A1~");
        later.write(
                "conference_children.csv",
                "conference,child,kind,clock_basis,clock_from",
                considered("A1"),
                considered("A2"),
                considered("A3"),
                considered("A4"));

        assertThat(reasons(run(later, true)))
                .contains(
                        "conferences.csv 3: is itself or later (2018-11-06), and a conference takes the place of an"
                                + " earlier one",
                        "conferences.csv 5: has A3~ in its place already");
        later.write("conferences.csv", CONFERENCES, "A5~,L~,CH~,2018-11-12,09:30,90,HELD,2018-10-01,,A1~");
        later.write("conference_children.csv", "conference,child,kind,clock_basis,clock_from", considered("A5"));
        assertThat(reasons(run(later, false))).contains("conferences.csv 2: has A3~ in its place already");
    }

    @Test
    void peopleAndQuestionnairesImportedBeforeAreWhatTheyWere() throws IOException {
        later.write("conferences.csv", CONFERENCES, "A6~,L~,P2~,2018-11-06,09:30,90,HELD,2018-10-01,,");
        later.write("conference_children.csv", "conference,child,kind,clock_basis,clock_from", considered("A6"));
        later.write("answers.csv", "questionnaire,item,answer", "Q~,HAS_PLAN,YES");

        assertThat(reasons(run(later, false)))
                .contains(
                        "conferences.csv 2: is no conference chair: their profession is GP",
                        "answers.csv 2: is not asked on the form INITIAL");
    }

    @Test
    void aChildWhoseReferenceLostItsZeroIsAskedAbout() throws IOException {
        var shortened = "1" + before.mark;
        later.write("children.csv", CHILDREN, shortened + ",F~,Isla,Teasel,2010-09-02," + number.replace(" ", ""));

        assertThat(reasons(run(later, false)))
                .containsExactly("children.csv 2: is that of the child 01~ too: is it the same child, whose reference"
                        + " has lost a zero at its beginning?");
    }

    @Test
    void oneRowThatClashesWithTheScreensDoesNotTakeItsNeighboursWithIt() throws IOException {
        var manager = new Actor(Ids.next(), "Mo", Set.of(Role.SERVICE_MANAGER), null, null);
        UUID vale = Ids.imported("locality", "L" + before.mark);
        rooms.add(manager, vale, "Room 700", 8);
        rooms.add(manager, vale, "Room 31", 8);
        later.write("rooms.csv", "ref,locality,name");
        for (int i = 0; i < 1_200; i++) {
            later.append("rooms.csv", "R" + i + "~,L~,Room " + i);
        }

        var result = run(later, true);

        assertThat(reasons(result))
                .containsExactly(
                        "rooms.csv 33: clashes with something that is in the portal already under another reference",
                        "rooms.csv 702: clashes with something that is in the portal already under another reference");
        assertThat(result.addedRows()).isEqualTo(1_198);
        assertThat(jdbc.sql("select count(*) from conference_room where locality_id = ?")
                        .param(vale)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1_200);
    }

    @Test
    void whatAnEarlierImportReportedDoesNotOutliveACleanOne() throws IOException {
        later.write("localities.csv", "ref,name", "L~,", "M~,Moor ~");
        run(later, true);
        assertThat(temp.resolve("report.csv")).exists();
        assertThat(temp.resolve("rejects/localities.csv")).exists();
        later.write("localities.csv", "ref,name", "M~,Moor ~");

        assertThat(run(later, true).isComplete()).isTrue();

        assertThat(temp.resolve("report.csv")).doesNotExist();
        assertThat(temp.resolve("rejects/localities.csv")).doesNotExist();
    }

    @Test
    void aRowLongInThePortalIsPassedOverWhateverHappenedToItSince() throws IOException {
        jdbc.sql("update family_child set family_name = 'Yarrow' where id = ?")
                .param(Ids.imported("child", "01" + before.mark))
                .update();

        var again = run(before, false);

        assertThat(again.isComplete()).isTrue();
        assertThat(again.presentRows()).isEqualTo(again.rows());
    }

    @Test
    void inputsThatSpreadsheetsLeaveBehindAreTaken() throws IOException {
        later.write("families.csv", StandardCharsets.UTF_16LE, "\uFEFFref", "VU~");
        later.write(
                "children.csv",
                "sep=;\r",
                "ref;family;given_name;family_name;date_of_birth;;\r",
                "V1~;VU~;Ann;Trailing;2020-01-02 00:00:00;;\r",
                ";;;;;;\r");

        assertThat(run(later, false).addedRows()).isEqualTo(2);
    }

    /** Nobody else's. */
    private static String nhsNumber() {
        return Stream.generate(
                        () -> "9%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000)))
                .filter(digits -> NhsNumber.parse(digits).isPresent())
                .map(digits -> digits.substring(0, 3) + " " + digits.substring(3))
                .findFirst()
                .orElseThrow();
    }

    private static String considered(String conference) {
        return conference + "~,C2~,INITIAL,STRATEGY_DISCUSSION,2018-10-01";
    }

    private ImportResult run(SmallCounty county, boolean keepGoing) {
        return imports.importFolder(
                Actor.system("test"),
                new ImportPlaces(county.folder, temp.resolve("report.csv"), temp.resolve("rejects")),
                ImportMode.adding(keepGoing),
                (state, done, total) -> {});
    }

    private List<String> reasons(ImportResult result) {
        return result.refusals().stream()
                .map(refusal ->
                        (refusal.file() + " " + refusal.line() + ": " + refusal.why()).replace(before.mark, "~"))
                .toList();
    }
}
