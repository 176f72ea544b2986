package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.LinkCodes;
import org.quorate.access.Links;
import org.quorate.directory.Profession;
import org.quorate.document.safety.Samples;
import org.quorate.doorway.FileUpload;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files with a report: from a phone, over a line that breaks, and from a tablet. */
@BrowserJourney
class AttachmentJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Links links;

    @Autowired
    private LinkCodes codes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Town town;

    private Town.Household house;
    private UUID conference;
    private UUID gp;
    private String path = "";

    AttachmentJourney(@Autowired Town town, @Autowired MutableClock clock) {
        clock.setTo(Scene.TODAY);
        house = town.household();
        conference = town.called(house, LocalTime.of(10, 0));
        gp = town.invitee(conference, Profession.GP);
    }

    @BeforeEach
    void aGpIsAsked() {
        clock.setTo(Scene.TODAY);
        jdbc.sql("update directory_practitioner set email = 'gp@nhs.example' where id = ?")
                .param(house.workers().get(Profession.GP))
                .update();
        var address = links.address(
                links.issue(InvitationLink.PURPOSE, gp, clock.instant().plus(Duration.ofDays(30))));
        path = address.substring(address.indexOf(InvitationLink.PATH));
    }

    @Test
    void aGpAddsAPhotoAndAScanOnAPhone(Tablets tablets) {
        try (var phone = tablets.phone()) {
            phone.openPlain(path.substring(1) + "/report");
            phone.button("Send me a code").tap();
            assertThat(phone.heading("Type the code")).isVisible();
            phone.page().getByLabel("Code").fill(code());
            phone.button("Go on").tap();
            phone.page().locator("#worried").fill("Two reviews were missed.");
            phone.button("Add a file").tap();
            assertThat(phone.heading("Files")).isVisible();
            phone.assertAccessible("report-files-phone");

            choose(phone, "scan.pdf", Samples.zip(Map.of("a.txt", "no scan")));
            assertThat(phone.text("something else is inside").first()).isVisible();
            phone.assertAccessible("report-files-refused-phone");

            phone.page().getByLabel(house.ellaName()).check();
            choose(phone, "photo.jpg", Samples.photo(6));
            assertThat(phone.text("The file was added.")).isVisible();
            choose(phone, "scan.pdf", Samples.pdfOf(3 << 20));
            assertThat(phone.link("scan.pdf")).isVisible();
            phone.assertAccessible("report-files-there-phone");

            phone.page().getByLabel("Remove photo.jpg").tap();
            assertThat(phone.heading("Remove this file?")).isVisible();
            phone.assertAccessible("report-file-remove-phone");
            phone.button("Remove it").tap();
            assertThat(phone.text("The file was removed.")).isVisible();
            phone.page().locator(".back a").tap();
            assertThat(phone.page().locator("#worried")).hasValue("Two reviews were missed.");
            assertThat(phone.text("scan.pdf")).isVisible();
            // the browser itself complains of the form that was refused
            assertThat(phone.complaints()).singleElement().asString().contains("422");
        }
    }

    /** The sender says more than comes, and hangs up: nothing of it is kept, and the next one is. */
    @Test
    void anUploadThatIsCutOffIsNotThereAtAll() {
        var wire = new Wire(port);
        wire.get(path);
        wire.post(path + "/code", "then=report");
        wire.post(path + "/code/typed", "then=report&code=" + code());
        assertThat(wire.get(path + "/report/files").status()).isEqualTo(200);
        var form = new FileUpload().with("about", "ALL").with("file", "letter.pdf", Samples.pdfOf(600_000));

        var answer = wire.half("POST " + path + "/report/files HTTP/1.1", form.contentType(), form.body());
        assertThat(answer).doesNotContain("200 OK", "303");
        assertThat(kept()).isZero();
        assertThat(wire.get(path + "/report/files").body()).doesNotContain("letter.pdf");

        assertThat(wire.send("POST", path + "/report/files", form.body(), "Content-Type", form.contentType())
                        .status())
                .isEqualTo(303);
        assertThat(wire.get(path + "/report/files").body()).contains("letter.pdf");
        var large = new FileUpload().with("file", "large.pdf", new byte[12 << 20]);
        assertThat(wire.send("POST", path + "/report/files", large.body(), "Content-Type", large.contentType())
                        .body())
                .contains("This file is too large");
        assertThat(kept()).isOne();
    }

    @Test
    void aSocialWorkerAddsAFileOnATabletAndTheChairFindsIt(Tablets tablets) {
        var worker = town.person(Role.SOCIAL_WORKER, house.workers().get(Profession.SOCIAL_WORKER));
        var invitee = town.invitee(conference, Profession.SOCIAL_WORKER);
        try (var tablet = tablets.tablet()) {
            tablet.signIn(worker);
            tablet.open("my-invitations/" + invitee + "/report");
            assertThat(tablet.text("Choose files")).isVisible();
            tablet.page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("chronology.pdf", "application/pdf", Samples.pdfOf(200_000)));
            assertThat(tablet.link("chronology.pdf")).isVisible();
            tablet.assertAccessible("report-files-tablet");
            tablet.assertNoComplaints();
        }
    }

    /** No page of ours has the server take a form apart; a screen's own upload still arrives. */
    @Test
    void aScreenThatTakesAListStillGetsIt(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.SERVICE_MANAGER, null));
            tablet.open("settings/calendar");
            tablet.page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("bank-holidays.json", "application/json", "{}".getBytes(UTF_8)));
            assertThat(tablet.text("This is not GOV.UK’s list")).isVisible();
        }
    }

    private static void choose(Tablet phone, String name, byte[] content) {
        phone.page().locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        phone.button("Add this file").tap();
    }

    private int kept() {
        return jdbc.sql("""
                        select count(*) from document_file f join agencyreport_report r on r.id = f.owner_id
                        where f.owner_module = 'agencyreport' and r.invitee_id = ?
                        """).param(gp).query(Integer.class).single();
    }

    private String code() {
        return codes.code(jdbc.sql(
                        "select code_id from correspondence_message where kind = 'CODE' and subject_id in (select id from access_link where subject_id = ?) order by id desc limit 1")
                .param(gp)
                .query(UUID.class)
                .single());
    }
}
