package org.quorate.correspondence.domain;

import java.util.Optional;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words in use: the partnership's own, or else ours. */
@Component
public class CurrentWordings {

    private final JdbcClient jdbc;

    CurrentWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Wording of(MessageKind kind, Channel channel) {
        return DefaultWordings.nearest(channel).stream()
                .flatMap(nearest -> own(kind, nearest).stream())
                .findFirst()
                .map(own -> new Wording(channel, own.subject(), own.body()))
                .orElseGet(() -> DefaultWordings.of(kind, channel));
    }

    /** The partnership's own words; empty when it uses ours. */
    public Optional<Wording> own(MessageKind kind, Channel channel) {
        return jdbc.sql("""
                        select subject_line, body from correspondence_wording
                        where kind = :kind and channel = :channel and superseded_at is null
                        """)
                .param("kind", kind.name())
                .param("channel", channel.name())
                .query((rs, i) -> new Wording(channel, rs.getString("subject_line"), rs.getString("body")))
                .optional();
    }
}
