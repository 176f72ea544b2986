package org.quorate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.exchange.run.ImportResult;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What agencies wrote and who was given it comes along with a county's year. */
@PortalTest
class ReportTextsImportTest {

    private static final Actor IMPORT = Actor.system("test");
    private static final String TEXTS = "invitee,section,child,heading,text";
    private static final String SHARES = "conference,invitee,child,adult,channel,shared_on,shared_at";

    @TempDir
    Path temp;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    private SmallCounty county;

    @BeforeEach
    void aMotherIsRelated() throws IOException {
        county = new SmallCounty(temp.resolve("in"));
        county.write(
                "relationships.csv",
                "child,adult,relationship,parental_responsibility,lives_with",
                "C1~,A~,MOTHER,yes,yes");
    }

    @Test
    void theTextsOfOneInviteeAreOneVersionAndItsSharesAreCounted() throws IOException {
        county.write(
                "report_texts.csv",
                TEXTS,
                "I2~,HEALTH,,What we know of her health,\"She has grown.\nShe eats well.\"",
                "I2~,CHILD_VOICE,C1~,,She likes the swings.",
                "I2~,ANNEX,,Told in confidence,Only for the chair.");
        county.write(
                "report_shares.csv",
                SHARES,
                "K1~,I2~,C1~,A~,PRINTED,2018-06-11,15:30",
                "K1~,I2~,C1~,,READ_ALOUD,2018-06-12,");

        assertThat(run().refusals()).isEmpty();

        var invitee = Ids.imported("invitee", "I2" + county.mark);
        assertThat(jdbc.sql("""
                        select concat_ws('|', v.number, v.answer, v.author_name, p.code, p.heading, p.child_id is null)
                          from agencyreport_part p
                          join agencyreport_version v on v.id = p.version_id
                          join agencyreport_report r on r.id = v.report_id
                         where r.invitee_id = ? order by p.position
                        """).param(invitee).query(String.class).list())
                .containsExactly(
                        "1|WRITTEN|Dr Ben Lovage|HEALTH|What we know of her health|1",
                        "1|WRITTEN|Dr Ben Lovage|CHILD_VOICE|Child voice|0");
        assertThat(jdbc.sql("""
                        select concat_ws('|', a.reason, a.readers) from agencyreport_annex a
                          join agencyreport_version v on v.id = a.version_id
                          join agencyreport_report r on r.id = v.report_id where r.invitee_id = ?
                        """).param(invitee).query(String.class).list())
                .containsExactly("Told in confidence|CHAIR,SERVICE_MANAGER");
        assertThat(jdbc.sql("""
                        select concat_ws('|', person_kind, channel, hours_before) from rpt_report_share
                         where invitee_id = ? order by shared_at
                        """).param(invitee).query(String.class).list())
                .as("figures of sharing read them")
                .containsExactly("ADULT|PRINTED|66", "CHILD|READ_ALOUD|48");

        var again = run();
        assertThat(again.refusals()).isEmpty();
        assertThat(again.addedRows()).isZero();
    }

    @Test
    void anAgencyThatKnowsNothingSaysThatAlone() throws IOException {
        county.write("report_texts.csv", TEXTS, "I2~,NOTHING_KNOWN,,,");

        assertThat(run().refusals()).isEmpty();
        assertThat(jdbc.sql("""
                        select v.answer from agencyreport_version v join agencyreport_report r on r.id = v.report_id
                         where r.invitee_id = ?
                        """)
                        .param(Ids.imported("invitee", "I2" + county.mark))
                        .query(String.class)
                        .single())
                .isEqualTo("NOTHING_KNOWN");

        county.append("report_texts.csv", "I2~,HEALTH,,,She has grown.");
        assertThat(whys()).anySatisfy(why -> assertThat(why).contains("report never changes"));
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsColumn() throws IOException {
        county.write(
                "report_texts.csv",
                TEXTS,
                "I1~,HEALTH,,,It never came.",
                "I5~,HEALTH,,,A mother writes none.",
                "I2~,HEALTH,,,",
                "I2~,NOTHING_KNOWN,,,",
                "I2~,SCHOOL,,,Known after all.");
        county.write(
                "report_shares.csv",
                SHARES,
                "K1~,I2~,C1~,A~,PRINTED,2018-06-10,",
                "K2~,I2~,C1~,A~,POST,2018-06-12,",
                "K1~,I2~,C2~,A~,POST,2018-06-12,",
                "K1~,I3~,C1~,A~,POST,2018-06-12,");

        assertThat(whys())
                .anySatisfy(why -> assertThat(why).contains("never came"))
                .anySatisfy(why -> assertThat(why).contains("only professionals report"))
                .anySatisfy(why -> assertThat(why).contains("only NOTHING_KNOWN goes without"))
                .anySatisfy(why -> assertThat(why).contains("stands alone"))
                .anySatisfy(why -> assertThat(why).contains("before the report came"))
                .anySatisfy(why -> assertThat(why).contains("another conference"))
                .anySatisfy(why -> assertThat(why).contains("no such considered child"))
                .anySatisfy(why -> assertThat(why).contains("nothing of their report"));
    }

    @Test
    void aReportHasOneRestrictedPartForAllChildrenTogether() throws IOException {
        county.write(
                "report_texts.csv",
                TEXTS,
                "I2~,HEALTH,,,She has grown.",
                "I2~,ANNEX,C1~,Told in confidence,About one.",
                "I2~,ANNEX,C2~,Told in confidence,About the other.",
                "I2~,ANNEX,,Told in confidence,About both.");

        assertThat(whys())
                .hasSizeGreaterThanOrEqualTo(2)
                .filteredOn(why -> why.contains("is blank for ANNEX"))
                .hasSize(2);
    }

    @Test
    void aTextIsAboutAChildWhomTheConferenceConsiders() throws IOException {
        county.write(
                "report_texts.csv", TEXTS, "I2~,HEALTH,C1~,,She has grown.", "I2~,CHILD_VOICE,C2~,,I like the swings.");

        assertThat(whys()).containsExactly("is not considered by the conference of this report");
    }

    private List<String> whys() {
        return run().refusals().stream().map(refusal -> refusal.why()).toList();
    }

    private ImportResult run() {
        return imports.importFolder(
                IMPORT,
                new ImportPlaces(county.folder, temp.resolve("report.csv"), temp.resolve("rejects")),
                ImportMode.adding(false),
                (state, done, total) -> {});
    }
}
