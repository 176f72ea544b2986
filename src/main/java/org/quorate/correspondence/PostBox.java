package org.quorate.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.SystemTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the demonstration "sent". Holds links as their owners would get them, so it answers nobody unless messages are
 * recorded instead of sent.
 */
@Service
public class PostBox {

    private static final String RECORDING = "recording";

    private final Gate gate;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final String gateway;

    PostBox(Gate gate, AuditTrail audit, JdbcClient jdbc, @Value("${quorate.gateway:}") String gateway) {
        this.gate = gate;
        this.audit = audit;
        this.jdbc = jdbc;
        this.gateway = gateway;
    }

    /** Whether messages are recorded instead of sent. */
    @SystemTask("the screens ask before there is anybody")
    public boolean exists() {
        return gateway.equals(RECORDING);
    }

    /** A page of what was "sent", latest first; of one channel unless null. */
    @Transactional(readOnly = true)
    public List<PostBoxRow> list(Actor actor, @Nullable Channel channel, int offset, int limit) {
        requireReader(actor);
        audit.read(actor, "message-list", actor.id(), "post-box");
        var rows = jdbc.sql("""
                        select id, channel, sent_to, subject_line, sent_at from correspondence_recorded
                        where :channel is null or channel = :channel
                        order by sent_at desc, id desc limit :limit offset :offset
                        """)
                .param("channel", channel == null ? null : channel.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(PostBox::row)
                .list();
        audit.reads(actor, "message", rows.stream().map(PostBoxRow::id).toList(), "post-box");
        return rows;
    }

    /** How many {@link #list} would list in all. */
    @Transactional(readOnly = true)
    public int count(Actor actor, @Nullable Channel channel) {
        requireReader(actor);
        return jdbc.sql("""
                        select count(*) from correspondence_recorded where :channel is null or channel = :channel
                        """)
                .param("channel", channel == null ? null : channel.name())
                .query(Integer.class)
                .single();
    }

    /** One of them, as its recipient would get it. */
    @Transactional(readOnly = true)
    public PostBoxItem open(Actor actor, UUID id) {
        requireReader(actor);
        audit.read(actor, "message", id, "post-box");
        return jdbc.sql("""
                        select id, channel, sent_to, subject_line, sent_at, body, html, calendar
                        from correspondence_recorded where id = ?
                        """)
                .param(id)
                .query((rs, i) -> new PostBoxItem(
                        row(rs, i), rs.getString("body"), rs.getString("html"), rs.getString("calendar")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void requireReader(Actor actor) {
        gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
        if (!exists()) {
            throw new NotFound();
        }
    }

    private static PostBoxRow row(ResultSet rs, int index) throws SQLException {
        return new PostBoxRow(
                rs.getObject("id", UUID.class),
                Channel.valueOf(rs.getString("channel")),
                rs.getString("sent_to"),
                rs.getString("subject_line"),
                rs.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
