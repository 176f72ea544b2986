package org.quorate.correspondence.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down every step that a message takes. */
@Component
public class Steps {

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Within the transaction that changes the message. */
    public void note(Message message, @Nullable String code, UUID by, Instant at) {
        jdbc.sql("""
                        insert into correspondence_step (message_id, status, code, at, by_id)
                        values (:message, :status, :code, :at, :by)
                        """)
                .param("message", message.id())
                .param("status", message.status().name())
                .param("code", code)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
