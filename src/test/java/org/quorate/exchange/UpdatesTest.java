package org.quorate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.access.NotFound;
import org.quorate.exchange.check.Change;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.exchange.run.ImportResult;
import org.quorate.exchange.run.ImportState;
import org.quorate.family.AdultDetails;
import org.quorate.family.Families;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import changes what is in the portal only as somebody has seen and confirmed it (UC-10). */
@PortalTest
class UpdatesTest {

    @TempDir
    Path temp;

    @Autowired
    Imports imports;

    @Autowired
    Families families;

    @Autowired
    JdbcClient jdbc;

    SmallCounty before;
    SmallCounty later;

    @BeforeEach
    void aCountyIsInThePortal() throws IOException {
        before = new SmallCounty(temp.resolve("before"));
        before.append("conferences.csv", "K3~,L~,CH~,2018-10-09,09:30,90,CALLED,2018-10-01");
        before.append("conference_children.csv", "K3~,C2~,INITIAL,STRATEGY_DISCUSSION,2018-10-01");
        before.write(
                "appeals.csv", "ref,conference,appellant,received_on,grounds", "AP~,K1~,MOTHER,2018-07-02,PROCEDURE");
        before.write("adults.csv", "ref,family,given_name,family_name,phone", "A~,F~,Eve,Teasel,07700 900123");
        assertThat(run(before, ImportMode.adding(false)).refusals()).isEmpty();
        later = before.empty(temp.resolve("later"));
    }

    @Test
    void changesAreListedOldBesideNewAndNothingIsWritten() throws IOException {
        closesAPlanAndCorrectsANameAndAnOutcome();
        later.write("families.csv", "ref", "FN~");

        var listed = run(later, ImportMode.updating(false));

        assertThat(listed.state()).isEqualTo(ImportState.TO_CONFIRM);
        assertThat(words(listed.changes()))
                .containsExactly(
                        "children.csv, line 2, C1~: family_name \"Teasel\" becomes \"Téasel\"",
                        "children.csv, line 2, C1~: school \"\" becomes \"S~\"",
                        "outcomes.csv, line 2, K2~|C1~: outcome \"PLAN_CONTINUED\" becomes \"PLAN_ENDED\"",
                        "outcomes.csv, line 2, K2~|C1~: category \"EMO\" becomes \"\"",
                        "outcomes.csv, line 2, K2~|C1~: next_review_due \"2019-03-11\" becomes \"\"",
                        "plans.csv, line 2, PL~: ended_on \"\" becomes \"2018-09-11\"",
                        "plans.csv, line 2, PL~: end_reason \"\" becomes \"REVIEW_CONFERENCE\"");
        assertThat(Files.readAllLines(temp.resolve(ImportPlaces.CHANGES))).hasSize(8);
        assertThat(count("select count(*) from decision_plan where id = ? and ended_on is null", "plan", "PL"))
                .isOne();
        assertThat(count("select count(*) from family_family where id = ?", "family", "FN"))
                .isZero();
    }

