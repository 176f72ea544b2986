package org.quorate.insight;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports that came and were shared, for conferences of a {@link SmallCounty}, straight into the tables. */
final class SmallShares {

    private final JdbcClient jdbc;
    private final UUID somebody = Ids.next();

    SmallShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A parent or carer who is invited. */
    UUID parent(SmallCounty.Meeting meeting) {
        var adult = Ids.next();
        jdbc.sql("""
                        insert into invitation_invitee (id, conference_id, role, adult_id, necessary, direct_contact,
                                                        invited_at, invited_by)
                        values (?, ?, 'PARENT_CARER', ?, true, false, ?, ?)""")
                .params(Ids.next(), meeting.id, adult, at(meeting, 240), somebody)
                .update();
        return adult;
    }

    /** A report that came; answers its only part. */
    UUID report(SmallCounty.Meeting meeting, String profession) {
        var invitee = Ids.next();
        jdbc.sql("""
                        insert into invitation_invitee (id, conference_id, role, profession, necessary, direct_contact,
                                                        invited_at, invited_by)
                        values (?, ?, 'PROFESSIONAL', ?, true, false, ?, ?)""")
                .params(invitee, meeting.id, profession, at(meeting, 240), somebody)
                .update();
        var report = Ids.next();
        jdbc.sql("""
                        insert into agencyreport_report (id, conference_id, invitee_id, due_at, submitted_at)
                        values (?, ?, ?, ?, ?)""")
                .params(report, meeting.id, invitee, at(meeting, 72), at(meeting, 100))
                .update();
        var version = Ids.next();
        jdbc.sql("""
                        insert into agencyreport_version (id, report_id, number, answer, author_name, sent_by_name,
                                                          submitted_at)
                        values (?, ?, 1, 'WRITTEN', 'Somebody', 'Somebody', ?)""").params(version, report, at(meeting, 100)).update();
        var part = Ids.next();
        jdbc.sql("""
                        insert into agencyreport_part (id, version_id, position, code, heading, kind)
                        values (?, ?, 1, 'health', 'Health', 'TEXT')""").params(part, version).update();
        return part;
    }

    /** @param hoursBefore the conference began, a negative number for later */
    UUID page(SmallCounty.Meeting meeting, UUID part, UUID parent, int hoursBefore) {
        return share(meeting, part, parent, "LINK", hoursBefore);
    }

    /** A pack that is released and perhaps never given. */
    UUID pack(SmallCounty.Meeting meeting, UUID part, UUID parent) {
        return share(meeting, part, parent, "PRINTED", 90);
    }

    /** What else became of a share: {@code OPENED}, {@code REFUSED}, {@code NOT_REACHED}, {@code ENDED}. */
    void becomes(SmallCounty.Meeting meeting, UUID share, String what, int hoursBefore) {
        jdbc.sql("""
                        insert into agencyreport_share_event (id, share_id, what, by_id, by_name, at, noted_at)
                        values (?, ?, ?, ?, 'Somebody', ?, ?)""")
                .params(Ids.next(), share, what, somebody, at(meeting, hoursBefore), at(meeting, hoursBefore))
                .update();
    }

    /** The adult is this to a child of the conference. */
    void related(SmallCounty.Meeting meeting, UUID adult, String relationship) {
        var child = meeting.children.getFirst();
        jdbc.sql("""
                        insert into family_adult (id, family_id, given_name, family_name)
                        select ?, family_id, 'Some', 'Body' from family_child where id = ?""").params(adult, child).update();
        jdbc.sql("""
                        insert into family_relationship (id, child_id, adult_id, relationship, parental_responsibility,
                                                         lives_with)
                        values (?, ?, ?, ?, false, true)""").params(Ids.next(), child, adult, relationship).update();
    }

    void given(SmallCounty.Meeting meeting, UUID share, int hoursBefore) {
        jdbc.sql("""
                        insert into agencyreport_share_event (id, share_id, what, by_id, by_name, at, noted_at)
                        values (?, ?, 'DONE', ?, 'Somebody', ?, ?)""")
                .params(Ids.next(), share, somebody, at(meeting, hoursBefore), at(meeting, hoursBefore))
                .update();
    }

    void says(SmallCounty.Meeting meeting, UUID part, UUID parent, String kind) {
        jdbc.sql("insert into agencyreport_comment values (?, ?, ?, ?, 'Words', ?, null, ?)")
                .params(Ids.next(), part, reader(meeting, parent), kind, somebody, at(meeting, 20))
                .update();
    }

    void notReady(SmallCounty.Meeting meeting, String done, int hoursBefore) {
        jdbc.sql("insert into preparation_not_ready values (?, ?, ?, 'OTHER', 'NOT_DONE', 'So', ?, 'Carol', ?, null)")
                .params(Ids.next(), meeting.id, done, somebody, at(meeting, hoursBefore))
                .update();
    }

    private UUID share(SmallCounty.Meeting meeting, UUID part, UUID parent, String channel, int hoursBefore) {
        var share = Ids.next();
        jdbc.sql("""
                        insert into agencyreport_share (id, version_id, reader_id, channel, language, interpreted, released_by,
                                                        released_by_name, released_at)
                        select ?, p.version_id, ?, ?, 'English', false, ?, 'Somebody', ?
                        from agencyreport_part p where p.id = ?""")
                .params(share, reader(meeting, parent), channel, somebody, at(meeting, hoursBefore), part)
                .update();
        return share;
    }

    private UUID reader(SmallCounty.Meeting meeting, UUID parent) {
        jdbc.sql("insert ignore into agencyreport_reader values (?, ?, ?, 'ADULT')")
                .params(Ids.next(), meeting.id, parent)
                .update();
        return jdbc.sql("select id from agencyreport_reader where conference_id = ? and person_id = ?")
                .params(meeting.id, parent)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
    }

    /** Conferences begin at ten, in winter. */
    private static Timestamp at(SmallCounty.Meeting meeting, int hoursBefore) {
        return Timestamp.from(Instant.parse(meeting.day + "T10:00:00Z").minusSeconds(3600L * hoursBefore));
    }
}
