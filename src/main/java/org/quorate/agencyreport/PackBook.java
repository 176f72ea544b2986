package org.quorate.agencyreport;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which packs were made, for whom, and what they held. Rows are added and never changed. */
@Component
class PackBook {

    private final JdbcClient jdbc;

    PackBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A pack that was made.
     *
     * @param redactedSince something in it is redacted otherwise now
     */
    record Made(Set<UUID> shareIds, @Nullable String byName, Instant at, boolean redactedSince) {}

    /** @param byName null where the reader did it themselves */
    UUID made(
            UUID readerId,
            ShareChannel channel,
            Collection<UUID> shareIds,
            Actor by,
            @Nullable String byName,
            Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into agencyreport_pack (id, reader_id, channel, made_by, made_by_name, made_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(readerId)
                .param(channel.name())
                .param(by.id())
                .param(byName)
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        shareIds.forEach(share -> jdbc.sql("insert into agencyreport_pack_share (pack_id, share_id) values (?, ?)")
                .params(id, share)
                .update());
        return id;
    }

    /** The newest printed pack of each reader of the conference who has one. */
    Map<UUID, Made> printed(UUID conferenceId) {
        var newest = new HashMap<UUID, Made>();
        jdbc.sql("""
                        select k.reader_id, k.made_by_name, k.made_at, h.share_id,
                               exists (select 1 from agencyreport_share s
                                         join agencyreport_part p on p.version_id = s.version_id
                                         join agencyreport_redaction x on x.part_id = p.id
                                        where s.id = h.share_id and x.at > k.made_at
                                          and (x.reader_id is null or x.reader_id = k.reader_id)) as redacted
                          from agencyreport_pack k
                          join agencyreport_reader d on d.id = k.reader_id
                          join agencyreport_pack_share h on h.pack_id = k.id
                         where d.conference_id = ? and k.channel = 'PRINTED'
                           and not exists (select 1 from agencyreport_pack n
                                            where n.reader_id = k.reader_id and n.channel = k.channel
                                              and (n.made_at > k.made_at or (n.made_at = k.made_at and n.id > k.id)))
                        """).param(conferenceId).query(row -> {
            var before = newest.get(row.getObject("reader_id", UUID.class));
            var held = before == null ? new HashSet<UUID>() : new HashSet<>(before.shareIds());
            held.add(row.getObject("share_id", UUID.class));
            newest.put(
                    row.getObject("reader_id", UUID.class),
                    new Made(
                            held,
                            row.getString("made_by_name"),
                            ShareReads.moment(row, "made_at"),
                            row.getBoolean("redacted") || (before != null && before.redactedSince())));
        });
        return newest;
    }
}
