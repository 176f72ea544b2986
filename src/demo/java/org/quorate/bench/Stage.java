package org.quorate.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.quorate.demo.EmbeddedMariaDb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A portal in a process of its own and a database that keeps its data, each of which can be killed, and a cast. */
public final class Stage implements AutoCloseable {

    private static final Path SERVER_FILES = Path.of("target", "mariadb");
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final EmbeddedMariaDb database;
    private final Settings settings;
    private final int port;
    private final Cast cast;
    private Node portal;

    private Stage(Path folder, EmbeddedMariaDb database, int port, Settings settings, Cast cast) throws IOException {
        this.folder = folder;
        this.database = database;
        this.port = port;
        this.settings = settings;
        this.cast = cast;
        this.portal = Node.serving(port, "portal", settings, folder);
    }

    /** Sets everything up; the portal is ready when this returns. */
    public static Stage open(String name, int chairs) {
        return open(name, chairs, Cast::of);
    }

    /** The same with another cast, by settings and the number of chairs. */
    static Stage open(String name, int chairs, BiFunction<Settings, Integer, Cast> casting) {
        try {
            var folder = Files.createDirectories(Path.of(
                    "target", "bench", name + "-" + ProcessHandle.current().pid()));
            var database = EmbeddedMariaDb.watchedIn(folder.resolve("database"), SERVER_FILES);
            try {
                return open(folder, database, settings -> casting.apply(settings, chairs));
            } catch (IOException | RuntimeException failure) {
                EmbeddedMariaDb.sweep(folder.resolve("database"));
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stage open(Path folder, EmbeddedMariaDb database, Function<Settings, Cast> casting)
            throws IOException {
        var port = freePort();
        var settings = Settings.of(database)
                .and(Map.of("quorate.gateway", "recording", "quorate.address", "http://localhost:" + port));
        var stage = new Stage(folder, database, port, settings, casting.apply(settings));
        try {
            stage.awaitPortal();
            return stage;
        } catch (RuntimeException failure) {
            stage.close();
            throw failure;
        }
    }

    public Cast cast() {
        return cast;
    }

    public EmbeddedMariaDb database() {
        return database;
    }

    /** Of the portal, with a slash at its end. */
    public String address() {
        return "http://localhost:" + port + "/";
    }

    /** What the database holds; with a connection for each question, as the server may have been killed since. */
    public JdbcClient jdbc() {
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), EmbeddedMariaDb.USER, database.password()));
    }

    long portalPid() {
        return portal.pid();
    }

    /** As a power cut does it. */
    void killPortal() {
        try {
            portal.kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void startPortalAgain() {
        portal.close();
        try {
            portal = Node.serving(port, "portal", settings, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitPortal();
    }

    private void awaitPortal() {
        Awaitility.await()
                .atMost(STARTS_WITHIN)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .failFast("the portal ended by itself; see its log in " + folder, () -> !portal.isAlive())
                .until(() -> health() == 200);
    }

    /** The status with which the portal says how it is. */
    public int health() {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "actuator/health"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        portal.close();
        database.goOn();
        database.close();
        EmbeddedMariaDb.sweep(folder.resolve("database"));
        http.close();
    }
}
