package org.quorate.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.quorate.demo.EmbeddedMariaDb;
import picocli.CommandLine;

/**
 * {@code ./portal bench delivery}: puts many messages in the queue, lets two processes of the portal deliver them to a
 * mail server, kills one of them on the way, and counts what arrived. Nothing may be lost; what arrives twice must have
 * been in the killed process's hands, and is known as a repeat by its Message-ID.
 */
@CommandLine.Command(
        name = "bench delivery",
        mixinStandardHelpOptions = true,
        description = "Proves that messages go out although a process is killed.")
public final class DeliveryBench extends Bench {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path SERVER_FILES = Path.of("target", "mariadb");
    private static final String DOOMED = "bench-doomed";
    private static final String SURVIVOR = "bench-survivor";
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration FOR_LAST_WORDS = Duration.ofMillis(700);

    @CommandLine.Option(
            names = "--messages",
            paramLabel = "N",
            defaultValue = "10000",
            description = "how many; default ${DEFAULT-VALUE}")
    private int messages;

    public static void main(String[] args) {
        run(new DeliveryBench(), args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createDirectories(
                FOLDER.resolve("delivery-" + ProcessHandle.current().pid()));
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        try (var database = EmbeddedMariaDb.throwAway(folder.resolve("database"), SERVER_FILES)) {
            server.start();
            var settings = Settings.of(database, server.getSmtp().getPort());
            try (var queue = new Queue(settings)) {
                return run(queue, settings, folder, server) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
            }
        } finally {
            server.stop();
        }
    }

    private boolean run(Queue queue, Settings settings, Path folder, GreenMail server)
            throws IOException, InterruptedException {
        var queued = queue.fill(messages);
        say("messages                     %,d in the queue", messages);
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
        try (var doomed = Node.start(DOOMED, settings, folder);
                var survivor = Node.start(SURVIVOR, settings, folder)) {
            await(() -> queue.sent() > 0, doomed, survivor);
            var begin = Instant.now();
            await(
                    () -> queue.sent() >= messages / 3
                            && queue.inTheHandsOf(DOOMED).size() > 0,
                    doomed,
                    survivor);
            Thread.setDefaultUncaughtExceptionHandler(this::brokenConnection);
            doomed.kill();
            var inFlight = afterLastWords(queue);
            var killedAfter = Duration.between(begin, Instant.now());
            say("killed one of two            after %.1f s, %,d messages sent", seconds(killedAfter), queue.sent());
            await(() -> queue.sent() == messages, survivor);
            var took = Duration.between(begin, Instant.now());
            return report(Arrived.at(server, queued), inFlight, took);
        }
    }

    /** The mail server's threads end by one when the process that they talk with is killed. */
    private void brokenConnection(Thread thread, Throwable failure) {
        if (!thread.getName().startsWith("smtp:")) {
            spec.commandLine().getErr().println(thread.getName() + ": " + failure);
        }
    }

    /** What the dead process had said before it died still reaches the database. */
    private static Set<UUID> afterLastWords(Queue queue) {
        Awaitility.await().pollDelay(FOR_LAST_WORDS).until(() -> true);
        return queue.inTheHandsOf(DOOMED);
    }

    private boolean report(Arrived arrived, Set<UUID> inFlight, Duration took) {
        var explained = inFlight.containsAll(arrived.repeated());
        say("arrived                      %,d different Message-IDs", arrived.distinct());
        say("in flight at the kill        %,d", inFlight.size());
        say("repeats (same Message-ID)    %,d", arrived.repeats());
        say("  in flight at the kill      %s", explained ? "all" : "NOT ALL");
        say("with an ID of nobody's       %,d", arrived.unknown());
        say("lost                         %,d", arrived.lost());
        say("took                         %.1f s", seconds(took));
        say("messages a second            %.0f", messages / seconds(took));
        var good = arrived.lost() == 0
                && arrived.unknown() == 0
                && arrived.distinct() == messages
                && arrived.repeats() <= inFlight.size()
                && explained;
        say(good ? "Good: nothing lost, and every repeat can be told by its Message-ID." : "BAD.");
        return good;
    }

    private static void await(Callable<Boolean> condition, Node... alive) {
        Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(50))
                .failFast("a process of the portal ended by itself; see its log in target/bench", () -> {
                    for (var node : alive) {
                        if (!node.isAlive()) {
                            return true;
                        }
                    }
                    return false;
                })
                .until(condition);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
