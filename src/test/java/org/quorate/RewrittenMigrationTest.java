package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.demo.EmbeddedMariaDb;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RewrittenMigrationTest {

    private static final Pattern ROUND = Pattern.compile("round_id = (.*);");

    private static final String TRIAL = "half_way";
    private static final Path MADE_IN = Path.of("db/migration/invitation/V10__chasing.sql");
    private static final Pattern BEFORE =
            Pattern.compile("create table (invitation_(?:chase_plan|chase|escalation) \\(.*?)\\n\\);", Pattern.DOTALL);

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.password}")
    String password;

    @Test
    void everyRoundThatWasThereGetsAnIdThatTheDatabaseTakes() throws IOException {
        var made = ROUND.matcher(Files.readString(Path.of("db/migration/chasing/V2__rounds.sql")));
        assertThat(made.find()).isTrue();
        var id = made.group(1).replace("invitee_id", "seq").replace("asked_at", "'2026-03-02 09:00:00'");

        assertThat(jdbc.sql("select count(distinct cast(%s as uuid)) from seq_1_to_5000".formatted(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(5000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1650391046, 568572039})
    void aDatabaseThatRanAnEarlierTextIsMigratedOn(int earlier) {
        var now = checksum();
        jdbc.sql("update flyway_schema_history_chasing set checksum = ? where version = '2'")
                .param(earlier)
                .update();

        new ModuleMigrations().migrate(flyway);

        assertThat(checksum()).isEqualTo(now).isNotEqualTo(earlier);
    }

    /** The columns were there already, and in them what the database took before it refused. */
    @Test
    void aDatabaseWhereTheFirstTextFailedHalfWayIsMigratedOn() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url, EmbeddedMariaDb.WATCHER, password);
                var server = connection.createStatement()) {
            server.execute("create or replace database " + TRIAL);
            server.execute("use " + TRIAL);
            for (var table : BEFORE.matcher(Files.readString(MADE_IN)).results().toList()) {
                server.execute("create table " + table.group(1).replaceAll(",\\s*constraint .*", "") + ")");
            }
            run(server, Path.of("db/migration/chasing/V1__from_invitation.sql"));
            server.execute("insert into chasing_plan (invitee_id, asked_at) select uuid(), now(6) from %s.seq_1_to_100"
                    .formatted(connection.getCatalog()));
            for (var table : List.of("plan", "step", "escalation")) {
                server.execute("alter table chasing_%s add column round_id uuid null".formatted(table));
            }
            server.execute("update chasing_plan set round_id = uuid() limit 7");

            run(server, Path.of("db/migration/chasing/V2__rounds.sql"));

            try (var rounds = server.executeQuery("select count(distinct round_id) from chasing_plan")) {
                assertThat(rounds.next()).isTrue();
                assertThat(rounds.getInt(1)).isEqualTo(100);
            }
            server.execute("drop database " + TRIAL);
        }
    }

    private static void run(Statement server, Path file) throws IOException, SQLException {
        for (var statement : Files.readString(file).replaceAll("(?m)^--.*$", "").split(";", -1)) {
            if (!statement.isBlank()) {
                server.execute(statement);
            }
        }
    }

    private int checksum() {
        return jdbc.sql("select checksum from flyway_schema_history_chasing where version = '2'")
                .query(Integer.class)
                .single();
    }
}
