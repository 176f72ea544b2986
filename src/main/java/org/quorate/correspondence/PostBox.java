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
import org.quorate.access.Reach;
import org.quorate.correspondence.domain.PostBoxItem;
import org.quorate.correspondence.domain.PostBoxRow;
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
    private static final String ROWS = """
            from correspondence_recorded r left join correspondence_message m on m.id = r.message_id
            where {visible}
            """;

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
        var visible = gate.visibleConferences(actor);
        var rows = jdbc.sql("select r.id, r.channel, r.sent_to, r.subject_line, r.sent_at " + from(visible) + """
                         and (:channel is null or r.channel = :channel)
                        order by r.sent_at desc, r.id desc limit :limit offset :offset
                        """)
                .param("reach", visible.ids())
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
        var visible = gate.visibleConferences(actor);
        return jdbc.sql("select count(*) " + from(visible) + " and (:channel is null or r.channel = :channel)")
                .param("reach", visible.ids())
                .param("channel", channel == null ? null : channel.name())
                .query(Integer.class)
                .single();
    }

    /** One of them, as its recipient would get it. */
    @Transactional(readOnly = true)
    public PostBoxItem open(Actor actor, UUID id) {
        requireReader(actor);
        audit.read(actor, "message", id, "post-box");
        var visible = gate.visibleConferences(actor);
        return jdbc.sql("""
                        select r.id, r.channel, r.sent_to, r.subject_line, r.sent_at, r.body, r.html, r.calendar
                        """ + from(visible) + " and r.id = :id")
                .param("reach", visible.ids())
                .param("id", id)
                .query((rs, i) -> new PostBoxItem(
                        row(rs, i), rs.getString("body"), rs.getString("html"), rs.getString("calendar")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static String from(Reach visible) {
        return ROWS.replace("{visible}", visible.sql("m.conference_id"));
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
