package org.quorate;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool, which says no at once while the database is known to be away, and waits for a free connection while it is
 * not. Nobody then stands before a screen for longer than it takes to notice.
 */
final class WatchedDataSource extends DelegatingDataSource {

    /** How long one waits for a connection while the database answers and others have them all. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String STATE = "08001";

    private final Opened opened;
    private volatile boolean away;

    private WatchedDataSource(HikariDataSource pool, Opened opened) {
        super(pool);
        this.opened = opened;
    }

    /** Of a pool that nobody has used yet. */
    static WatchedDataSource over(HikariDataSource pool) {
        var opened = new Opened(new DriverDataSource(
                pool.getJdbcUrl(),
                pool.getDriverClassName(),
                pool.getDataSourceProperties(),
                pool.getUsername(),
                pool.getPassword()));
        pool.setDataSource(opened);
        return new WatchedDataSource(pool, opened);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var begin = System.nanoTime();
        while (true) {
            if (away) {
                throw new SQLTransientConnectionException("the database is away", STATE);
            }
            try {
                return ready(super.getConnection());
            } catch (SQLTransientConnectionException none) {
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw none;
                }
            }
        }
    }

    /** The pool's connections leave the end of a transaction to whoever begins one; outside of any, each statement is one. */
    private static Connection ready(Connection connection) throws SQLException {
        if (!SharedReads.isForTransaction()) {
            connection.setAutoCommit(true);
        }
        return connection;
    }

    /** One of the database's own, outside of every pool; for looking whether it answers. */
    Connection open() throws SQLException {
        return opened.open();
    }

    void gone() {
        away = true;
    }

    void back() {
        away = false;
    }

    /** Lets go of all connections, so that whoever waits for an answer on one learns that none comes. */
    void letGo() {
        opened.abort();
    }

    /** Every connection that was made for a pool and is still open. */
    private static final class Opened extends DelegatingDataSource {

        private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

        Opened(DataSource driver) {
            super(driver);
        }

        Connection open() throws SQLException {
            return super.getConnection();
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = open();
            connections.removeIf(Opened::isClosed);
            connections.add(connection);
            return connection;
        }

        /** Each by itself: the driver takes its time over one that is in use. */
        void abort() {
            connections.forEach(connection -> Thread.startVirtualThread(() -> abort(connection)));
            connections.clear();
        }

        private static void abort(Connection connection) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                // which is what was wanted
            }
        }

        private static boolean isClosed(Connection connection) {
            try {
                return connection.isClosed();
            } catch (SQLException gone) {
                return true;
            }
        }
    }
}
