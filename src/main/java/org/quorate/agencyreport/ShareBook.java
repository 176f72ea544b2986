package org.quorate.agencyreport;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.family.PersonKind;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where everything about sharing is written down. Rows are added and never changed. */
@Component
class ShareBook {

    private final JdbcClient jdbc;

    ShareBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reader's id in this conference; the same each time. */
    UUID reader(UUID conferenceId, UUID personId, PersonKind kind) {
        jdbc.sql("""
                        insert into agencyreport_reader (id, conference_id, person_id, person_kind) values (?, ?, ?, ?)
                        on duplicate key update id = id
                        """)
                .param(Ids.next())
                .param(conferenceId)
                .param(personId)
                .param(kind.name())
                .update();
        return jdbc.sql("select id from agencyreport_reader where conference_id = ? and person_id = ?")
                .param(conferenceId)
                .param(personId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
    }

    UUID share(
            UUID versionId,
            UUID readerId,
            ShareChannel channel,
            String language,
            boolean interpreted,
            Actor by,
            Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into agencyreport_share (id, version_id, reader_id, channel, language, interpreted,
                               released_by, released_by_name, released_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(versionId)
                .param(readerId)
                .param(channel.name())
                .param(language)
                .param(interpreted)
                .param(by.id())
                .param(by.name())
                .param(utc(at))
                .update();
        return id;
    }

    /** @param byName null where the reader did it themselves */
    void event(
            UUID shareId,
            ShareEvent what,
            @Nullable String note,
            UUID by,
            @Nullable String byName,
            Instant at,
            Instant now) {
        jdbc.sql("""
                        insert into agencyreport_share_event (id, share_id, what, note, by_id, by_name, at, noted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(shareId)
                .param(what.name())
                .param(note)
                .param(by)
                .param(byName)
                .param(utc(at))
                .param(utc(now))
                .update();
    }

    /** @param ground null: it may be shared again */
    void withhold(
            UUID reportId,
            UUID readerId,
            @Nullable WithholdGround ground,
            String agreedWith,
            @Nullable String note,
            Actor by,
            Instant at) {
        jdbc.sql("""
                        insert into agencyreport_withholding (id, report_id, reader_id, ground, agreed_with, note, by_id,
                               by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(reportId)
                .param(readerId)
                .param(ground == null ? null : ground.name())
                .param(agreedWith)
                .param(note)
                .param(by.id())
                .param(by.name())
                .param(utc(at))
                .update();
    }

    /**
     * @param readerId null for every reader of the family
     * @param text null: it is expressly shown as it is
     * @param byStaff by those who share, not by the author
     */
    void redact(
            UUID partId,
            @Nullable UUID readerId,
            @Nullable String text,
            String why,
            boolean byStaff,
            Actor by,
            Instant at) {
        jdbc.sql("""
                        insert into agencyreport_redaction (id, part_id, reader_id, text, why, by_id, by_name, at, by_staff)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(partId)
                .param(readerId)
                .param(text)
                .param(why)
                .param(by.id())
                .param(by.name())
                .param(utc(at))
                .param(byStaff)
                .update();
    }

    /** @param byName null where the reader wrote it themselves */
    void comment(
            UUID partId, UUID readerId, CommentKind kind, String text, UUID by, @Nullable String byName, Instant at) {
        jdbc.sql("""
                        insert into agencyreport_comment (id, part_id, reader_id, kind, text, by_id, by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(partId)
                .param(readerId)
                .param(kind.name())
                .param(text)
                .param(by)
                .param(byName)
                .param(utc(at))
                .update();
    }

    /** @param inviteeId whose link it was; null with an account */
    void opening(UUID versionId, @Nullable UUID inviteeId, UUID by, Instant at) {
        jdbc.sql("insert into agencyreport_opening (id, version_id, invitee_id, opened_by, at) values (?, ?, ?, ?, ?)")
                .param(Ids.next())
                .param(versionId)
                .param(inviteeId)
                .param(by)
                .param(utc(at))
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
