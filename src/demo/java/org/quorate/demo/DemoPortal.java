package org.quorate.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.quorate.Quorate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;

/**
 * What {@code ./portal} runs: the portal with a database of its own in {@code .data/} and the demonstration county.
 * With {@code SPRING_DATASOURCE_URL} in the environment it uses that database instead.
 */
public final class DemoPortal {

    private static final Path FOLDER = Path.of(".data");
    /** Commands that bring their own data, or need none. */
    private static final Set<String> WITHOUT_COUNTY = Set.of("import", "demo-county", "help");

    private DemoPortal() {}

    public static void main(String[] args) {
        LoggingSystem.get(DemoPortal.class.getClassLoader()).beforeInitialize();
        try {
            run(PortArgument.translate(List.of(args)));
        } catch (DemoDatabase.Refusal refusal) {
            Terminal.say(refusal.getMessage());
            System.exit(1);
        } catch (RuntimeException logged) {
            // Spring has said why; ends the database's own threads too
            System.exit(1);
        }
    }

    private static void run(List<String> args) {
        var serves = args.isEmpty() || args.getFirst().startsWith("--");
        if (serves) {
            requireFree(PortArgument.of(args, System.getenv()));
        }
        if (System.getenv("SPRING_DATASOURCE_URL") == null) {
            useOwnDatabase(serves ? DemoDatabase.Purpose.PORTAL : DemoDatabase.Purpose.COMMAND);
        }
        if (!serves && WITHOUT_COUNTY.contains(args.getFirst())) {
            System.setProperty("quorate.demo.county", "false");
        }
        if (System.getenv("QUORATE_LINK_KEY") == null) {
            System.setProperty("quorate.link-key", SecretFile.linkKey(FOLDER.toAbsolutePath()));
        }
        if (System.getenv("QUORATE_AUDIT_KEY") == null) {
            System.setProperty("quorate.audit-key", SecretFile.auditKey(FOLDER.toAbsolutePath()));
        }
        if (System.getenv("QUORATE_DOCUMENT_KEY") == null) {
            System.setProperty("quorate.document-key", SecretFile.documentKey(FOLDER.toAbsolutePath()));
        }
        if (System.getenv("QUORATE_GATEWAY") == null) {
            // messages go to the demonstration's post box, unless a real gateway is configured
            System.setProperty("quorate.gateway", "recording");
        }
        if (System.getenv("QUORATE_HELP") == null) {
            // a number kept for drama, and a domain that nobody can have
            System.setProperty("quorate.help", "01632 960 000 or conferences@northshire.example");
        }
        if (System.getenv("QUORATE_SECONDFACTOROF") == null) {
            // its passwords are printed: a second step would keep nobody out; the screen My account says so
            System.setProperty("quorate.second-factor-of", "");
        }
        System.setProperty("spring.profiles.active", "demo");
        Quorate.main(args.toArray(String[]::new));
    }

    private static void useOwnDatabase(DemoDatabase.Purpose purpose) {
        var database = open(purpose);
        // runs when the application has closed
        SpringApplication.getShutdownHandlers().add(database::close);
        System.setProperty("spring.datasource.url", database.url());
        System.setProperty("spring.datasource.username", EmbeddedMariaDb.USER);
        System.setProperty("spring.datasource.password", database.password());
    }

    private static DemoDatabase open(DemoDatabase.Purpose purpose) {
        try {
            return DemoDatabase.open(FOLDER.toAbsolutePath(), purpose);
        } catch (UncheckedIOException failure) {
            throw new DemoDatabase.Refusal(
                    failure.getMessage() + ": " + failure.getCause().getMessage());
        }
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new DemoDatabase.Refusal("Port " + port
                    + " is taken. Stop the program that uses it, or choose another port: ./portal run --port "
                    + (port + 1));
        }
    }
}
