package org.quorate.insight;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county small enough to count by hand, written straight into the tables the figures' views read. */
final class SmallCounty {

    private final JdbcClient jdbc;
    private final UUID somebody = Ids.next();
    private final Map<String, UUID> localities = new HashMap<>();
    private UUID family = Ids.next();

    SmallCounty(JdbcClient jdbc) {
        this.jdbc = jdbc;
        anotherFamily();
    }

    /** Children considered from now on are of another family. */
    SmallCounty anotherFamily() {
        family = Ids.next();
        jdbc.sql("insert into family_family (id, reference) values (?, ?)")
                .params(family, "F-" + family)
                .update();
        return this;
    }

    UUID locality(String name) {
        return localities.computeIfAbsent(name, missing -> {
            var id = Ids.next();
            jdbc.sql("insert into partnership_locality (id, code, name) values (?, ?, ?)")
                    .params(id, "L-" + id, name)
                    .update();
            return id;
        });
    }

    UUID agency(String name) {
        var id = Ids.next();
        jdbc.sql("insert into directory_agency (id, name, kind) values (?, ?, 'OTHER')")
                .params(id, name)
                .update();
        return id;
    }

    /**
     * A child is written as its kind, then {@code late 12} when the conference is twelve days too late for it ({@code late}:
     * one), {@code holiday} when it was due the day before but still in time, {@code unborn} when not born that day.
     */
    Meeting meeting(String day, String locality, String status, String... children) {
        return new Meeting(LocalDate.parse(day), locality(locality), status, List.of(children));
    }

    Meeting held(String day, String locality, String... children) {
        return meeting(day, locality, "HELD", children);
    }

    final class Meeting {

        final UUID id = Ids.next();
        final LocalDate day;
        final List<UUID> children = new ArrayList<>();

        private Meeting(LocalDate day, UUID locality, String status, List<String> kinds) {
            this.day = day;
            jdbc.sql("""
                            insert into conference_conference (id, reference, locality_id, rule_set_id, held_on, starts_at,
                                                               minutes, mode, status, called_by, called_at)
                            values (?, ?, ?, ?, ?, '10:00', 90, 'IN_PERSON', ?, ?, ?)""")
                    .params(id, "R-" + id, locality, somebody, Date.valueOf(day), status, somebody, at(-20))
                    .update();
            kinds.forEach(this::consider);
        }

        private void consider(String kind) {
            var child = Ids.next();
            jdbc.sql("""
                            insert into family_child (id, family_id, given_name, family_name, date_of_birth, expected_on)
                            values (?, ?, 'Robin', 'Example', ?, ?)""")
                    .params(
                            child,
                            family,
                            kind.contains("unborn") ? null : "1985-01-01",
                            Date.valueOf(day.plusDays(60)))
                    .update();
            about(child, kind);
        }

