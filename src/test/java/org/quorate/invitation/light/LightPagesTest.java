package org.quorate.invitation.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.access.LinkCodes;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.directory.Profession;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.InviteeRow;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** The light pages as they go over the wire. */
@PortalTest
class LightPagesTest {

    private static final Logger LOG = LoggerFactory.getLogger(LightPagesTest.class);

    /** Of a whole page with its style sheet, in bytes, before compression. */
    private static final int HEAVIEST = 60 * 1024;

    private static final String CHILD = "Ellamarie";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    Conferences conferences;

    @Autowired
    Links links;

    @Autowired
    LinkCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private UUID child = Ids.next();
    private UUID conference = Ids.next();
    private UUID gp = Ids.next();
    private String page = "";
    private Visitor visitor;

    LightPagesTest(@Autowired WebApplicationContext context) {
        visitor = new Visitor(context);
    }

    @BeforeEach
    void aGpIsInvited() {
        clock.setTo(Scene.TODAY);
        child = scene.firstChild(CHILD, LocalDate.of(2017, 1, 1));
        conference = scene.called(ConferenceKind.INITIAL, child);
        gp = invite(
                NewInvitee.professional(scene.reachable("Dr Amina", Profession.GP, "amina@nhs.example"), true, false));
        page = link(LinkPurpose.INVITATION, gp);
        visitor = new Visitor(context);
    }

    @Test
    void oneTapAnswersAndTheAnswerIsShown() {
        assertThat(body(visitor.looks(page)))
                .contains("Will you come to this conference?", "Dr Amina", "Wednesday 11 March 2026", "First floor")
                .contains("1 hour 30 minutes", "I will come", "I will join by video", "I will join by phone");
        assertSeeOther(visitor.sends(page + "/answer", "answer", "VIDEO"), page);
        assertThat(body(visitor.looks(page))).contains("Thank you. You will join by video.", "Change your answer");
        assertThat(body(visitor.looks(page + "?change=yes"))).contains("Keep the answer I gave", "I cannot come");
        assertThat(reply().reply().answer()).isEqualTo(Answer.VIDEO);
    }

