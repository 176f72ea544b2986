package org.quorate.agencyreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.family.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read for sharing. Decides nothing about who may: the services do. */
@Component
class ShareReads {

    private static final String NEWEST =
            "v.number = (select max(n.number) from agencyreport_version n where n.report_id = r.id)";

    /** What took a version back took the earlier ones back too that this reader had by then. */
    private static final String SHARE = """
            select s.id, s.version_id, v.report_id, r.invitee_id, v.number, v.answer, s.reader_id, d.conference_id, d.person_id,
                   d.person_kind, s.channel, s.language, s.interpreted, s.released_by_name, s.released_at,
                   e.done_at, e.opened_at, coalesce(e.openings, 0) as openings, e.refused_at, e.not_reached_at,
                   (select l.note from agencyreport_share_event l where l.share_id = s.id
                     order by l.noted_at desc, l.id desc limit 1) as note,
                   (select min(o.noted_at) from agencyreport_share_event o
                      join agencyreport_share h on h.id = o.share_id
                      join agencyreport_version w on w.id = h.version_id
                     where o.what = 'ENDED' and h.reader_id = s.reader_id and w.report_id = v.report_id
                       and (h.id = s.id or (w.number > v.number and o.noted_at >= s.released_at))) as ended_at
              from agencyreport_share s
              join agencyreport_reader d on d.id = s.reader_id
              join agencyreport_version v on v.id = s.version_id
              join agencyreport_report r on r.id = v.report_id
              left join (select n.share_id,
                                min(if(n.what = 'DONE', n.at, null))              as done_at,
                                min(if(n.what = 'OPENED', n.at, null))            as opened_at,
                                sum(n.what = 'OPENED')                            as openings,
                                max(if(n.what = 'REFUSED', n.noted_at, null))     as refused_at,
                                max(if(n.what = 'NOT_REACHED', n.noted_at, null)) as not_reached_at
                           from agencyreport_share_event n group by n.share_id) e on e.share_id = s.id
             where {which}
             order by s.released_at, s.id
            """;

    private final JdbcClient jdbc;

    ShareReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A share with what became of it. */
    record Share(
            UUID id,
            UUID versionId,
            UUID reportId,
            UUID inviteeId,
            int version,
            boolean nothingKnown,
            UUID readerId,
            UUID conferenceId,
            UUID personId,
            PersonKind kind,
            ShareChannel channel,
            String language,
            boolean interpreted,
            String releasedByName,
            Instant releasedAt,
            @Nullable Instant doneAt,
            @Nullable Instant openedAt,
            int openings,
            @Nullable Instant refusedAt,
            @Nullable Instant notReachedAt,
            @Nullable String note,
            @Nullable Instant endedAt) {

        /**
         * When it was in their hands: a page from its release on, whatever else once it was given. A page that they did
         * not want, where they were not reached, or that was taken back before they opened it never was.
         */
        @Nullable
        Instant sharedAt() {
            if (channel != ShareChannel.LINK) {
                return doneAt;
            }
            var offered = endedAt == null && refusedAt == null && notReachedAt == null;
            return offered || openedAt != null ? releasedAt : null;
        }
    }

    /** A reader of one conference. */
    record Reader(UUID id, UUID conferenceId, UUID personId, PersonKind kind) {}

    /** The latest word about withholding one report from one reader; without a ground it may be shared again. */
    record Withheld(UUID reportId, UUID personId, @Nullable WithholdGround ground, String agreedWith, String byName) {}

    List<ShareReport> reports(UUID conferenceId) {
        return jdbc.sql("""
                        select r.id as report_id, r.invitee_id, r.due_at, r.submitted_at, i.profession,
                               coalesce(p.full_name, i.full_name, v.author_name) as author,
                               p.full_name as known_as, i.full_name as invited_as, v.author_name as signed_as,
                               p.agency_name as works_at, a.name as invited_at,
                               v.id as version_id, v.number, v.answer
                          from agencyreport_report r
                          join invitation_invitee_label i on i.invitee_id = r.invitee_id
                          left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                          left join directory_agency_label a on a.agency_id = i.agency_id
                          left join agencyreport_version v on v.report_id = r.id and {newest}
                         where r.conference_id = ? and (i.withdrawn_at is null or v.id is not null)
                         order by i.profession <> 'SOCIAL_WORKER', author, r.id
                        """.replace("{newest}", NEWEST))
                .param(conferenceId)
                .query(ShareReads::report)
                .list();
    }

    List<Share> shares(UUID conferenceId) {
        return jdbc.sql(SHARE.replace("{which}", "d.conference_id = ?"))
                .param(conferenceId)
                .query(ShareReads::share)
                .list();
    }

    List<Share> sharesOf(UUID readerId) {
        return jdbc.sql(SHARE.replace("{which}", "s.reader_id = ?"))
                .param(readerId)
                .query(ShareReads::share)
                .list();
    }

    Optional<Share> share(UUID shareId) {
        return jdbc.sql(SHARE.replace("{which}", "s.id = ?"))
                .param(shareId)
                .query(ShareReads::share)
                .optional();
    }

    Optional<Reader> reader(UUID readerId) {
        return jdbc.sql("select id, conference_id, person_id, person_kind from agencyreport_reader where id = ?")
                .param(readerId)
                .query((rs, i) -> new Reader(
                        rs.getObject("id", UUID.class),
                        rs.getObject("conference_id", UUID.class),
                        rs.getObject("person_id", UUID.class),
                        PersonKind.valueOf(rs.getString("person_kind"))))
                .optional();
    }

