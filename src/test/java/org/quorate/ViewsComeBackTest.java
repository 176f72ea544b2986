package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.demo.EmbeddedMariaDb;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code mariadb-dump} writes first a stand-in of each view, with numbers for columns, and then the views by name. One that
 * compares a {@code uuid} of another that comes after it cannot be taken back, nor can anything behind it.
 */
@PortalTest
class ViewsComeBackTest {

    private static final String TRIAL = "taken_back";

    @Autowired
    JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.password}")
    String password;

    @BeforeEach
    @AfterEach
    void sweep() throws SQLException {
        elsewhere(server -> server.execute("drop database if exists " + TRIAL));
    }

    @Test
    void aBackupBringsBackEachViewThoughAnotherThatItReadsComesLater() throws SQLException {
        var views = views();
        assertThat(views).isNotEmpty();

        elsewhere(server -> {
            server.execute("create database " + TRIAL);
            for (var view : views.keySet()) {
                server.execute("create view %s.%s as select %s".formatted(TRIAL, view, standIns(view)));
            }
            var lost = new ArrayList<String>();
            for (var view : views.entrySet()) {
                try {
                    server.execute("create or replace view %s.%s as %s"
                            .formatted(TRIAL, view.getKey(), takenBack(view.getValue(), views)));
                } catch (SQLException refused) {
                    lost.add(view.getKey() + ": " + refused.getMessage());
                }
            }
            assertThat(lost).isEmpty();
        });
    }

    private interface Work {
        void on(Statement server) throws SQLException;
    }

    private void elsewhere(Work work) throws SQLException {
        try (var connection = DriverManager.getConnection(url, EmbeddedMariaDb.WATCHER, password);
                var server = connection.createStatement()) {
            work.on(server);
        }
    }

    private Map<String, String> views() {
        return new TreeMap<>(jdbc
                .sql("select table_name, view_definition from information_schema.views"
                        + " where table_schema = database()")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private String standIns(String view) {
        return jdbc
                .sql("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = ? order by ordinal_position")
                .param(view)
                .query(String.class)
                .list()
                .stream()
                .map(column -> "1 as `" + column + "`")
                .collect(Collectors.joining(", "));
    }

    private String takenBack(String definition, Map<String, String> views) {
        var schema = jdbc.sql("select database()").query(String.class).single();
        var text = definition;
        for (var view : views.keySet()) {
            text = text.replace("`%s`.`%s`".formatted(schema, view), "`%s`.`%s`".formatted(TRIAL, view));
        }
        return text;
    }
}
