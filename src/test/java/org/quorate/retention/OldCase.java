package org.quorate.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.quorate.directory.Profession;
import org.quorate.family.Addresses;
import org.quorate.family.AdultDetails;
import org.quorate.family.ChildDetails;
import org.quorate.family.Children;
import org.quorate.family.Families;
import org.quorate.family.PersonKind;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipDetails;
import org.quorate.family.domain.AddressDetails;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family with one word in every place where something can be typed about them; nobody else has that word. */
final class OldCase {

    private final JdbcClient jdbc;
    private final String word;
    private final UUID familyId;
    private final UUID childId;
    private final UUID conferenceId;

    OldCase(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.word = "Zq" + Ids.next().toString().substring(24).toLowerCase(Locale.ROOT);
        var scene = context.getBean(Scene.class);
        var families = context.getBean(Families.class);
        var support = scene.support();
        var registered =
                families.register(support, null, ChildDetails.born(word + " Ella", word, LocalDate.of(2017, 5, 17)));
        familyId = registered.familyId();
        childId = registered.childId();
        var adult = families.addAdult(
                support,
                familyId,
                new AdultDetails(
                        word + " Mo", word, LocalDate.of(1990, 1, 1), null, word + "@home.example", null, false));
        families.relate(support, childId, adult, new RelationshipDetails(Relationship.MOTHER, true, true));
        families.restrict(support, adult, childId, word + " may not ring");
        context.getBean(Addresses.class)
                .add(
                        support,
                        childId,
                        PersonKind.CHILD,
                        new AddressDetails("1 " + word + " Street", null, true, "from " + word, null, null));
        workedWith(context, support, scene.practitioner("Nadia Nurse", Profession.HEALTH_VISITOR));
        conferenceId = scene.called(ConferenceKind.INITIAL, childId);
        invited(context, support, adult, scene.reachable("Dr Gil Gp", Profession.GP, "gil@practice.example"));
        written();
        restrictedOnce();
        deputyChecked();
        new OldShares(jdbc, word).with(conferenceId, adult);
    }

    private void restrictedOnce() {
        var restriction = Ids.next();
        var named = Ids.next();
        var opening = Ids.next();
        jdbc.sql("insert into family_case_restriction values (?, ?, ?, ?, '2026-03-01 10:00:00')")
                .params(restriction, familyId, word + " is a colleague", Actor.SYSTEM_ID)
                .update();
        jdbc.sql("insert into family_case_named values (?, ?, ?, ?, '2026-03-01 10:00:00')")
                .params(named, restriction, Ids.next(), Actor.SYSTEM_ID)
                .update();
        jdbc.sql("insert into family_case_unnamed values (?, ?, '2026-03-02 10:00:00')")
                .params(named, Actor.SYSTEM_ID)
                .update();
        jdbc.sql(
                        "insert into family_emergency_opening values (?, ?, ?, '2026-03-03 10:00:00', ?, '2026-03-03 14:00:00')")
                .params(opening, Actor.SYSTEM_ID, word + " at the door", restriction)
                .update();
        jdbc.sql("insert into family_emergency_seen values (?, ?, '2026-03-03 11:00:00')")
                .params(opening, Actor.SYSTEM_ID)
                .update();
        jdbc.sql("insert into family_case_lifted values (?, ?, ?, '2026-03-04 10:00:00')")
                .params(restriction, word + " has moved", Actor.SYSTEM_ID)
                .update();
    }

    private void deputyChecked() {
        jdbc.sql("""
                        insert into invitation_deputy_check (id, deputy_id, email, theirs, checked_by, checked_at)
                        select uuid(), d.id, ?, true, ?, '2026-03-05 10:00:00' from invitation_deputy d
                          join invitation_invitee i on i.id = d.invitee_id where i.conference_id = ?
                        """)
                .params(word + "@deputy.example", Actor.SYSTEM_ID, conferenceId)
                .update();
    }

    private void workedWith(ApplicationContext context, Actor support, UUID practitioner) {
        var children = context.getBean(Children.class);
        var involvement = children.recordInvolvement(support, childId, practitioner, LocalDate.of(2026, 1, 5), true);
        children.endInvolvement(support, involvement, LocalDate.of(2026, 2, 27));
    }

    private void invited(ApplicationContext context, Actor support, UUID adult, UUID doctor) {
        var invitations = context.getBean(Invitations.class);
        var invitees = invitations.invite(
                support,
                conferenceId,
                List.of(
                        NewInvitee.adult(InviteeRole.PARENT_CARER, adult),
                        NewInvitee.professional(doctor, true, true),
                        NewInvitee.named(InviteeRole.SUPPORTER, word + " Friend")));
        invitations.reply(
                support, invitees.get(1), Reply.deputy(CannotComeReason.values()[0], word + " Deputy", Profession.GP));
        presence(invitees.get(1));
    }

