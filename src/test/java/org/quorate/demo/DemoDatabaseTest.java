package org.quorate.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseTest {

    @TempDir
    Path folder;

    @BeforeEach
    void withTheServersFilesOfTheOtherTests() throws IOException {
        var unpacked = Files.createDirectories(Path.of("target", "mariadb")).toAbsolutePath();
        Files.createSymbolicLink(folder.resolve("server"), unpacked);
    }

    @Test
    void whatWasWrittenIsThereAfterTheServerWasKilled() throws Exception {
        var first = EmbeddedMariaDb.keptIn(folder);
        execute(first, "CREATE TABLE kept (word varchar(20))", "INSERT INTO kept VALUES ('still here')");
        var server = ServerProcess.writerOf(folder.resolve("mariadb.pid")).orElseThrow();
        ServerProcess.kill(server);

        try (var second = EmbeddedMariaDb.keptIn(folder)) {
            assertThat(read(second, "SELECT word FROM kept")).isEqualTo("still here");
        }
    }

    @Test
    void aServerLeftBehindIsStoppedBeforeTheNextOneStarts() throws Exception {
        var leftBehind = EmbeddedMariaDb.keptIn(folder);
        var process = ServerProcess.writerOf(folder.resolve("mariadb.pid")).orElseThrow();

        try (var next = DemoDatabase.open(folder, DemoDatabase.Purpose.PORTAL)) {
            assertThat(process.isAlive()).isFalse();
            assertThat(next.url()).isNotEqualTo(leftBehind.url());
            assertThat(next.password()).isEqualTo(leftBehind.password());
        }
        assertThat(ServerProcess.writerOf(folder.resolve("mariadb.pid"))).isEmpty();
        assertThat(folder.resolve("owner.properties")).doesNotExist();
    }

    @Test
    void onlyThePasswordOpensTheDatabase() throws Exception {
        try (var database = EmbeddedMariaDb.keptIn(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "root", ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedMariaDb.USER, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void aDumpTakenWhileTheDatabaseRunsBringsEverythingBack() throws Exception {
        var dump = folder.resolve("backup.sql");
        try (var database = EmbeddedMariaDb.keptIn(folder)) {
            execute(database, "CREATE TABLE kept (word varchar(20))", "INSERT INTO kept VALUES ('naïve Zoë')");
            database.client(
                            serverFiles(),
                            "mariadb-dump",
                            "--single-transaction",
                            "--routines",
                            "--triggers",
                            "quorate")
                    .redirectOutput(dump.toFile())
                    .start()
                    .waitFor();
            execute(database, "DROP TABLE kept");

            var restored = database.client(serverFiles(), "mariadb", "quorate")
                    .redirectInput(dump.toFile())
                    .start()
                    .waitFor();

            assertThat(restored).isZero();
            assertThat(read(database, "SELECT word FROM kept")).isEqualTo("naïve Zoë");
        }
    }

    private Path serverFiles() {
        return folder.resolve("server");
    }

    private static void execute(EmbeddedMariaDb database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedMariaDb.USER, database.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String read(EmbeddedMariaDb database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedMariaDb.USER, database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
