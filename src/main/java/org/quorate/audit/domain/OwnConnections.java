package org.quorate.audit.domain;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A few connections to the same database for entries that stand whatever becomes of the transaction around them. Apart
 * from the main pool, because whoever writes such an entry may hold one of its connections already, and waiting for a
 * second one there could stop everybody for good.
 */
public final class OwnConnections implements AutoCloseable {

    private static final int CONNECTIONS = 3;

    private final HikariDataSource pool;

    public OwnConnections(DataSource main) throws SQLException {
        var config = new HikariConfig();
        main.unwrap(HikariDataSource.class).copyStateTo(config);
        config.setPoolName("audit");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        pool = new HikariDataSource(config);
    }

    /** Without automatic commit. */
    public Connection get() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
