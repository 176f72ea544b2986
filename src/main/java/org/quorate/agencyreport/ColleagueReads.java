package org.quorate.agencyreport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.domain.ColleagueReport;
import org.quorate.conference.Conferences;
import org.quorate.directory.Profession;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What invited professionals may read of one another's reports. Decides nothing about who. */
@Component
class ColleagueReads {

    private final JdbcClient jdbc;
    private final ShareReads shares;
    private final Conferences conferences;

    ColleagueReads(JdbcClient jdbc, ShareReads shares, Conferences conferences) {
        this.jdbc = jdbc;
        this.shares = shares;
        this.conferences = conferences;
    }

    /** The newest version of a report. */
    record Sent(
            UUID versionId,
            UUID inviteeId,
            String author,
            @Nullable Profession profession,
            Instant sentAt) {

        ColleagueReport listed() {
            return new ColleagueReport(
                    versionId,
                    (profession == null ? "" : profession.displayName() + ": ") + author,
                    Words.day(sentAt.atZone(Time.ENGLAND).toLocalDate()),
                    List.of());
        }
    }

    /** Those open to colleagues at this moment. */
    List<Sent> open(UUID conferenceId, Instant now) {
        var row = conferences.conference(Readers.PORTAL, conferenceId);
        var due = conferences
                .clocks(Readers.PORTAL, conferenceId)
                .sharedWithFamily(row.heldOn().atTime(row.startsAt()))
                .instant();
        var first = shares.shares(conferenceId).stream()
                .filter(share -> share.sharedAt() != null && share.endedAt() == null)
                .collect(Collectors.toMap(
                        ShareReads.Share::reportId,
                        ShareReads.Share::sharedAt,
                        (one, other) -> one.isBefore(other) ? one : other));
        return jdbc
                .sql("""
                        select r.id as report_id, r.invitee_id, v.id as version_id, v.submitted_at, i.profession,
                               coalesce(p.full_name, i.full_name, v.author_name) as author
                          from agencyreport_report r
                          join agencyreport_version v on v.report_id = r.id
                          join invitation_invitee_label i on i.invitee_id = r.invitee_id
                          left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                         where r.conference_id = ? and v.answer = 'WRITTEN'
                           and not exists (select 1 from agencyreport_version n
                                            where n.report_id = r.id and n.number > v.number)
                         order by i.profession <> 'SOCIAL_WORKER', author
                        """)
                .param(conferenceId)
                .query((rs, i) -> {
                    var sentAt = ShareReads.moment(rs, "submitted_at");
                    var opens = OpenToColleagues.from(sentAt, first.get(rs.getObject("report_id", UUID.class)), due);
                    var profession = rs.getString("profession");
                    return opens.isAfter(now)
                            ? Optional.<Sent>empty()
                            : Optional.of(new Sent(
                                    rs.getObject("version_id", UUID.class),
                                    rs.getObject("invitee_id", UUID.class),
                                    rs.getString("author"),
                                    profession == null ? null : Profession.valueOf(profession),
                                    sentAt));
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether this person, or their agency, is invited to speak at the conference at this moment. */
    boolean invited(UUID conferenceId, @Nullable UUID practitionerId, @Nullable UUID agencyId) {
        return jdbc.sql("""
                                select count(*) from invitation_invitee_label
                                 where conference_id = :conference and role = 'PROFESSIONAL' and withdrawn_at is null
                                   and (practitioner_id = :practitioner or agency_id = :agency)
                                """)
                        .param("conference", conferenceId)
                        .param("practitioner", practitionerId)
                        .param("agency", agencyId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The conference of an invitee who is invited for their work at this moment. */
    Optional<UUID> conferenceOf(UUID inviteeId) {
        return jdbc.sql("""
                        select conference_id from invitation_invitee_label
                         where invitee_id = ? and role = 'PROFESSIONAL' and withdrawn_at is null
                        """)
                .param(inviteeId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .optional();
    }

    List<ColleagueReport.Section> sections(UUID versionId) {
        return jdbc
                .sql("""
                        select p.heading, p.kind, p.text, p.value, coalesce(l.label, '') as about
                          from agencyreport_part p left join family_child_label l on l.child_id = p.child_id
                         where p.version_id = ? order by p.position, p.id
                        """)
                .param(versionId)
                .query((rs, i) -> new ColleagueReport.Section(
                        rs.getString("heading"),
                        rs.getString("about"),
                        lines(
                                rs.getString("text"),
                                rs.getString("value") == null
                                        ? ""
                                        : PartValue.words(rs.getString("kind"), rs.getString("value")))))
                .list()
                .stream()
                .filter(section -> !section.paragraphs().isEmpty())
                .toList();
    }

    Set<UUID> children(UUID conferenceId) {
        return conferences.children(Readers.PORTAL, conferenceId).stream()
                .map(child -> child.childId())
                .collect(Collectors.toSet());
    }

    private static List<String> lines(@Nullable String text, String value) {
        return Stream.concat(text == null ? Stream.of() : text.lines(), Stream.of(value))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