    @Test
    void whatWasConfirmedIsMadeThroughTheOwnersAndOnRecord() throws IOException {
        closesAPlanAndCorrectsANameAndAnOutcome();
        var seal = run(later, ImportMode.updating(false)).seal();

        var made = run(later, ImportMode.updating(false).confirming(seal));

        assertThat(made.refusals()).isEmpty();
        assertThat(made.isComplete()).isTrue();
        assertThat(count("select count(*) from decision_plan where id = ? and ended_on = '2018-09-11'", "plan", "PL"))
                .isOne();
        assertThat(count("select count(*) from family_child where id = ? and family_name = 'Téasel'", "child", "C1"))
                .isOne();
        assertThat(count("select count(*) from decision_outcome where conference_id = ?", "conference", "K2"))
                .as("the old decision is kept")
                .isEqualTo(2);
        assertThat(facts("child", "C1")).contains("child-corrected", "plan-ended");
        assertThat(run(later, ImportMode.adding(false)).presentRows()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIED", "MOVED_AWAY", "TRANSFERRED_OUT"})
    void aStoredPlanEndsWithoutAConferenceByWhatHappenedToTheChild(String reason) throws IOException {
        later.write(
                "plans.csv",
                "ref,child,conference,started_on,initial_category,latest_category,ended_on,end_reason",
                "PL~,C1~,K1~,2018-06-14,NEG,EMO,2018-10-15," + reason);

        var listed = run(later, ImportMode.updating(false));
        var made = run(later, ImportMode.updating(false).confirming(listed.seal()));

        assertThat(words(listed.changes()))
                .containsExactly(
                        "plans.csv, line 2, PL~: ended_on \"\" becomes \"2018-10-15\"",
                        "plans.csv, line 2, PL~: end_reason \"\" becomes \"" + reason + "\"");
        assertThat(made.isComplete()).isTrue();
        assertThat(count("select count(*) from decision_plan where id = ? and ended_on = '2018-10-15'", "plan", "PL"))
                .isOne();
        assertThat(count(
                        "select count(*) from family_child_life where child_id = ? and left_on = '2018-10-15'"
                                + " and left_by = '" + reason + "'",
                        "child",
                        "C1"))
                .isOne();
    }

    @Test
    void aConferenceThatWasToComeIsHeldWithItsOutcomesInOneGo() throws IOException {
        later.write(
                "conferences.csv",
                "ref,locality,chair,held_on,starts_at,minutes,status,called_on",
                "K3~,L~,CH~,2018-10-09,09:30,90,HELD,2018-10-01");
        later.write("outcomes.csv", "conference,child,outcome,category", "K3~,C2~,NO_PLAN_CIN,");
        later.write(
                "appeals.csv",
                "ref,conference,appellant,received_on,grounds,decided_on,outcome",
                "AP~,K1~,MOTHER,2018-07-02,PROCEDURE,2018-07-13,NOT_UPHELD");

        assertThat(run(later, ImportMode.adding(false)).state()).isEqualTo(ImportState.REFUSED);
        var listed = run(later, ImportMode.updating(false));
        var made = run(later, ImportMode.updating(false).confirming(listed.seal()));

        assertThat(words(listed.changes()))
                .contains("conferences.csv, line 2, K3~: status \"CALLED\" becomes \"HELD\"");
        assertThat(made.isComplete()).isTrue();
        assertThat(made.addedRows()).isOne();
        assertThat(count(
                        "select count(*) from conference_conference where id = ? and status = 'HELD'",
                        "conference",
                        "K3"))
                .isOne();
        assertThat(count("select count(*) from appeal_appeal where id = ? and outcome = 'NOT_UPHELD'", "appeal", "AP"))
                .isOne();
    }

    @Test
    void ifSomebodyChangesOneMeanwhileTheListIsShownAgain() throws IOException {
        later.write("adults.csv", "ref,family,given_name,family_name", "A~,F~,Eva,Teasel");
        var seen = run(later, ImportMode.updating(false));
        families.correctAdult(
                Actor.system("test"),
                Ids.imported("adult", "A" + before.mark),
                0,
                AdultDetails.named("Evelyn", "Teasel"));

        var again = run(later, ImportMode.updating(false).confirming(seen.seal()));

        assertThat(again.state()).isEqualTo(ImportState.TO_CONFIRM);
        assertThat(words(again.changes()))
                .containsExactly("adults.csv, line 2, A~: given_name \"Evelyn\" becomes \"Eva\"");
        assertThat(count("select count(*) from family_adult where id = ? and given_name = 'Evelyn'", "adult", "A"))
                .isOne();
    }

    @Test
    void aBlankCellAndAnotherWayOfWritingChangeNothing() throws IOException {
        later.write(
                "adults.csv", "ref,family,given_name,family_name,phone,email", "A~,F~,Eve,Teasel,+44 7700 900 123,");

        var result = run(later, ImportMode.adding(false));

        assertThat(result.isComplete()).isTrue();
        assertThat(result.presentRows()).isOne();
    }

    @Test
    void whatIsOverOrBelongsElsewhereIsNotChanged() throws IOException {
        later.write("families.csv", "ref", "FN~");
        later.write("adults.csv", "ref,family,given_name,family_name", "A~,FN~,Eve,Teasel");
        later.write(
                "conferences.csv",
                "ref,locality,chair,held_on,starts_at,minutes,status,called_on",
                "K1~,L~,CH~,2018-06-14,09:30,90,CALLED,2018-05-25",
                "K3~,L~,CH~,2018-10-10,09:30,90,CALLED,2018-10-01");

        assertThat(run(later, ImportMode.updating(false)).refusals().stream()
                        .map(refusal -> refusal.inWords().replace(before.mark, "~")))
                .containsExactly(
                        "adults.csv, line 2, family \"FN~\": is not what the portal says, and an import never changes"
                                + " it; correct it there",
                        "conferences.csv, line 2, status \"CALLED\": cannot change any more: it is HELD in the portal",
                        "conferences.csv, line 3, held_on \"2018-10-10\": is not what the portal says, and an import"
                                + " never changes it; correct it there");
    }

    @Test
    void administratorsWhoSeeNoCaseLetNoImportUpdate() {
        var administrator = new Actor(Ids.next(), "Ada", Set.of(Role.ADMINISTRATOR), null, null);
        var run = imports.prepare(administrator);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> imports.begin(administrator, run, ImportMode.updating(false)));
    }

    private void closesAPlanAndCorrectsANameAndAnOutcome() throws IOException {
        later.write(
                "children.csv",
                "ref,family,given_name,family_name,date_of_birth,school",
                "C1~,F~,Isla,Téasel,02/09/2010,S~");
        later.write("outcomes.csv", "conference,child,outcome,category", "K2~,C1~,PLAN_ENDED,");
        later.write(
                "plans.csv",
                "ref,child,conference,started_on,initial_category,latest_category,ended_on,end_reason",
                "PL~,C1~,K1~,2018-06-14,NEG,EMO,2018-09-11,REVIEW_CONFERENCE");
    }

    private ImportResult run(SmallCounty county, ImportMode mode) {
        return imports.importFolder(
                Actor.system("test"),
                new ImportPlaces(county.folder, temp.resolve("report.csv"), temp.resolve("rejects")),
                mode,
                (state, done, total) -> {});
    }

    private List<String> words(List<Change> changes) {
        return changes.stream()
                .map(change -> change.inWords().replace(before.mark, "~"))
                .toList();
    }

    private int count(String sql, String kind, String ref) {
        UUID id = Ids.imported(kind, ref + before.mark);
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }

    private List<String> facts(String kind, String ref) {
        UUID id = Ids.imported(kind, ref + before.mark);
        return jdbc.sql("select action from audit_entry where subject_id = ?")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
