package org.quorate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.exchange.format.Refusal;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.exchange.run.ImportResult;
import org.quorate.exchange.run.ImportState;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ImportsTest {

    @TempDir
    Path temp;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    SmallCounty county;

    @BeforeEach
    void aSmallCounty() throws IOException {
        county = new SmallCounty(temp.resolve("in"));
    }

    @Test
    void aGoodFolderIsTakenOverWithDatesAndQuoracyByTheRules() {
        var result = run(false);

        assertThat(result.refusals()).isEmpty();
        assertThat(result.isComplete()).isTrue();
        assertThat(one("select cast(due_on as char) from conference_child where conference_id = ?", "K1"))
                .isEqualTo("2018-06-15");
        assertThat(one("select outcome from attendance_finding where conference_id = ?", "K1"))
                .isEqualTo("QUORATE");
        assertThat(one("select outcome from attendance_finding where conference_id = ?", "K2"))
                .isEqualTo("OVERRIDDEN");
        assertThat(one("select cast(next_review_due as char) from decision_outcome where conference_id = ?", "K1"))
                .isEqualTo("2018-09-14");
    }

    @Test
    void contactPointsAreReadByTheValidatorOfTheScreens() throws IOException {
        county.write(
                "agencies.csv",
                "ref,name,kind,email,phone,postcode",
                "GP~,Surgery,GP_PRACTICE,office@good.example,+44 (0)1632 960778,nx1 1aa",
                "V1~,Semi,GP_PRACTICE,office@semi.example;,01632 960 777 ext 4,NX1 1AA",
                "V2~,Angle,GP_PRACTICE,<office@angle.example>,see website,not known",
                "V3~,Dot,GP_PRACTICE,office.@dot.example,01632 960778,NX1",
                "V4~,NULL,GP_PRACTICE,,,",
                "V5~,-,GP_PRACTICE,,,",
                "SC~,Team,COUNCIL_CHILDREN,,,",
                "S~,School,SCHOOL,,,",
                "N~,Trust,NHS_COMMUNITY,,,");

        assertThat(run(false).refusals())
                .extracting(refusal -> refusal.line() + " " + refusal.column())
                .containsExactly(
                        "3 email",
                        "3 phone",
                        "4 email",
                        "4 phone",
                        "4 postcode",
                        "5 email",
                        "5 postcode",
                        "6 name",
                        "7 name");
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        var rows = run(false).addedRows();
        county.write("families.csv", "REF\r", "\"f~\"\r");

        var again = run(false);

        assertThat(again.isComplete()).isTrue();
        assertThat(again.addedRows()).isZero();
        assertThat(again.presentRows()).isEqualTo(rows);
    }

    @Test
    void aRowThatSaysSomethingElseThanBeforeIsRefused() throws IOException {
        run(false);
        county.write("localities.csv", "ref,name", "L~,Moor ~");

        var result = run(false);

        assertThat(result.state()).isEqualTo(ImportState.REFUSED);
        assertThat(result.refusals().getFirst())
                .isEqualTo(new Refusal(
                        "localities.csv",
                        2,
                        "name",
                        "Moor " + county.mark,
                        "is not what the portal says; an import changes it only when told to update"));
    }

    @Test
    void spreadsheetsOfEverySortAreRead() throws IOException {
        county.write(
                "agencies.csv",
                "\uFEFFRef;Name;KIND",
                "GP~;\"Surgery; old\";gp practice",
                "SC~;Team;COUNCIL_CHILDREN",
                "S~;School;SCHOOL",
                "N~;Trust;NHS_COMMUNITY");
        county.write(
                "adults.csv", Charset.forName("windows-1252"), "Family Name,Given Name,Family,REF", "Müller,Zoë,F~,A~");

        assertThat(run(false).isComplete()).isTrue();
        assertThat(jdbc.sql("select concat(given_name, ' ', family_name) from family_adult where id = ?")
                        .param(Ids.imported("adult", "A" + county.mark))
                        .query(String.class)
                        .single())
                .isEqualTo("Zoë Müller");
        assertThat(jdbc.sql("select name from directory_agency where id = ?")
                        .param(Ids.imported("agency", "GP" + county.mark))
                        .query(String.class)
                        .single())
                .isEqualTo("Surgery; old");
    }

    @Test
    void brokenFilesAreRefusedLineByLineAndNothingIsWritten() throws IOException {
        county.append("children.csv", "C3~,F9~,Bo,Teasel,31/02/2015,", "C1~,F~,Isla,Teasel,2010-09-02,");
        county.append(
                "conferences.csv",
                "K3~,L~,P2~,2018-06-16,09:30,90,HELD,2018-06-20",
                "K4~,L~,CH~,2018-06-18,25:00,5,GONE,2018-06-01",
                "K5~,L~,CH~,2018-06-20,09:30,90,CANCELLED,2018-06-01");
        county.append(
                "invitees.csv",
                "I8~,K1~,PROFESSIONAL,P1~,,yes,yes,2018-05-25,yes,",
                "I9~,K1~,PARENT_CARER,,,yes,,2018-07-01,maybe,");
        county.append("outcomes.csv", "K2~,C2~,PLAN_MADE,");
        county.append("plans.csv", "PX~,C1~,,2018-09-01,NEG,NEG,2018-10-01", "PY~,C2~,,2018-09-01,NEG,NEG,2018-09-01");

        var result = run(false);

        assertThat(result.state()).isEqualTo(ImportState.REFUSED);
        assertThat(result.refusals().stream().map(this::place))
                .containsExactly(
                        "children.csv 4 date_of_birth 31/02/2015: is not a day of the calendar",
                        "children.csv 5 ref C1~: is the same as on children.csv line 2",
                        "conferences.csv 4 held_on 2018-06-16: is a Saturday (CIN census check 8875)",
                        "conferences.csv 4 chair P2~: is no conference chair: their profession is GP",
                        "conferences.csv 4 called_on 2018-06-20: is after the day of the conference",
                        "conferences.csv 5 starts_at 25:00: is not a time of day",
                        "conferences.csv 5 minutes 5: is not between 15 and 480",
                        "conferences.csv 5 status GONE: is not one of the codes: CALLED, HELD, ADJOURNED, CANCELLED",
                        "conferences.csv 6 change_reason : is needed for CANCELLED",
                        "invitees.csv 9 practitioner P1~: is there on line 2 too with the same conference",
                        "invitees.csv 10 attended maybe: is neither yes nor no",
                        "outcomes.csv 4 child C2~: there is no such considered child in the files or in the portal",
                        "plans.csv 3 started_on 2018-09-01: overlaps the child's plan from 2018-06-14 (CIN census check"
                                + " 8940)",
                        "plans.csv 4 ended_on 2018-09-01: is not after the start (CIN census check 8840)");
        assertThat(jdbc.sql("select count(*) from family_family where id = ?")
                        .param(Ids.imported("family", "F" + county.mark))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(Files.readAllLines(temp.resolve("report.csv"))).hasSize(15);
    }

    @Test
    void anUnknownColumnOrFileIsRefusedWithASuggestion() throws IOException {
        county.write("families.csv", "reff", "F~");
        county.write("childrens.csv", "ref");

        assertThat(run(true).refusals().stream().map(this::place))
                .contains(
                        "families.csv 1 reff null: is not a column of this file; did you mean ref?",
                        "families.csv 1 ref null: this column is missing",
                        "childrens.csv 1 null null: is not a file of the import; did you mean children.csv?");
    }

    @Test
    void keepingGoingWritesTheGoodRowsAndTheMendedRestCompletesThem() throws IOException {
        county.write("adults.csv", "ref,family,given_name,family_name", "A~,F~,,Teasel");

        var first = run(true);

        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(first.refusals().stream().map(this::place))
                .containsExactly(
                        "adults.csv 2 given_name : must not be blank",
                        "invitees.csv 6 adult A~: refers to a row that is refused itself (adults.csv line 2)");
        var rejects = temp.resolve("rejects");
        assertThat(Files.readString(rejects.resolve("adults.csv"))).contains("given_name must not be blank");
        Files.writeString(
                rejects.resolve("adults.csv"),
                Files.readString(rejects.resolve("adults.csv")).replace(",,Teasel", ",Eve,Teasel"));

        var mended = imports.importFolder(
                Actor.system("test"),
                new ImportPlaces(rejects, temp.resolve("report2.csv"), temp.resolve("rejects2")),
                ImportMode.adding(false),
                (state, done, total) -> {});

        assertThat(mended.isComplete()).isTrue();
        assertThat(mended.addedRows()).isEqualTo(2);
        assertThat(one(
                        "select outcome from attendance_finding where superseded_at is null and conference_id = ?",
                        "K1"))
                .isEqualTo("QUORATE");
    }

    @Test
    void aConferenceThatLosesItsOnlyChildIsRefusedWithAllThatHangsOnIt() throws IOException {
        county.write(
                "conference_children.csv",
                "conference,child,kind,clock_basis,clock_from",
                "K1~,C1~,INITIAL,STRATEGY_DISCUSSION,2018-05-24",
                "K2~,C1~,REVIEW,STRATEGY_DISCUSSION,2018-06-14");

        var result = run(true);

        assertThat(result.state()).isEqualTo(ImportState.DONE);
        assertThat(result.refusals().stream().map(this::place))
                .contains(
                        "conferences.csv 3 null null: considers no child; conference_children.csv has no good line for"
                                + " it")
                .anyMatch(text -> text.startsWith("overrides.csv 2"))
                .anyMatch(text -> text.startsWith("invitees.csv 8"));
        assertThat(jdbc.sql("select count(*) from conference_conference where source_ref in (?, ?)")
                        .params(List.of("K1" + county.mark, "K2" + county.mark))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private ImportResult run(boolean keepGoing) {
        return imports.importFolder(
                Actor.system("test"),
                new ImportPlaces(county.folder, temp.resolve("report.csv"), temp.resolve("rejects")),
                ImportMode.adding(keepGoing),
                (state, done, total) -> {});
    }

    private String one(String sql, String conference) {
        UUID id = Ids.imported("conference", conference + county.mark);
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    private String place(Refusal refusal) {
        return "%s %d %s %s: %s"
                .formatted(refusal.file(), refusal.line(), refusal.column(), refusal.value(), refusal.why())
                .replace(county.mark, "~");
    }
}
