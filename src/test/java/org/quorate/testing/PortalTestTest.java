package org.quorate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PortalTestTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    MutableClock mutable;

    @Test
    void theApplicationRunsOnMariaDb() {
        assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("11.4.");
        assertThat(jdbc.sql("select @@session.time_zone").query(String.class).single())
                .isEqualTo("+00:00");
    }

    @Test
    void theDatabaseChecksWhoComes() {
        assertThat(jdbc.sql("select current_user()").query(String.class).single())
                .isEqualTo("quorate@127.0.0.1");
        assertThat(jdbc.sql("SHOW GRANTS").query(String.class).list())
                .noneMatch(grant -> grant.contains("ALL PRIVILEGES ON *.*"));
    }

    @Test
    void theApplicationsClockCanBeSet() {
        mutable.setTo("2026-07-01T10:00");

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-07-01T09:00:00Z"));
    }
}