    private void presence(UUID invitee) {
        jdbc.sql("""
                        insert into attendance_presence (id, conference_id, invitee_id, arrived_at, channel, deputy_name,
                               deputy_profession, recorded_by, recorded_at)
                        values (?, ?, ?, '2026-03-11 10:00:00', 'VIDEO', ?, 'GP', ?, '2026-03-11 10:00:00')
                        """)
                .params(Ids.next(), conferenceId, invitee, word + " Deputy", Actor.SYSTEM_ID)
                .update();
    }

    /** What services write only on other ways. */
    private void written() {
        jdbc.sql("update conference_conference set place_note = ?, status = 'HELD' where id = ?")
                .params(word + " hall", conferenceId)
                .update();
        jdbc.sql("""
                        insert into attendance_finding (id, conference_id, evaluated_at, outcome, present_groups, missing,
                               grounds, reason, interim, recorded_by, recorded_at)
                        values (?, ?, '2026-03-11 10:00:00', 'OVERRIDDEN', '[]', '[]', '[]', ?, ?, ?,
                               '2026-03-11 10:00:00')
                        """)
                .params(Ids.next(), conferenceId, word + " waits", word + " stays", Actor.SYSTEM_ID)
                .update();
        jdbc.sql("""
                        insert into conference_change (id, conference_id, change_kind, note, made_by, made_at)
                        values (?, ?, 'MOVED', ?, ?, '2026-03-04 10:00:00')
                        """)
                .params(Ids.next(), conferenceId, word + " was ill", Actor.SYSTEM_ID)
                .update();
        jdbc.sql("""
                        insert into decision_plan (id, source_ref, child_id, conference_id, started_on, initial_category,
                               latest_category, ended_on)
                        values (?, ?, ?, ?, '2026-03-11', 'NEG', 'NEG', '2027-03-11')
                        """).params(Ids.next(), word + "-plan", childId, conferenceId).update();
        var questionnaire = Ids.next();
        jdbc.sql("""
                        insert into feedback_questionnaire (id, conference_id, form, respondent, channel, completed_on,
                               recorded_by, recorded_at)
                        values (?, ?, 'INITIAL', 'MOTHER', 'TABLET', '2026-03-11', ?, '2026-03-11 12:00:00')
                        """).params(questionnaire, conferenceId, Actor.SYSTEM_ID).update();
        jdbc.sql("insert into feedback_answer (questionnaire_id, item, answer, words) values (?, 'PREPARED', 'YES', ?)")
                .params(questionnaire, word + " was kind")
                .update();
        jdbc.sql("""
                        insert into appeal_appeal (id, source_ref, conference_id, appellant, received_on, decided_on, outcome)
                        values (?, ?, ?, 'MOTHER', '2026-03-20', '2026-04-20', 'NOT_UPHELD')
                        """).params(Ids.next(), word + "-appeal", conferenceId).update();
    }

    UUID familyId() {
        return familyId;
    }

    UUID childId() {
        return childId;
    }

    UUID conferenceId() {
        return conferenceId;
    }

    String reference() {
        return jdbc.sql("select reference from family_family where id = ?")
                .param(familyId)
                .query(String.class)
                .single();
    }

    /** Every column of every table that still holds the word. */
    List<String> traces() {
        return jdbc.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                          join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                         where c.table_schema = database() and t.table_type = 'BASE TABLE'
                           and c.data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'longblob')
                           and c.generation_expression is null
                        """).query((row, n) -> new Column(row.getString(1), row.getString(2))).list().stream()
                .filter(column -> jdbc.sql("select exists (select 1 from `%s` where `%s` like ?)"
                                .formatted(column.table(), column.column()))
                        .param("%" + word + "%")
                        .query(Boolean.class)
                        .single())
                .map(column -> column.table() + "." + column.column())
                .toList();
    }

    /**
     * The figures' rows about the conference, view by view. Who holds parental
     * responsibility is left out: it is counted as it is on record, and is on no record any more.
     */
    List<String> counted() {
        return jdbc.sql("""
                        select table_name from information_schema.columns
                         where table_schema = database() and table_name like 'rpt\\_%' and column_name = 'conference_id'
                           and table_name <> 'rpt_responsible'
                         order by table_name
                        """).query(String.class).list().stream()
                .map(view -> view + " "
                        + jdbc.sql("select count(*) from `%s` where conference_id = ?".formatted(view))
                                .param(conferenceId)
                                .query(Integer.class)
                                .single())
                .toList();
    }

    private record Column(String table, String column) {}
}
