package org.quorate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.access.Links;
import org.quorate.directory.Profession;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of answer tells browsers the same, whoever answers: a screen, a light page, an error, the web server. */
@BrowserJourney
class HeadersJourney {

    private static final List<String> ALWAYS = List.of(
            "Content-Security-Policy",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy");

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Scene scene;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Links links;

    @Autowired
    private MutableClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200 /sign-in",
                "302 /",
                "302 /accounts",
                "404 /nothing/at-all",
                "404 /nothing.css",
                "404 /i/nothing",
                "404 /d/nothing",
                "404 /e/nothing",
                "404 /calendar/nothing",
                "404 /VAADIN/nothing.js",
                "404 /actuator/env",
                "400 /a%2fb",
                "400 /a//b",
                "400 /%2e%2e/%2e%2e/x",
                "200 /actuator/health/liveness"
            })
    void strangers(String expected) {
        var answer = new Wire(port).get(expected.substring(4));
        assertThat(answer.status()).isEqualTo(Integer.parseInt(expected.substring(0, 3)));
        isTold(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"200 /", "200 /accounts", "404 /audit", "403 /nothing", "403 /actuator/env", "500 " + Broken.PATH
            })
    void anAdministrator(String expected) {
        var wire = new Wire(port).signIn(town.person(Role.ADMINISTRATOR, null));
        var answer = wire.get(expected.substring(4));
        assertThat(answer.status()).isEqualTo(Integer.parseInt(expected.substring(0, 3)));
        assertThat(answer.body()).doesNotContain("Ella", "IllegalState", "Whitelabel", "HTTP Status");
        isTold(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "QUERY"})
    void otherMethodsThanPagesUse(String method) {
        for (var path : List.of("/sign-in", "/i/nothing", "/nothing", "/quorate.css")) {
            var answer = new Wire(port).send(method, path, "");
            assertThat(answer.status()).as(path).isEqualTo(405);
            assertThat(answer.body()).contains("Not here");
            isTold(answer);
        }
    }

    @Test
    void formsAndScreensAtWork() {
        var wire = new Wire(port);
        isTold(wire.post("/sign-in", "username=nobody&password=nothing"));
        isTold(wire.post("/sign-in?x", "username=nobody&password=nothing"));
        isTold(wire.post("/i/nothing/answer", "answer=IN_PERSON"));
        wire.signIn(town.person(Role.ADMINISTRATOR, null));
        isTold(wire.send("POST", "/?v-r=uidl&v-uiId=0", "{}", "Content-Type", "application/json"));
        isTold(wire.send("POST", "/VAADIN/dynamic/resource/0/none/upload", "x", "Content-Type", "text/csv"));
        isTold(wire.post("/logout", ""));
    }

    @Test
    void lightPagesAndWhatIsDownloadedFromThem() {
        clock.setTo(Scene.TODAY);
        var conference = scene.icpc();
        var gp = invitations
                .invite(
                        scene.support(),
                        conference,
                        List.of(NewInvitee.professional(
                                scene.reachable("Dr Amina", Profession.GP, "amina@nhs.example"), true, false)))
                .getFirst();
        var address = links.address(
                links.issue(InvitationLink.PURPOSE, gp, clock.instant().plus(Duration.ofDays(30))));
        var path = address.substring(address.indexOf("/i/"));
        for (var page : List.of("", "/who", "/code", "/conference.ics", "/nothing")) {
            var answer = new Wire(port).get(path + page);
            isTold(answer);
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("X-Robots-Tag")).contains("noindex");
            assertThat(answer.header("Content-Security-Policy")).doesNotContain("script-src");
        }
    }

    @Test
    void thePushConnectionAndWhatTheWebServerAnswersItself() {
        var wire = new Wire(port).signIn(town.person(Role.ADMINISTRATOR, null));
        wire.get("/");
        isTold(wire.raw(
                "GET /VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket HTTP/1.1",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));
        isTold(wire.raw("GET /%zz HTTP/1.1", "Connection: close"));
        isTold(wire.raw("GET /a%00b HTTP/1.1", "Connection: close"));
    }

    /** They hold no data, so browsers may keep them. */
    @ParameterizedTest
    @ValueSource(strings = {"/quorate.css", "/light.css", "/quorate.svg"})
    void staticFilesMayBeKept(String path) {
        var answer = new Wire(port).get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        isToldButForCaches(answer);
    }

    @Test
    void byTlsAlwaysMeansByTls() {
        var wire = new Wire(port);
        for (var path : List.of("/sign-in", "/accounts", "/i/nothing", "/quorate.css", "/a%2fb")) {
            assertThat(wire.get(path, "X-Forwarded-Proto", "https").header("Strict-Transport-Security"))
                    .as(path)
                    .contains("max-age=31536000", "includeSubDomains");
            assertThat(wire.get(path).header("Strict-Transport-Security")).isEmpty();
        }
    }

    private static void isTold(Wire.Answer answer) {
        isToldButForCaches(answer);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    private static void isToldButForCaches(Wire.Answer answer) {
        assertThat(answer.headers().keySet())
                .as("%s", answer)
                .contains(ALWAYS.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toArray(String[]::new));
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.headers()).doesNotContainKey("server");
    }
}