    @Test
    void aScannerOfMailMayLookAsOftenAsItLikes() {
        for (var path : List.of("", "/who", "/code", "/colleague", "?change=yes", "?answer=IN_PERSON", "/proposed")) {
            visitor.scans(page + path);
            visitor.looks(page + path);
        }
        assertThat(reply().reply()).isNull();
        assertThat(jdbc.sql("select count(*) from correspondence_message where subject_id = ? and kind = 'CODE'")
                        .param(gp)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(visitor.looks(page + "/answer").getStatus()).isEqualTo(404);
        assertThat(reply().reply()).isNull();
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var response = visitor.sends(
                page + "/answer",
                "answer",
                "CANNOT_COME",
                "instead",
                "DEPUTY",
                "deputyName",
                "",
                "deputyProfession",
                "MIDWIFE",
                "deputyEmail",
                "dee at nhs");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response))
                .contains("<title>Error: ", "href=\"#reason\"", "href=\"#deputyName\"", "href=\"#deputyEmail\"")
                .contains("id=\"deputyEmail-problem\"", "value=\"dee at nhs\"", "details id=\"cannot\" open")
                .containsPattern("value=\"MIDWIFE\"\\s+selected")
                .containsPattern("value=\"DEPUTY\"[^>]*checked");
        assertThat(reply().reply()).isNull();
    }

    @Test
    void whoeverAnswersForASharedMailboxSaysWhoTheyAre() {
        var shared = invite(NewInvitee.professional(
                scene.atSharedMailbox("Dr Bo", Profession.GP, "practice@nhs.example"), true, false));
        var link = link(LinkPurpose.INVITATION, shared);
        var response = visitor.sends(link + "/answer", "answer", "IN_PERSON", "yourName", "Mo <Manager>");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(body(response)).contains("Mo &lt;Manager&gt;", "href=\"#yourWork\"");
        assertSeeOther(
                visitor.sends(link + "/answer", "answer", "IN_PERSON", "yourName", "Mo", "yourWork", "manager"), link);
    }

    @Test
    void familiesAreSpokenToInTheirOwnWords() {
        var mother = invite(
                NewInvitee.adult(InviteeRole.PARENT_CARER, scene.reachableParent(child, "Maria", null, "07700900123")));
        var link = link(LinkPurpose.INVITATION, mother);
        assertThat(body(visitor.looks(link)))
                .contains("Will you come to this meeting?", "I do not want to come", "We want to hear what you think")
                .doesNotContain("conference?", "colleague", "What happens instead", "child protection");
        assertSeeOther(visitor.sends(link + "/answer", "answer", "CANNOT_COME", "reason", "CARING_OR_WORK"), link);
        assertThat(body(visitor.looks(link))).contains("Thank you for telling us. You cannot come.");
    }

    @Test
    void noPageNamesAChildBeforeTheCode() {
        var paths = List.of("", "?change=yes", "/who", "/code", "/colleague", "/proposed", "/nothing");
        for (var path : paths) {
            assertThat(body(visitor.looks(page + path))).doesNotContain(CHILD, "2017");
        }
        visitor.sends(page + "/answer", "answer", "IN_PERSON");
        assertThat(body(visitor.looks(page))).doesNotContain(CHILD, "2017");
        conferences.cancel(scene.support(), conference, EndReason.ENQUIRY_ENDED, null);
        assertThat(body(visitor.looks(page)))
                .contains("This conference will not take place")
                .doesNotContain(CHILD, "2017");
    }

    @Test
    void theCodeOpensTheNamesInThisSessionOnly() {
        assertThat(body(visitor.looks(page + "/who")))
                .contains("a•••@nhs.example")
                .doesNotContain("amina@");
        assertSeeOther(visitor.sends(page + "/code"), page + "/code");
        var code =
                codes.code(jdbc.sql("select code_id from correspondence_message where subject_id = ? and kind = 'CODE'")
                        .param(gp)
                        .query(UUID.class)
                        .single());
        var wrong = code.equals("000000") ? "000001" : "000000";
        var refused = visitor.sends(page + "/code/typed", "code", wrong);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused)).contains("You have 4 more tries.").doesNotContain(CHILD);
        var before = visitor.sessionId();
        assertSeeOther(visitor.sends(page + "/code/typed", "code", code), page + "/who");
        assertThat(visitor.sessionId()).isNotEqualTo(before);
        assertThat(body(visitor.looks(page + "/who"))).contains(CHILD, "1 January 2017", "Initial conference");

        assertThat(body(new Visitor(context).looks(page + "/who"))).doesNotContain(CHILD);
        var other = link(LinkPurpose.INVITATION, gp);
        assertThat(body(visitor.looks(other + "/who"))).doesNotContain(CHILD);
        clock.advance(LinkCodes.PROOF_LASTS);
        assertThat(body(visitor.looks(page + "/who"))).doesNotContain(CHILD);
    }

    @Test
    void afterThreeCodesInAnHourOneWaits() {
        for (int n = 0; n < 3; n++) {
            assertThat(visitor.sends(page + "/code").getStatus()).isEqualTo(303);
        }
        var fourth = visitor.sends(page + "/code");
        assertThat(fourth.getStatus()).isEqualTo(429);
        assertThat(body(fourth)).contains("Please wait a while");
        for (int n = 0; n < 5; n++) {
            visitor.sends(page + "/code/typed", "code", "00000" + n);
        }
        assertThat(body(visitor.sends(page + "/code/typed", "code", "000009"))).contains("This code works no more");
    }

    @Test
    void aDeputyAnswersOnAPageOfTheirOwn() {
        invitations.reply(
                scene.support(), gp, Reply.deputy(CannotComeReason.COURT, "Dee <b>Deputy", null, "dora@nhs.example"));
        var deputy =
                invitations.deputies(scene.support(), conference).getFirst().id();
        var link = link(LinkPurpose.DEPUTY, deputy);
        assertThat(body(visitor.looks(link)))
                .contains("Hello Dee &lt;b&gt;Deputy. You are to come in the place of Dr Amina.")
                .doesNotContain("<b>Deputy", CHILD);
        assertThat(visitor.sends(link + "/answer").getStatus()).isEqualTo(422);
        assertSeeOther(visitor.sends(link + "/answer", "answer", "PHONE"), link);
        assertThat(body(visitor.looks(link))).contains("Thank you. You will join by phone.");
        assertThat(body(visitor.looks(link + "/who")))
                .contains("could safely go to")
                .doesNotContain("@nhs.example");
        scene.reachable("Dora Deputy", Profession.GP, "dora@nhs.example");
        assertThat(body(visitor.looks(link + "/who"))).contains("d•••@nhs.example");
        assertThat(body(visitor.looks(link + "/conference.ics")))
                .contains("BEGIN:VEVENT", "TZID=Europe/London:20260311T100000")
                .doesNotContain(CHILD, "Dora", "Amina", "LOCATION");
        assertThat(visitor.looks(link.replace("/d/", "/i/")).getStatus()).isEqualTo(404);
        assertThat(visitor.looks(page.replace("/i/", "/d/")).getStatus()).isEqualTo(404);
    }

    @Test
    void aColleagueIsProposedAndNothingIsSent() {
        assertThat(visitor.sends(page + "/colleague", "fullName", "<script>x</script>")
                        .getStatus())
                .isEqualTo(422);
        assertSeeOther(
                visitor.sends(
                        page + "/colleague",
                        "fullName",
                        "<script>x</script>",
                        "profession",
                        "GP",
                        "email",
                        "x@nhs.example"),
                page + "/proposed");
        assertThat(body(visitor.looks(page + "/proposed")))
                .contains("&lt;script&gt;x&lt;/script&gt; is the right person")
                .doesNotContain("<script");
        assertThat(body(visitor.looks(page))).doesNotContain("Somebody else is the right person");
    }

    @Test
    void aLinkThatIsNotGoodSaysSoAndNoMore() {
        assertShut(visitor.looks("/i/" + "A".repeat(43)), 404, "This link opens nothing");
        assertShut(visitor.looks("/i/x"), 404, "This link opens nothing");
        assertShut(visitor.looks("/i/"), 404, "This link opens nothing");
        links.revoke(LinkPurpose.INVITATION, gp);
        assertShut(visitor.looks(page), 410, "This link works no more");
        assertShut(visitor.sends(page + "/answer", "answer", "IN_PERSON"), 410, "This link works no more");
        var late = link(LinkPurpose.INVITATION, gp);
        clock.advance(Duration.ofDays(31));
        assertShut(visitor.looks(late), 410, "This link is too old");
    }

    @Test
    void whoeverGuessesIsShutOut() {
        for (int n = 0; n < 20; n++) {
            assertThat(visitor.looks("/i/%043d".formatted(n)).getStatus()).isEqualTo(404);
        }
        assertShut(visitor.looks("/i/" + "9".repeat(43)), 429, "Please wait a while");
        assertShut(visitor.looks(page), 429, "Please wait a while");
        assertThat(new Visitor(context).looks(page).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/who", "/code", "/colleague", "/nothing"})
    void everyPageIsToldToNobodyAndKeptByNobody(String path) {
        var response = visitor.looks(page + path);
        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(body(response)).doesNotContain("<script", " style=", "jsessionid", "_csrf");
    }

    @Test
    void aWholePageIsLight() throws IOException {
        var style = Files.size(Path.of("frontend", "light.css")) + Files.size(Path.of("frontend", "quorate.svg"));
        var heaviest = 0L;
        for (var path : List.of("", "?change=yes", "/who", "/code", "/colleague")) {
            var bytes = visitor.looks(page + path).getContentAsByteArray().length + style;
            LOG.info("page weight of {}: {} bytes", path.isEmpty() ? "/" : path, bytes);
            heaviest = Math.max(heaviest, bytes);
        }
        assertThat(heaviest).isBetween(style + 1000, (long) HEAVIEST);
    }

    private static void assertSeeOther(MockHttpServletResponse response, String address) {
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo(address);
    }

    private static void assertShut(MockHttpServletResponse response, int status, String title) {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(body(response))
                .contains("<h1>" + title, "the office that wrote to you")
                .doesNotContain("Dr Amina");
    }

    private static String body(MockHttpServletResponse response) {
        return Visitor.page(response);
    }

    private UUID invite(NewInvitee wanted) {
        return invitations.invite(scene.support(), conference, List.of(wanted)).getFirst();
    }

    private InviteeRow reply() {
        return invitations.invitees(scene.support(), conference).stream()
                .filter(row -> row.id().equals(gp))
                .findFirst()
                .orElseThrow();
    }

    /** The path of a new link, with its token. */
    private String link(LinkPurpose purpose, UUID subject) {
        var id = links.issue(purpose, subject, clock.instant().plus(Duration.ofDays(30)));
        var address = links.address(id);
        return address.substring(address.indexOf(purpose.path()));
    }
}
