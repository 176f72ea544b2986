package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.LinkCodes;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.agencyreport.domain.ColleagueReport;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.WithdrawReason;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Invited professionals read one another's reports from the moment the families have them. */
class ColleagueReadingTest extends SharingTestCase {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    ColleagueReading reading;

    @Autowired
    Links links;

    @Autowired
    LinkCodes codes;

    @Autowired
    WebApplicationContext context;

    @Test
    void aReportOpensWhenTheFamilyHasItAndAtTheLatestWhenItMustButNotBeforeItIsSent() {
        var later = MONDAY.plusSeconds(3600);
        var due = MONDAY.plusSeconds(7200);
        assertThat(OpenToColleagues.from(MONDAY, null, due)).isEqualTo(due);
        assertThat(OpenToColleagues.from(MONDAY, later, due)).isEqualTo(later);
        assertThat(OpenToColleagues.from(MONDAY, due.plusSeconds(1), due)).isEqualTo(due);
        assertThat(OpenToColleagues.from(due.plusSeconds(60), later, due)).isEqualTo(due.plusSeconds(60));
    }

    @Test
    void theGpReadsTheSocialWorkersReportOnceItIsSharedAndTheOpeningIsOnRecordByVersion() {
        reports.annex(made.socialWorker(), "For the chair only.");
        var doctor = scene.actor(Role.AGENCY_PRACTITIONER, made.gpPerson(), null);
        assertThat(reading.reports(doctor, made.conference())).isEmpty();

        release(made.socialWorker(), made.mother(), ShareChannel.LINK);
        var open = reading.reports(doctor, made.conference());
        assertThat(open).extracting(ColleagueReport::from).containsExactly("Social worker: Wanda Walker");

        var report = reading.open(doctor, made.conference(), open.getFirst().versionId());
        assertThat(report.sections()).extracting(ColleagueReport.Section::about).containsExactly("", "Ella Example");
        assertThat(report.toString()).doesNotContain("For the chair only.");
        assertThat(openings(report.versionId())).isEqualTo(1);
    }

    @Test
    void fromTheMomentTheFamilyMustHaveThemEveryReportIsOpen() {
        var doctor = scene.actor(Role.AGENCY_PRACTITIONER, made.gpPerson(), null);
        clock.setTo("2026-03-10T18:00");

        assertThat(reading.reports(doctor, made.conference())).hasSize(2);
    }

    @Test
    void whoseInvitationIsTakenBackReadsNothingFromThatMomentOn() {
        release(made.socialWorker(), made.mother(), ShareChannel.LINK);
        var doctor = scene.actor(Role.AGENCY_PRACTITIONER, made.gpPerson(), null);
        var version = reading.reports(doctor, made.conference()).getFirst().versionId();

        reports.invitations.withdraw(support, made.gp(), WithdrawReason.NO_LONGER_INVOLVED);

        assertThatThrownBy(() -> reading.reports(doctor, made.conference())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.open(doctor, made.conference(), version))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkHolderReadsBehindTheirCodeOnly() {
        release(made.socialWorker(), made.mother(), ShareChannel.LINK);
        var link =
                links.issue(InvitationLink.PURPOSE, made.gp(), clock.instant().plus(Duration.ofDays(20)));
        var address = links.address(link);
        var door = address.substring(address.indexOf(InvitationLink.PATH));
        var visitor = new Visitor(context);
        assertThat(visitor.looks(door + "/reports").getStatus()).isEqualTo(303);

        visitor.sends(door + "/code/typed", "code", codes.code(codes.make(link)));
        assertThat(Visitor.page(visitor.looks(door + "/who"))).contains("Read the reports for this conference");
        assertThat(Visitor.page(visitor.looks(door + "/reports"))).contains("Social worker: Wanda Walker");
        var version = jdbc.sql("""
                        select v.id from agencyreport_version v join agencyreport_report r on r.id = v.report_id
                         where r.invitee_id = ?
                        """)
                .param(made.socialWorker())
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        assertThat(Visitor.page(visitor.looks(door + "/reports/" + version)))
                .contains("We worry about the cold house.");
        assertThat(openings(version)).isEqualTo(1);
    }

    @Test
    void theNewestVersionIsWhatColleaguesRead() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        reports.writes(made.gp(), Part.of("health", "Corrected."));
        var worker = scene.actor(Role.SOCIAL_WORKER, made.socialWorkerPerson(), null);

        var version = reading.reports(worker, made.conference()).getFirst().versionId();
        assertThat(reading.open(worker, made.conference(), version)
                        .sections()
                        .getFirst()
                        .paragraphs())
                .containsExactly("Corrected.");
    }

    private int openings(UUID versionId) {
        return jdbc.sql("select count(*) from agencyreport_opening where version_id = ?")
                .param(versionId)
                .query(Integer.class)
                .single();
    }
}