        /** Also considers a child that another conference considered. */
        Meeting about(UUID child, String kind) {
            var words = kind.split(" ", -1);
            var last = words[words.length - 1];
            var late = last.equals("late") ? 1 : kind.contains("late") ? Integer.parseInt(last) : 0;
            children.add(child);
            jdbc.sql("""
                            insert into conference_child (id, conference_id, child_id, kind, clock_basis, clock_from, due_on,
                                                          limit_on)
                            values (?, ?, ?, ?, 'STRATEGY_DISCUSSION', ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            id,
                            child,
                            words[0],
                            Date.valueOf(day.minusDays(20)),
                            Date.valueOf(day.minusDays(kind.contains("holiday") ? 1 : late)),
                            kind.contains("holiday") ? Date.valueOf(day) : null)
                    .update();
            return this;
        }

        /** A necessary professional, invited ten days before. */
        Invitee professional(String profession) {
            return professional(profession, agency("Agency of a " + profession));
        }

        Invitee professional(String profession, UUID agency) {
            var practitioner = Ids.next();
            jdbc.sql("""
                            insert into directory_practitioner (id, agency_id, full_name, profession)
                            values (?, ?, 'Sam Example', ?)""").params(practitioner, agency, profession).update();
            return new Invitee(this, "PROFESSIONAL", practitioner, agency, profession);
        }

        /** Somebody of the family or with them. */
        Invitee person(String role) {
            return new Invitee(this, role, null, null, null);
        }

        Meeting lateBecause(String reason, boolean superseded) {
            jdbc.sql("""
                            insert into conference_late_reason
                                (id, conference_id, reason, recorded_by, recorded_at, superseded_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(Ids.next(), id, reason, somebody, at(-5), superseded ? at(-4) : null)
                    .update();
            return this;
        }

        Meeting tookPart(int child, String code, boolean form, boolean superseded) {
            jdbc.sql("""
                            insert into preparation_participation (id, conference_id, child_id, code, consultation_form,
                                                                   recorded_by, recorded_at, superseded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Ids.next(), id, children.get(child), code, form, somebody, at(0), superseded ? at(1) : null)
                    .update();
            return this;
        }

        Meeting found(String outcome, String groundsAsJson, int minute, boolean superseded) {
            jdbc.sql("""
                            insert into attendance_finding (id, conference_id, evaluated_at, outcome, present_groups, missing,
                                                            grounds, recorded_by, recorded_at, superseded_at)
                            values (?, ?, ?, ?, '[]', '[]', ?, ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            id,
                            Timestamp.from(at(0).toInstant().plusSeconds(60L * minute)),
                            outcome,
                            groundsAsJson,
                            somebody,
                            at(0),
                            superseded ? at(1) : null)
                    .update();
            return this;
        }

        private Timestamp at(int daysLater) {
            return Timestamp.from(Instant.parse(day.plusDays(daysLater) + "T09:00:00Z"));
        }
    }

    final class Invitee {

        private final UUID id = Ids.next();
        private final Meeting meeting;

        private Invitee(Meeting meeting, String role, UUID practitioner, UUID agency, String profession) {
            this.meeting = meeting;
            jdbc.sql("""
                            insert into invitation_invitee (id, conference_id, role, practitioner_id, agency_id, profession,
                                                            necessary, direct_contact, invited_at, invited_by)
                            values (?, ?, ?, ?, ?, ?, true, true, ?, ?)""")
                    .params(id, meeting.id, role, practitioner, agency, profession, meeting.at(-10), somebody)
                    .update();
        }

        Invitee invitedAt(String instant) {
            return change("invited_at = '" + Timestamp.from(Instant.parse(instant)) + "'");
        }

        Invitee notNecessary() {
            return change("necessary = false");
        }

        Invitee withdrawn() {
            return change("withdrawn_at = invited_at + interval 1 day");
        }

        private Invitee change(String set) {
            jdbc.sql("update invitation_invitee set " + set + " where id = ?")
                    .params(id)
                    .update();
            return this;
        }

        /** On the roll as absent. */
        Invitee absent() {
            return absent(false);
        }

        Invitee absent(boolean struck) {
            jdbc.sql("""
                            insert into attendance_absence (id, conference_id, invitee_id, kind, recorded_by, recorded_at,
                                                            struck_at)
                            values (?, ?, ?, 'NOT_ATTENDED', ?, ?, ?)""")
                    .params(Ids.next(), meeting.id, id, somebody, meeting.at(0), struck ? meeting.at(0) : null)
                    .update();
            return this;
        }

        Invitee present() {
            return present(null, false);
        }

        Invitee present(String deputy, boolean struck) {
            jdbc.sql("""
                            insert into attendance_presence (id, conference_id, invitee_id, arrived_at, channel, deputy_name,
                                                             recorded_by, recorded_at, struck_at)
                            values (?, ?, ?, ?, 'IN_PERSON', ?, ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            meeting.id,
                            id,
                            meeting.at(0),
                            deputy,
                            somebody,
                            meeting.at(0),
                            struck ? meeting.at(0) : null)
                    .update();
            return this;
        }

        /** The report is due two days before; days before the conference it came, or null for never. */
        Invitee reportCame(Integer daysBefore) {
            jdbc.sql("""
                            insert into agencyreport_report (id, conference_id, invitee_id, due_at, submitted_at)
                            values (?, ?, ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            meeting.id,
                            id,
                            meeting.at(-2),
                            daysBefore == null ? null : meeting.at(-daysBefore))
                    .update();
            return this;
        }
    }
}