    List<UUID> readerIds(UUID conferenceId) {
        return jdbc.sql("select id from agencyreport_reader where conference_id = ?")
                .param(conferenceId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .list();
    }

    /** For each report and reader the latest word, whether it withholds or lets go. */
    List<Withheld> withheld(UUID conferenceId) {
        return jdbc.sql("""
                        select w.report_id, d.person_id, w.ground, w.agreed_with, w.by_name
                          from agencyreport_withholding w
                          join agencyreport_reader d on d.id = w.reader_id
                         where d.conference_id = ?
                           and not exists (select 1 from agencyreport_withholding n
                                            where n.report_id = w.report_id and n.reader_id = w.reader_id
                                              and (n.at > w.at or (n.at = w.at and n.id > w.id)))
                        """)
                .param(conferenceId)
                .query((rs, i) -> new Withheld(
                        rs.getObject("report_id", UUID.class),
                        rs.getObject("person_id", UUID.class),
                        rs.getString("ground") == null ? null : WithholdGround.valueOf(rs.getString("ground")),
                        rs.getString("agreed_with"),
                        rs.getString("by_name")))
                .list();
    }

    /** Where a part belongs: the conference and the invitee whose report it is. */
    record PartOf(UUID conferenceId, UUID inviteeId, UUID versionId) {}

    Optional<PartOf> partOf(UUID partId) {
        return jdbc.sql("""
                        select r.conference_id, r.invitee_id, v.id as version_id
                          from agencyreport_part p
                          join agencyreport_version v on v.id = p.version_id
                          join agencyreport_report r on r.id = v.report_id
                         where p.id = ?
                        """)
                .param(partId)
                .query((rs, i) -> new PartOf(
                        rs.getObject("conference_id", UUID.class),
                        rs.getObject("invitee_id", UUID.class),
                        rs.getObject("version_id", UUID.class)))
                .optional();
    }

    /** What readers said of the reports of these invitees, in the order of reports and parts. */
    List<ReaderComment> comments(UUID conferenceId, Collection<UUID> inviteeIds) {
        return inviteeIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select r.invitee_id, v.number, p.id as part_id, p.heading, d.person_id, c.kind, c.text, c.by_name,
                               c.at, coalesce((select x.text from agencyreport_redaction x
                                                where x.part_id = p.id and x.at <= c.at
                                                  and (x.reader_id = c.reader_id or x.reader_id is null)
                                                order by x.reader_id is null, x.by_staff desc, x.at desc, x.id desc limit 1),
                                              p.text, '') as part_text
                          from agencyreport_comment c
                          join agencyreport_reader d on d.id = c.reader_id
                          join agencyreport_part p on p.id = c.part_id
                          join agencyreport_version v on v.id = p.version_id
                          join agencyreport_report r on r.id = v.report_id
                         where r.conference_id = :conference and r.invitee_id in (:invitees)
                         order by r.invitee_id, v.number, p.position, p.id, c.at
                        """)
                        .param("conference", conferenceId)
                        .param("invitees", inviteeIds)
                        .query((rs, i) -> new ReaderComment(
                                rs.getObject("invitee_id", UUID.class),
                                rs.getInt("number"),
                                rs.getObject("part_id", UUID.class),
                                rs.getString("heading"),
                                rs.getString("part_text"),
                                rs.getObject("person_id", UUID.class),
                                CommentKind.valueOf(rs.getString("kind")),
                                rs.getString("text"),
                                rs.getString("by_name"),
                                moment(rs, "at")))
                        .list();
    }

    private static ShareReport report(ResultSet rs, int index) throws SQLException {
        var profession = rs.getString("profession");
        var answer = rs.getString("answer");
        var names = new ArrayList<String>();
        for (var column : List.of("known_as", "invited_as", "signed_as", "works_at", "invited_at")) {
            var name = rs.getString(column);
            if (name != null) {
                names.add(name);
            }
        }
        return new ShareReport(
                rs.getObject("report_id", UUID.class),
                rs.getObject("invitee_id", UUID.class),
                rs.getString("author") == null ? "A colleague" : rs.getString("author"),
                profession == null ? null : Profession.valueOf(profession),
                rs.getObject("version_id", UUID.class),
                rs.getInt("number"),
                momentOrNull(rs, "submitted_at"),
                moment(rs, "due_at"),
                "WRITTEN".equals(answer) || "NOTHING_KNOWN".equals(answer),
                names);
    }

    private static Share share(ResultSet rs, int index) throws SQLException {
        return new Share(
                rs.getObject("id", UUID.class),
                rs.getObject("version_id", UUID.class),
                rs.getObject("report_id", UUID.class),
                rs.getObject("invitee_id", UUID.class),
                rs.getInt("number"),
                "NOTHING_KNOWN".equals(rs.getString("answer")),
                rs.getObject("reader_id", UUID.class),
                rs.getObject("conference_id", UUID.class),
                rs.getObject("person_id", UUID.class),
                PersonKind.valueOf(rs.getString("person_kind")),
                ShareChannel.valueOf(rs.getString("channel")),
                rs.getString("language"),
                rs.getBoolean("interpreted"),
                rs.getString("released_by_name"),
                moment(rs, "released_at"),
                momentOrNull(rs, "done_at"),
                momentOrNull(rs, "opened_at"),
                rs.getInt("openings"),
                momentOrNull(rs, "refused_at"),
                momentOrNull(rs, "not_reached_at"),
                rs.getString("note"),
                momentOrNull(rs, "ended_at"));
    }

    static Instant moment(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant momentOrNull(ResultSet rs, String column) throws SQLException {
        var stored = rs.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
