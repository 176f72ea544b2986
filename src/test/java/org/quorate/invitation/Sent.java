package org.quorate.invitation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the queue for somebody invited. */
record Sent(
        String kind,
        String channel,
        String status,
        @Nullable String address,
        String subject,
        String body,
        String calendar,
        @Nullable UUID linkId,
        @Nullable String held) {

    /** All of it, oldest first. */
    static List<Sent> to(JdbcClient jdbc, UUID invitee) {
        return jdbc.sql("""
                        select kind, channel, status, address, subject_line as subject, body,
                               coalesce(calendar, '') as calendar, link_id, held_because as held
                        from correspondence_message where subject_id = ? order by id
                        """).param(invitee).query(Sent.class).list();
    }
}
