package org.quorate.conference.domain;

import java.util.List;
import java.util.UUID;
import org.quorate.conference.ConferenceTouched;
import org.quorate.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which conferences were changed lately, and on which node; by the database's time, which all nodes share. */
@Component
public class TouchLog {

    /** Numbers are given out before commit: a row may turn up this long after others with higher numbers. */
    private static final int LATE_SECONDS = 30;

    private final JdbcClient jdbc;
    private final String node;

    @Autowired
    TouchLog(JdbcClient jdbc) {
        this(jdbc, Ids.next().toString());
    }

    /** @param node a name of its own for every running node; at most 40 ASCII characters */
    public TouchLog(JdbcClient jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /** One change. */
    public record Touch(long seq, UUID conferenceId, String node) {}

    /** What this node is called in the log. */
    public String node() {
        return node;
    }

    /** In the transaction of the change. */
    @EventListener
    public void write(ConferenceTouched touched) {
        jdbc.sql("insert into conference_touch (conference_id, node, at) values (?, ?, utc_timestamp(6))")
                .params(touched.conferenceId(), node)
                .update();
    }

    /** The highest number there is; 0 when there is none. */
    @Transactional(readOnly = true)
    public long last() {
        return jdbc.sql("select coalesce(max(seq), 0) from conference_touch")
                .query(Long.class)
                .single();
    }

    /** Everything after a number, and before it whatever may have been committed late; by number. */
    @Transactional(readOnly = true)
    public List<Touch> since(long seq) {
        return jdbc.sql("""
                        select seq, conference_id, node from conference_touch
                        where seq > :seq or at > utc_timestamp(6) - interval :late second
                        order by seq
                        """)
                .param("seq", seq)
                .param("late", LATE_SECONDS)
                .query((rs, _) ->
                        new Touch(rs.getLong("seq"), rs.getObject("conference_id", UUID.class), rs.getString("node")))
                .list();
    }

    /** Deletes what is older than a day; nobody waits for it any more. */
    public int forget() {
        return jdbc.sql("delete from conference_touch where at < utc_timestamp(6) - interval 1 day")
                .update();
    }
}
