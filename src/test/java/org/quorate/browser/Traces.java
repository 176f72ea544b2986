package org.quorate.browser;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the audit record about the children that a screen names. */
@TestComponent
class Traces {

    private final JdbcClient jdbc;

    @Autowired
    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the last entry. */
    long last() {
        return jdbc.sql("select seq from audit_head").query(Long.class).single();
    }

    /** Those of the children who stand in this text though nothing says that this person read of them since then. */
    List<String> missing(long since, String username, String text, List<UUID> children) {
        return children.stream()
                .filter(child -> text.contains(label(child)))
                .filter(child -> !isOnRecord(since, username, child))
                .map(this::label)
                .toList();
    }

    /** Whether any of the children stands in this text. */
    boolean names(String text, List<UUID> children) {
        return children.stream().map(this::label).anyMatch(text::contains);
    }

    private String label(UUID child) {
        return jdbc.sql("select label from family_child_label where child_id = ?")
                .param(child)
                .query(String.class)
                .single();
    }

    private boolean isOnRecord(long since, String username, UUID child) {
        return jdbc.sql("""
                                select count(*) from audit_entry e join access_account a on a.id = e.actor_id
                                where e.seq > :since and e.kind = 'READ' and a.username = :username
                                  and (e.subject_id = :child or e.subject_id in
                                       (select k.conference_id from conference_child k where k.child_id = :child))
                                """)
                        .param("since", since)
                        .param("username", username)
                        .param("child", child)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
