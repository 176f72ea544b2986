package org.quorate.invitation.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.access.LinkCodes;
import org.quorate.conference.EndReason;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.InvitationLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the light pages tell nobody, and whom they shut out. */
class LightGuardsTest extends LightVisit {

    private static final Logger LOG = LoggerFactory.getLogger(LightGuardsTest.class);

    /** Of a whole page with its style sheet, in bytes, before compression. */
    private static final int HEAVIEST = 60 * 1024;

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
        var code = codes.code(jdbc.sql(
                        "select code_id from correspondence_message where kind = 'CODE' and subject_id in (select id from access_link where subject_id = ?)")
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
        var other = link(InvitationLink.PURPOSE, gp);
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
    void aLinkThatIsNotGoodSaysSoAndNoMore() {
        assertShut(visitor.looks("/i/" + "A".repeat(43)), 404, "This link opens nothing");
        assertShut(visitor.looks("/i/x"), 404, "This link opens nothing");
        assertShut(visitor.looks("/i/"), 404, "This link opens nothing");
        links.revoke(InvitationLink.PURPOSE, gp);
        assertShut(visitor.looks(page), 410, "This link works no more");
        assertShut(visitor.sends(page + "/answer", "answer", "IN_PERSON"), 410, "This link works no more");
        var late = link(InvitationLink.PURPOSE, gp);
        clock.advance(Duration.ofDays(31));
        assertShut(visitor.looks(late), 410, "This link is too old");
    }

    @Test
    void whoeverGuessesIsAnsweredNoMoreAndNobodyWithALinkOfOursIsInTheWay() {
        for (int n = 0; n < 20; n++) {
            assertThat(visitor.looks("/i/%043d".formatted(n)).getStatus()).isEqualTo(404);
        }
        assertShut(visitor.looks("/i/" + "9".repeat(43)), 429, "Please wait a while");
        assertShut(visitor.looks("/i/"), 429, "Please wait a while");
        assertThat(visitor.looks(page).getStatus()).isEqualTo(200);
        links.revoke(InvitationLink.PURPOSE, gp);
        for (int n = 0; n < 30; n++) {
            assertShut(visitor.looks(page), 410, "This link works no more");
        }
        assertShut(new Visitor(context).looks("/i/" + "9".repeat(43)), 404, "This link opens nothing");
    }

    /** The attack: guesses at feeds were never counted and wrote a row each, 1,249 of them in eight seconds. */
    @Test
    void aStrangerCanMakeThePortalWriteOnlySoMuch() {
        clock.advance(Duration.ofMinutes(3));
        new Visitor(context).looks("/i/before");
        var before = refusals();
        for (int n = 0; n < 60; n++) {
            visitor.looks("/calendar/%043d".formatted(n));
            visitor.looks(page.replace("/i/", "/calendar/") + n);
        }
        assertThat(visitor.looks("/calendar/" + "9".repeat(43)).getStatus()).isEqualTo(429);
        assertThat(refusals() - before).isEqualTo(10);

        clock.advance(Duration.ofMinutes(1));
        visitor.looks("/calendar/" + "8".repeat(43));
        assertThat(refusals() - before)
                .as("one more, and one for those not listed")
                .isEqualTo(12);
        assertThat(jdbc.sql("select details from audit_entry where action = 'refusals-not-listed' order by seq desc"
                                + " limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"count\":10}");
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

    private long refusals() {
        return jdbc.sql("select count(*) from audit_entry where kind = 'REFUSED'")
                .query(Long.class)
                .single();
    }
}
