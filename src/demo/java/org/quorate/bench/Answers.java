package org.quorate.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Somebody who answers an invitation again and again by their personal link, each time naming another deputy. */
final class Answers implements AutoCloseable {

    static final String NAME = "Stand-in ";

    private static final Duration BETWEEN = Duration.ofMillis(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final String page;
    private final URI address;
    private final Thread answering;
    private volatile boolean ended;
    private volatile int sent;

    Answers(String invitation) {
        page = invitation;
        address = URI.create(invitation + "/answer");
        answering = Thread.ofVirtual().name("answers").start(this::answer);
    }

    private void answer() {
        for (int number = 1; !ended; number++) {
            var deputy = NAME + number;
            if (isTaken(deputy)) {
                acknowledged.add(deputy);
            }
            sent = number;
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    /** Whether the portal said that it has the answer: it then leads back to the page that shows it. */
    private boolean isTaken(String deputy) {
        var form = "answer=CANNOT_COME&reason=COURT&instead=DEPUTY&deputyProfession=GP&deputyName="
                + URLEncoder.encode(deputy, UTF_8);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(15))
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .filter(page::endsWith)
                    .isPresent();
        } catch (IOException dead) {
            return false;
        } catch (InterruptedException stopped) {
            ended = true;
            return false;
        }
    }

    int sent() {
        return sent;
    }

    /** The deputies of the answers that were acknowledged. */
    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    @Override
    public void close() {
        ended = true;
        try {
            answering.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        http.close();
    }
}
