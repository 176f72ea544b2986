package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RewrittenMigrationTest {

    private static final Pattern ROUND = Pattern.compile("round_id = (.*);");

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void aDatabaseThatRanTheFirstTextIsMigratedOn() {
        var now = checksum();
        jdbc.sql("update flyway_schema_history_chasing set checksum = 1650391046 where version = '2'")
                .update();

        new ModuleMigrations().migrate(flyway);

        assertThat(checksum()).isEqualTo(now).isNotEqualTo(1650391046);
    }

    private int checksum() {
        return jdbc.sql("select checksum from flyway_schema_history_chasing where version = '2'")
                .query(Integer.class)
                .single();
    }
}
