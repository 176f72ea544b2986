package org.quorate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.quorate.demo.EmbeddedMariaDb;
import picocli.CommandLine;

/**
 * {@code ./portal bench restore}: the drill of docs/operations.md. Families are registered in a portal whose database
 * keeps a binary log; a full backup is made meanwhile; then somebody wipes every child's name and the server dies.
 * Another server takes the backup and the log to the second before. Every family acknowledged until then must be there
 * with its name, and the audit record must be whole and lead up to the head that was noted before the mistake.
 */
@CommandLine.Command(
        name = "bench restore",
        mixinStandardHelpOptions = true,
        description = "Proves that a backup and the binary log bring back the second before a mistake.")
public final class RestoreBench extends Bench {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path SERVER_FILES = Path.of("target", "mariadb");
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int AFTERWARDS = 3;
    private static final double MIB = 1024.0 * 1024.0;
    private static final Pattern POSITION = Pattern.compile("MASTER_LOG_FILE='([^']+)', MASTER_LOG_POS=(\\d+)");

    @CommandLine.Option(
            names = "--families",
            paramLabel = "N",
            defaultValue = "3000",
            description = "how many; default ${DEFAULT-VALUE}")
    private int families;

    public static void main(String[] args) {
        run(new RestoreBench(), args);
    }

    @Override
    public Integer call() throws Exception {
        var folder = Files.createDirectories(
                FOLDER.resolve("restore-" + ProcessHandle.current().pid()));
        try {
            var before = untilTheMistake(folder);
            return restored(folder, before) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        } finally {
            EmbeddedMariaDb.sweep(folder.resolve("live"));
            EmbeddedMariaDb.sweep(folder.resolve("restored"));
        }
    }

    /** What was known when the mistake was made. */
    private record Before(List<UUID> acknowledged, List<UUID> afterwards, Town.Head head, Instant mistake) {}

    private Before untilTheMistake(Path folder) throws Exception {
        var live = EmbeddedMariaDb.logged(folder.resolve("live"), SERVER_FILES);
        var acknowledged = new ArrayList<UUID>();
        var afterwards = new ArrayList<UUID>();
        try (var town = new Town(live)) {
            register(town, acknowledged, 0, families / 2);
            var dumping = dump(live, folder);
            register(town, acknowledged, families / 2, families);
            finished(dumping, "mariadb-dump");
            var head = town.head();
            var last = town.clock().instant();
            Awaitility.await()
                    .until(() -> town.clock()
                            .instant()
                            .isAfter(last.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1)));
            var mistake = town.clock().instant();
            var wiped = town.wipeNames();
            register(town, afterwards, families, families + AFTERWARDS);
            say("families acknowledged        %,d, the backup made meanwhile", acknowledged.size());
            say("the mistake                  the names of %,d children wiped, then the server killed", wiped);
            return new Before(acknowledged, afterwards, head, mistake);
        } finally {
            live.kill();
        }
    }

    private static void register(Town town, List<UUID> acknowledged, int from, int past) {
        for (var number = from; number < past; number++) {
            acknowledged.add(town.register(number));
        }
    }

    private static Process dump(EmbeddedMariaDb live, Path folder) throws IOException {
        return live.client(
                        SERVER_FILES,
                        "mariadb-dump",
                        "--single-transaction",
                        "--routines",
                        "--triggers",
                        "--master-data=2",
                        "quorate")
                .redirectOutput(folder.resolve("backup.sql").toFile())
                .start();
    }

    private boolean restored(Path folder, Before before) throws Exception {
        var backup = folder.resolve("backup.sql");
        var logs = BinaryLogs.copied(folder.resolve("live").resolve("data"), folder.resolve("logs"));
        var begin = System.nanoTime();
        var database = EmbeddedMariaDb.replaying(folder.resolve("restored"), SERVER_FILES, logs.base());
        finished(
                database.client(SERVER_FILES, "mariadb", "quorate")
                        .redirectInput(backup.toFile())
                        .start(),
                "mariadb");
        var loaded = System.nanoTime();
        replay(database, startIn(backup, logs), logs.endBefore(before.mistake()));
        var replayed = System.nanoTime();
        say(
                "backup                       %.1f MiB, taken back in %.1f s",
                Files.size(backup) / MIB, seconds(begin, loaded));
        say("binary log                   %.1f MiB, played in %.1f s", logs.bytes() / MIB, seconds(loaded, replayed));
        try (var town = new Town(database)) {
            return report(town, before, seconds(begin, System.nanoTime()));
        } finally {
            database.close();
        }
    }

    /** From where on the backup does not know what was written. */
    private static BinaryLogs.Place startIn(Path backup, BinaryLogs logs) throws IOException {
        try (var lines = Files.lines(backup)) {
            var found = lines.map(POSITION::matcher)
                    .filter(matcher -> matcher.find())
                    .findFirst()
                    .orElseThrow();
            return logs.place(found.group(1), Long.parseLong(found.group(2)));
        }
    }

    private static void replay(EmbeddedMariaDb database, BinaryLogs.Place from, BinaryLogs.Place to)
            throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedMariaDb.USER, database.password());
                var statement = connection.createStatement()) {
            statement.execute("change master to master_host='nowhere', master_use_gtid=no, relay_log_file='%s',"
                            .formatted(from.file())
                    + " relay_log_pos=%d".formatted(from.position()));
            statement.execute("start slave sql_thread until relay_log_file='%s', relay_log_pos=%d"
                    .formatted(to.file(), to.position()));
            Awaitility.await().atMost(LONGEST).until(() -> {
                try (var status = statement.executeQuery("show slave status")) {
                    status.next();
                    return "No".equals(status.getString("Slave_SQL_Running"));
                }
            });
            try (var status = statement.executeQuery("show slave status")) {
                status.next();
                if (status.getInt("Last_SQL_Errno") != 0) {
                    throw new IllegalStateException("the log was not played: " + status.getInt("Last_SQL_Errno"));
                }
            }
        }
    }

    private boolean report(Town town, Before before, double seconds) {
        var lost = before.acknowledged().size() - town.whole(before.acknowledged());
        var late = town.whole(before.afterwards());
        var audit = town.verify();
        var holds = town.holds(before.head());
        var guarded = town.guardsTheAuditRecord();
        say(
                "lost before the mistake      %,d of %,d",
                lost, before.acknowledged().size());
        say(
                "to be entered again          %,d, written after it",
                before.afterwards().size() - late);
        say("audit record                 %s, %,d entries", audit.sound() ? "whole" : "BROKEN", audit.entries());
        say("  the head noted before      %s", holds ? "is in it" : "IS NOT IN IT");
        say("  changing an entry          %s", guarded ? "is refused" : "IS NOT REFUSED");
        say("the portal works again       after %.1f s", seconds);
        var good = lost == 0 && late == 0 && audit.sound() && holds && guarded;
        say(good ? "Good: the second before the mistake is back." : "BAD.");
        return good;
    }

    private static void finished(Process process, String name) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException(name + " failed");
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
