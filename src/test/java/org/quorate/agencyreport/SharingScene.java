package org.quorate.agencyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.domain.ReleaseReports;
import org.quorate.directory.Profession;
import org.quorate.family.AdultDetails;
import org.quorate.family.Families;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipDetails;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conference about two children of one mother and two fathers, whose agencies have sent reports. */
@TestComponent
public class SharingScene {

    @Autowired
    public Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    Families families;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    /** Everybody and everything, made anew. */
    public record Made(
            UUID conference,
            UUID ella,
            UUID tom,
            UUID mother,
            UUID father,
            UUID socialWorker,
            UUID socialWorkerPerson,
            UUID gp,
            UUID gpPerson,
            UUID chair) {

        /** Until {@link SharingScene#made} is called. */
        public static Made nothing() {
            return new Made(
                    Ids.next(),
                    Ids.next(),
                    Ids.next(),
                    Ids.next(),
                    Ids.next(),
                    Ids.next(),
                    Ids.next(),
                    Ids.next(),
                    Ids.next(),
                    Ids.next());
        }
    }

    /** Ella, 9, and Tom, 4; Mona is the mother of both, Felix the father of Tom only. */
    public Made made() {
        clock.setTo(Scene.TODAY);
        var ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        var tom = scene.sibling(ella, "Tom", LocalDate.of(2021, 5, 1));
        var mother = scene.reachableParent(ella, "Mona", "mona-" + Ids.next() + "@example.org", null);
        families.relate(scene.support(), tom, mother, new RelationshipDetails(Relationship.MOTHER, true, true));
        var father = families.addAdult(
                scene.support(),
                scene.children.child(scene.support(), ella).familyId(),
                new AdultDetails("Felix", "Other", null, null, "felix-" + Ids.next() + "@example.org", "Polish", true));
        families.relate(scene.support(), tom, father, new RelationshipDetails(Relationship.FATHER, true, false));
        var chair = scene.practitioner("Carol Chair", Profession.CONFERENCE_CHAIR);
        var conference = scene.chairedBy(chair, ConferenceKind.INITIAL, ella, tom);
        var worker = scene.practitioner("Wanda Walker", Profession.SOCIAL_WORKER);
        scene.worksWith(worker, ella);
        var doctor = scene.practitioner("Dr Gil Green", Profession.GP);
        var invited = invitations.invite(
                scene.support(),
                conference,
                List.of(NewInvitee.professional(worker, true, true), NewInvitee.professional(doctor, true, false)));
        return new Made(conference, ella, tom, mother, father, invited.get(0), worker, invited.get(1), doctor, chair);
    }

    /** One part of a report. */
    public record Part(
            String code, String heading, @Nullable UUID childId, String text) {

        public static Part of(String code, String text) {
            return new Part(code, "About " + code, null, text);
        }
    }

    /** The next version of a report, sent now; answers the ids of its parts. */
    public List<UUID> writes(UUID inviteeId, Part... parts) {
        var report = jdbc.sql("select id from agencyreport_report where invitee_id = ?")
                .param(inviteeId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from agencyreport_version where report_id = ?")
                .param(report)
                .query(Integer.class)
                .single();
        var version = Ids.next();
        var now = utc(clock.instant());
        jdbc.sql("""
                        insert into agencyreport_version (id, report_id, number, answer, author_name, sent_by_name,
                               submitted_at)
                        values (?, ?, ?, 'WRITTEN', 'Somebody', 'Somebody', ?)
                        """).params(version, report, number, now).update();
        jdbc.sql("update agencyreport_report set submitted_at = coalesce(submitted_at, ?) where id = ?")
                .params(now, report)
                .update();
        var ids = new ArrayList<UUID>();
        for (var part : parts) {
            ids.add(Ids.next());
            jdbc.sql("""
                            insert into agencyreport_part (id, version_id, position, code, heading, kind, child_id, text)
                            values (?, ?, ?, ?, ?, 'TEXT', ?, ?)
                            """)
                    .params(
                            ids.getLast(),
                            version,
                            ids.size(),
                            part.code(),
                            part.heading(),
                            part.childId(),
                            part.text())
                    .update();
        }
        return ids;
    }

    public Instant now() {
        return clock.instant();
    }

    /** What only named readers may see of the newest version. */
    public void annex(UUID inviteeId, String text) {
        jdbc.sql("""
                        insert into agencyreport_annex (version_id, reason, text, readers)
                        select v.id, 'Police intelligence', ?, 'CHAIR' from agencyreport_version v
                          join agencyreport_report r on r.id = v.report_id
                         where r.invitee_id = ? order by v.number desc limit 1
                        """).params(text, inviteeId).update();
    }

    public static ReleaseReports all(Set<UUID> invitees, Set<UUID> people, ShareChannel channel) {
        return new ReleaseReports(invitees, people, channel, "English", false);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
