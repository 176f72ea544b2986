package org.quorate.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who is signed in and goes from screen to screen in one tab as Vaadin's own client would, without a browser
 * that takes the machine's time.
 */
public final class Visitor implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC_ID = Pattern.compile("\"syncId\":(\\d+)");
    private static final int PAGE = 25;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private String securityKey = "";
    private String uiId = "";
    private String syncId = "0";
    private int clientId;
    private boolean turned;
    private final Map<Pattern, String> kept = new HashMap<>();

    /**
     * What came back.
     *
     * @param roundTrips how many requests it took
     * @param sent how many bytes went over the wire
     * @param plain how many they are unpacked
     */
    public record Answer(int roundTrips, long sent, long plain, String text) {

        Answer and(Answer more) {
            return new Answer(roundTrips + more.roundTrips, sent + more.sent, plain + more.plain, text + more.text);
        }

        /** What a pattern's group finds, in order. */
        Stream<String> find(Pattern pattern) {
            return pattern.matcher(text).results().map(found -> found.group(1));
        }
    }

    /** @param address of the portal, with a slash at its end */
    public Visitor(String address) {
        this.address = address;
    }

    /** Signs in and opens a tab. */
    public Visitor signIn(String username, String password) {
        send(request("sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + username + "&password=" + password)));
        var started = send(request("?v-r=init&location=&query=").GET());
        securityKey = started.find(SECURITY_KEY).findFirst().orElseThrow();
        uiId = started.find(UI_ID).findFirst().orElseThrow();
        syncId = started.find(SYNC_ID).findFirst().orElseThrow();
        return this;
    }

    /** Goes to a screen and waits until all that it shows at first is there. */
    public Answer open(String path) {
        var parts = path.split("\\?", 2);
        var answer = tell(Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route",
                        parts[0],
                        "query",
                        parts.length > 1 ? parts[1] : "",
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", clientId),
                        "trigger",
                        "CLIENT")));
        return answer.find(tag("vaadin-grid"))
                .map(grid -> call(grid, "setViewportRange", 0, PAGE))
                .reduce(answer, Answer::and);
    }

    /** A node's number by its tag, in an answer. */
    public static Pattern tag(String tag) {
        return Pattern.compile(
                "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"" + tag + "\"");
    }

    /** Calls a method that a component offers its browser's part. */
    public Answer call(String node, String method, Object... arguments) {
        return tell(Map.of(
                "type",
                "publishedEventHandler",
                "node",
                Integer.parseInt(node),
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                Arrays.asList(arguments),
                "promise",
                -1));
    }

    /** Remembers the first thing a pattern's group finds. */
    void keep(Pattern pattern, Answer answer) {
        kept.put(pattern, answer.find(pattern).findFirst().orElseThrow());
    }

    String kept(Pattern pattern) {
        return kept.getOrDefault(pattern, "");
    }

    /** True every other time. */
    boolean turn() {
        turned = !turned;
        return turned;
    }

    private Answer tell(Map<String, ?> message) {
        var body = Map.of(
                "csrfToken",
                securityKey,
                "rpc",
                List.of(message),
                "syncId",
                Integer.parseInt(syncId),
                "clientId",
                clientId++);
        var answer = send(request("?v-r=uidl&v-uiId=" + uiId)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        syncId = answer.find(SYNC_ID).findFirst().orElseThrow(() -> new IllegalStateException(answer.text()));
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Encoding", "gzip");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException("status " + response.statusCode());
            }
            var sent = response.body();
            var packed = response.headers().firstValue("Content-Encoding").filter("gzip"::equals);
            var plain = packed.isPresent() ? new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes() : sent;
            return new Answer(1, sent.length, plain.length, new String(plain, UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
