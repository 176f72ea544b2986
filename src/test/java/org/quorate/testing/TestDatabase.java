package org.quorate.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.quorate.demo.EmbeddedMariaDb;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a test's application context at the one MariaDB of this JVM, which starts with the first of them. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = Path.of("target", "mariadb");

    /** Opens nothing but what tests make. */
    private static final String LINK_KEY =
            Base64.getEncoder().encodeToString("a key for tests that opens nothing else".getBytes(UTF_8));

    /** Seals nothing but what tests keep. */
    private static final String DOCUMENT_KEY =
            Base64.getEncoder().encodeToString("a key for tests that seals nothing else".getBytes(UTF_8));

    /** Signs nothing but what tests write. */
    private static final String AUDIT_KEY = "MC4CAQAwBQYDK2VwBCIEIHNpZ25zIG5vdGhpbmcgYnV0IHdoYXQgdGVzdHMgbWFr";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = OfThisJvm.DATABASE;
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + EmbeddedMariaDb.USER,
                        "spring.datasource.password=" + database.password(),
                        "quorate.link-key=" + LINK_KEY,
                        "quorate.audit-key=" + AUDIT_KEY,
                        "quorate.document-key=" + DOCUMENT_KEY,
                        "quorate.gateway=recording",
                        "quorate.second-factor-of=AGENCY_LEAD")
                .applyTo(context);
    }

    private static final class OfThisJvm {

        static final EmbeddedMariaDb DATABASE = start();

        private static EmbeddedMariaDb start() {
            sweepAfterTheDead();
            var folder = FOLDER.resolve("jvm-" + ProcessHandle.current().pid());
            var database = EmbeddedMariaDb.throwAway(folder, FOLDER);
            // runs when every application context has been closed
            SpringApplication.getShutdownHandlers().add(database::close);
            return database;
        }

        private static void sweepAfterTheDead() {
            try {
                Files.createDirectories(FOLDER);
                try (var folders = Files.newDirectoryStream(FOLDER, "jvm-*")) {
                    for (var folder : folders) {
                        var pid = Long.parseLong(folder.getFileName().toString().substring("jvm-".length()));
                        if (ProcessHandle.of(pid).isEmpty()) {
                            EmbeddedMariaDb.sweep(folder);
                        }
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
