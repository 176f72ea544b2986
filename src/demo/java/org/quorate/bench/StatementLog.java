package org.quorate.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.quorate.demo.EmbeddedMariaDb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What is asked of a database, word by word, as the server itself writes it down. Also begins and commits are there. */
public final class StatementLog implements AutoCloseable {

    /** What goes on by itself, whoever looks at what: timed work, other nodes' changes, sessions that were ended. */
    private static final Pattern BY_ITSELF = Pattern.compile(
            "scheduled_tasks|(seq, conference_id, node|max\\(seq\\), 0\\)) from conference_touch|select id, generation from access_account");

    private static final Pattern END = Pattern.compile("(?i)commit|rollback|set autocommit=0");

    private final SingleConnectionDataSource source;
    private final JdbcClient jdbc;

    /** What somebody's opening of a screen asked of the database. */
    public record Asked(List<String> statements) {

        public long selects() {
            return count("(?i)\\s*(select|with)\\b.*");
        }

        public long commits() {
            return count("(?i)commit|rollback");
        }

        /** How often something was put on the audit record's end. */
        public long appends() {
            return count("(?i)\\s*update audit_head\\b.*");
        }

        public int all() {
            return statements.size();
        }

        private long count(String form) {
            var pattern = Pattern.compile(form, Pattern.DOTALL);
            return statements.stream()
                    .filter(statement -> pattern.matcher(statement).matches())
                    .count();
        }
    }

    public StatementLog(String url, String password) {
        source = new SingleConnectionDataSource(url, EmbeddedMariaDb.USER, password, true);
        jdbc = JdbcClient.create(source);
        tell("set global general_log = 0");
        tell("set global log_output = 'TABLE'");
    }

    /** What the work asks; what the portal asks by itself meanwhile is left out. */
    public Asked during(Runnable work) {
        tell("truncate table mysql.general_log");
        tell("set global general_log = 1");
        try {
            work.run();
        } finally {
            tell("set global general_log = 0");
        }
        return new Asked(asked());
    }

    private List<String> asked() {
        var asked = new ArrayList<String>();
        var byItself = new HashSet<Long>();
        jdbc.sql("""
                        select thread_id, convert(argument using utf8mb4) as statement from mysql.general_log
                        where command_type in ('Query', 'Execute') and thread_id <> connection_id()
                        order by event_time
                        """).query(row -> {
            var statement = row.getString("statement");
            var connection = row.getLong("thread_id");
            if (BY_ITSELF.matcher(statement).find()) {
                byItself.add(connection);
            } else if (!(END.matcher(statement).matches() && byItself.remove(connection))) {
                byItself.remove(connection);
                asked.add(statement);
            }
        });
        return asked;
    }

    private void tell(String statement) {
        jdbc.sql(statement).update();
    }

    @Override
    public void close() {
        source.destroy();
    }
}
