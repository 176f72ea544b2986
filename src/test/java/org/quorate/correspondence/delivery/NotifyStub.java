package org.quorate.correspondence.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** As much of GOV.UK Notify's API (version 2) as the portal uses, on this machine. */
final class NotifyStub implements AutoCloseable {

    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\\s*\"([^\"]+)\"");
    private static final String TEMPLATE =
            "\"template\":{\"id\":\"f33517ff-2a88-4f6e-b855-c550268ce08a\",\"version\":1,"
                    + "\"uri\":\"https://example.org/t\"}";

    record Refusal(int status, String error, String message) {}

    private final HttpServer server;
    private final Map<String, String> idOfReference = new ConcurrentHashMap<>();
    private final Map<String, String> statusOfId = new ConcurrentHashMap<>();
    private final List<String> posted = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Refusal refusal;
    private volatile boolean silent;

    NotifyStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v2/notifications", this::answer);
        server.start();
    }

    NotifySettings settings(Duration patience) {
        var key = "test-" + UUID.randomUUID() + "-" + UUID.randomUUID();
        return new NotifySettings(
                key,
                "sms-template",
                "letter-template",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                patience);
    }

    NotifyGateway gateway() {
        return gateway(Duration.ofSeconds(20));
    }

    NotifyGateway gateway(Duration patience) {
        var settings = settings(patience);
        return new NotifyGateway(new NotifyApi(settings), settings);
    }

    void refuses(int status, String error, String message) {
        refusal = new Refusal(status, error, message);
    }

    void worksAgain() {
        refusal = null;
        silent = false;
    }

    /** Takes what is sent, but does not say so. */
    void takesAndSaysNothing() {
        silent = true;
    }

    void says(String id, String status) {
        statusOfId.put(id, status);
    }

    /** The bodies of everything that was asked to be sent. */
    List<String> posted() {
        return posted;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var refused = refusal;
            if (refused != null) {
                say(
                        exchange,
                        refused.status(),
                        "{\"status_code\":%d,\"errors\":[{\"error\":\"%s\",\"message\":\"%s\"}]}"
                                .formatted(refused.status(), refused.error(), refused.message()));
            } else if (exchange.getRequestMethod().equals("POST")) {
                var id = take(body);
                if (silent) {
                    closing.await();
                }
                say(
                        exchange,
                        201,
                        "{\"id\":\"%s\",\"reference\":null,\"content\":{\"body\":\"b\",\"subject\":\"s\"},%s}"
                                .formatted(id, TEMPLATE));
            } else {
                look(exchange);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String take(String body) {
        posted.add(body);
        var found = REFERENCE.matcher(body);
        var id = UUID.randomUUID().toString();
        if (found.find()) {
            idOfReference.put(found.group(1), id);
        }
        statusOfId.put(id, "sending");
        return id;
    }

    private void look(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith("/notifications")) {
            var found = idOfReference.entrySet().stream()
                    .filter(entry -> query != null && query.contains("reference=" + entry.getKey()))
                    .map(entry -> notification(entry.getValue()))
                    .toList();
            say(
                    exchange,
                    200,
                    "{\"notifications\":[%s],\"links\":{\"current\":\"http://127.0.0.1\"}}"
                            .formatted(String.join(",", found)));
        } else {
            say(exchange, 200, notification(path.substring(path.lastIndexOf('/') + 1)));
        }
    }

    private String notification(String id) {
        return "{\"id\":\"%s\",\"type\":\"sms\",\"status\":\"%s\",%s,\"body\":\"b\",\"created_at\":\"2026-03-02T10:00:00.000000Z\"}"
                .formatted(id, statusOfId.getOrDefault(id, "sending"), TEMPLATE);
    }

    private static void say(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
