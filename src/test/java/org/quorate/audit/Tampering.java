package org.quorate.audit;

import java.util.List;
import org.quorate.audit.domain.StoredEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody can do who has all rights on the database. */
final class Tampering {

    private final JdbcClient jdbc;

    Tampering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the triggers away, and puts them back afterwards. */
    void withoutTriggers(Runnable tampering) {
        var triggers = jdbc.sql("""
                        select trigger_name, action_timing, event_manipulation, event_object_table, action_statement
                        from information_schema.triggers
                        where trigger_schema = database() and event_object_table in ('audit_entry', 'audit_signed_head')
                        """).query(Trigger.class).list();
        triggers.forEach(
                trigger -> jdbc.sql("drop trigger " + trigger.triggerName()).update());
        try {
            tampering.run();
        } finally {
            triggers.forEach(trigger -> jdbc.sql(trigger.create()).update());
        }
    }

    /** Writes another name into an entry and every hash from there on anew, the head's as well. */
    void rewriteFrom(long seq) {
        jdbc.sql("update audit_entry set actor_name = 'Nobody' where seq = ?")
                .param(seq)
                .update();
        var hash = jdbc.sql("select hash from audit_entry where seq = ?")
                .param(seq - 1)
                .query(String.class)
                .single();
        for (var stored : from(seq)) {
            var previous = hash;
            hash = stored.entry().hash(stored.seq(), previous);
            jdbc.sql("update audit_entry set previous_hash = ?, hash = ? where seq = ?")
                    .params(previous, hash, stored.seq())
                    .update();
        }
        jdbc.sql("update audit_head set hash = ?").param(hash).update();
    }

    /** Takes away all from an entry on, and moves the head back. */
    void cutFrom(long seq) {
        jdbc.sql("delete from audit_entry where seq >= ?").param(seq).update();
        jdbc.sql("update audit_head set seq = ?, hash = (select hash from audit_entry where seq = ?)")
                .params(seq - 1, seq - 1)
                .update();
    }

    /** Takes away the database's own copies of this head and of those signed after it. */
    void forgetHeadsSince(SignedHead head) {
        jdbc.sql("delete from audit_signed_head where seq >= ?")
                .param(head.seq())
                .update();
    }

    private List<StoredEntry> from(long seq) {
        return jdbc.sql("select * from audit_entry where seq >= ? order by seq")
                .param(seq)
                .query(StoredEntry::row)
                .list();
    }

    private record Trigger(
            String triggerName,
            String actionTiming,
            String eventManipulation,
            String eventObjectTable,
            String actionStatement) {

        String create() {
            return "create trigger %s %s %s on %s for each row %s"
                    .formatted(triggerName, actionTiming, eventManipulation, eventObjectTable, actionStatement);
        }
    }
}
