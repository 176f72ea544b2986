package org.quorate.demo.county;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.agencyreport.CommentKind;
import org.quorate.agencyreport.FamilyComments;
import org.quorate.agencyreport.ReleaseReports;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.ShareMatrix;
import org.quorate.agencyreport.ShareReader;
import org.quorate.agencyreport.ShareReport;
import org.quorate.agencyreport.Sharing;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was written for the conferences of the demonstration's chair in the days to come, and with whom it is shared
 * already: at the first with both parents, one of whom has said something of it, at the second with one of them only.
 * Invented words about invented people.
 */
final class SharedReports {

    private static final Actor SUPPORT = Actor.system("demonstration");
    private static final int DAYS_AHEAD = 7;

    private static final List<String> ANY = List.of(
            "We have known the family for two years and see them about once a month.",
            "They keep most appointments and ring when they cannot come.",
            "We would like to know who helps at weekends.");
    private static final Map<String, List<String>> BY_PROFESSION = Map.of(
            "SOCIAL_WORKER",
            List.of(
                    "School told us in spring that the children came without breakfast. We visited four times since.",
                    "The home was warm and the children ran to their mother. The older one helps with homework.",
                    "Nobody was at home twice when we had said we would come. We worry about the evenings."),
            "GP",
            List.of(
                    "Registered with us since birth. Immunisations are complete.",
                    "Both parents bring the children when they are ill.",
                    "One of two asthma checks was missed. A new one is booked."),
            "SCHOOL",
            List.of(
                    "Attendance is 91 per cent; there were six late marks since January.",
                    "Reads well for the age and has two close friends.",
                    "Is often hungry on Mondays."),
            "HEALTH_VISITOR",
            List.of(
                    "Seen at home five times. Growing along the same line.",
                    "The baby smiles at both parents and sleeps through.",
                    "The stairs have no gate yet; we have ordered one."));

    private final JdbcClient jdbc;
    private final Sharing sharing;
    private final FamilyComments comments;
    private final Clock clock;

    SharedReports(JdbcClient jdbc, Sharing sharing, FamilyComments comments, Clock clock) {
        this.jdbc = jdbc;
        this.sharing = sharing;
        this.comments = comments;
        this.clock = clock;
    }

    void writeAndShare(UUID chair) {
        var today = Time.today(clock);
        var conferences = jdbc.sql("""
                        select conference_id from conference_label
                         where chair_id = :chair and status = 'CALLED' and held_on between :from and :to
                         order by held_on, starts_at limit 6
                        """)
                .param("chair", chair)
                .param("from", today)
                .param("to", today.plusDays(DAYS_AHEAD))
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .list();
        for (int n = 0; n < conferences.size(); n++) {
            write(conferences.get(n), today);
            if (n < 2) {
                share(conferences.get(n), n == 0);
            }
        }
    }

    private void write(UUID conferenceId, LocalDate today) {
        jdbc.sql("""
                        select r.id, i.profession, coalesce(p.full_name, 'A colleague') as author, r.submitted_at
                          from agencyreport_report r
                          join invitation_invitee_label i on i.invitee_id = r.invitee_id
                          left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                         where r.conference_id = ? and r.submitted_at is not null
                           and not exists (select 1 from agencyreport_version v where v.report_id = r.id)
                        """)
                .param(conferenceId)
                .query((rs, i) -> {
                    version(
                            rs.getObject("id", UUID.class),
                            rs.getString("author"),
                            rs.getObject("submitted_at", LocalDateTime.class),
                            BY_PROFESSION.getOrDefault(String.valueOf(rs.getString("profession")), ANY));
                    return today;
                })
                .list();
    }

    private void version(UUID reportId, String author, LocalDateTime at, List<String> words) {
        var version = Ids.next();
        jdbc.sql("""
                        insert into agencyreport_version (id, report_id, number, answer, author_name, sent_by_name,
                               submitted_at)
                        values (?, ?, 1, 'WRITTEN', ?, ?, ?)
                        """).params(version, reportId, author, author, at).update();
        var headings = List.of("What you know", "What is working well", "What you are worried about");
        var codes = List.of("block", "well", "worried");
        for (int n = 0; n < words.size(); n++) {
            jdbc.sql("""
                            insert into agencyreport_part (id, version_id, position, code, heading, kind, text)
                            values (?, ?, ?, ?, ?, 'TEXT', ?)
                            """)
                    .params(Ids.next(), version, n + 1, codes.get(n), headings.get(n), words.get(n))
                    .update();
        }
    }

    private void share(UUID conferenceId, boolean all) {
        var matrix = sharing.matrix(SUPPORT, conferenceId);
        var written = matrix.reports().stream()
                .filter(ShareReport::written)
                .map(ShareReport::inviteeId)
                .collect(Collectors.toSet());
        var parents = matrix.readers().stream()
                .filter(ShareReader::parent)
                .map(ShareReader::personId)
                .limit(all ? 2 : 1)
                .collect(Collectors.toSet());
        if (written.isEmpty() || parents.isEmpty()) {
            return;
        }
        sharing.release(
                SUPPORT, conferenceId, new ReleaseReports(written, parents, ShareChannel.PRINTED, "English", false));
        given(sharing.matrix(SUPPORT, conferenceId), parents);
        if (all) {
            heard(conferenceId, parents.iterator().next());
        }
    }

    /** One parent has read it with the social worker, who wrote down what they said. */
    private void heard(UUID conferenceId, UUID parent) {
        says(conferenceId, parent, "worried", CommentKind.CORRECTION, "It was once, not twice. My phone was broken.");
        says(conferenceId, parent, "well", CommentKind.COMMENT, "Thank you for saying this.");
    }

    private void says(UUID conferenceId, UUID parent, String part, CommentKind kind, String words) {
        jdbc.sql("""
                        select p.id from agencyreport_part p
                          join agencyreport_version v on v.id = p.version_id
                          join agencyreport_report r on r.id = v.report_id
                         where r.conference_id = ? and p.code = ? order by r.invitee_id limit 1
                        """)
                .params(conferenceId, part)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .optional()
                .ifPresent(id -> comments.writeDown(SUPPORT, id, parent, kind, words));
    }

    private void given(ShareMatrix matrix, Set<UUID> parents) {
        matrix.cells().stream()
                .filter(cell -> parents.contains(cell.personId()) && cell.shareId() != null)
                .forEach(cell -> {
                    var shareId = cell.shareId();
                    if (shareId != null) {
                        sharing.given(SUPPORT, shareId, clock.instant().minus(Duration.ofHours(2)));
                    }
                });
    }
}
