package org.quorate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.access.LinkPurposes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who knocks without a link and without an account, over the wire. */
@BrowserJourney
class StrangersJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private LinkPurposes purposes;

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/nothing/at-all", "/nothing.css", "/VAADIN/nothing.js", "/error", "/x/abc"})
    void whatLeadsNowhereSaysSoInThePortalsOwnPage(String path) {
        var answer = new Wire(port).get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Location")).isEmpty();
        assertThat(answer.body()).contains("Quorate").doesNotContain("HTTP Status", "Whitelabel", "Tomcat", "Jetty");
    }

    @ParameterizedTest
    @CsvSource({"websocket, https://attacker.example", "long-polling, https://attacker.example", "websocket, null"})
    void anotherSitesPageGetsNoPushConnection(String transport, String origin) {
        var wire = new Wire(port);
        wire.get("/sign-in");

        var answer = wire.raw(
                "GET /VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=" + transport + " HTTP/1.1",
                "Origin: " + origin,
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aFamilyIsNeverSentToTheStaffsSignIn() {
        assertThat(purposes.all()).hasSizeGreaterThanOrEqualTo(5);
        for (var purpose : purposes.all()) {
            for (var path : List.of("nothing/at-all", "x/answer", "")) {
                var answer = new Wire(port)
                        .get(
                                purpose.path() + path,
                                "X-Forwarded-For",
                                "203.0.113." + (int) purpose.path().charAt(1));
                assertThat(answer.status()).as(purpose.path() + path).isEqualTo(404);
                assertThat(answer.body()).contains("light.css").doesNotContain("sign-in", "vaadin", "Whitelabel");
            }
        }
    }

    /** The attack: who wrote another {@code Forwarded} each time was another visitor each time. */
    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For"})
    void whatAVisitorWritesAboutWhereTheyComeFromIsNotBelieved(String header) {
        var proxied = "203.0.113." + (header.length() + 10);
        var wire = new Wire(port);
        for (int n = 0; n < 20; n++) {
            wire.get("/calendar/%043d".formatted(n), headers(header, n, proxied));
        }
        assertThat(wire.get("/calendar/" + "9".repeat(43), headers(header, 99, proxied))
                        .status())
                .isEqualTo(429);
    }

    /** As the proxy passes it on: behind what the client wrote stands where it really came from. */
    private static String[] headers(String header, int n, String proxied) {
        return header.equals("Forwarded")
                ? new String[] {"Forwarded", "for=198.51.100." + n, "X-Forwarded-For", proxied}
                : new String[] {"X-Forwarded-For", "198.51.100." + n + ", " + proxied};
    }
}
