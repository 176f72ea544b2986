package org.quorate.attendance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.AbsenceKind;
import org.quorate.attendance.ApologyReason;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Deputy;
import org.quorate.attendance.FindingRow;
import org.quorate.attendance.domain.Participant.Part;
import org.quorate.directory.Profession;
import org.quorate.kernel.Reading;
import org.quorate.partnership.Ground;
import org.quorate.partnership.QuoracyGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read for the roll and for quoracy. */
@Component
public class RollReads {

    private final JdbcClient jdbc;

    RollReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One stretch of somebody's presence, with who came instead of them. */
    public record Stretch(
            Presence presence,
            @Nullable Deputy deputy,
            @Nullable CorrectedTimes corrected) {}

    /** One absence that stands. */
    public record Absence(AbsenceKind kind, @Nullable ApologyReason reason) {}

    /** Everybody's presences by invitee, in the order of arrival. */
    public Map<UUID, List<Stretch>> presences(UUID conferenceId) {
        return Reading.once("presences", conferenceId, () -> readPresences(conferenceId));
    }

    private Map<UUID, List<Stretch>> readPresences(UUID conferenceId) {
        var byInvitee = new HashMap<UUID, List<Stretch>>();
        jdbc.sql("""
                        select p.invitee_id, p.channel, p.arrived_at, p.left_at, p.deputy_name, p.deputy_profession,
                               p.corrected_by, p.reason, p.recorded_at,
                               b.arrived_at as arrived_before, b.left_at as left_before
                        from attendance_presence p left join attendance_presence b on b.id = p.corrects_id
                        where p.conference_id = ? and p.struck_at is null
                        order by p.arrived_at, p.recorded_at
                        """).param(conferenceId).query(rs -> {
            byInvitee
                    .computeIfAbsent(rs.getObject("invitee_id", UUID.class), _ -> new ArrayList<>())
                    .add(stretch(rs));
        });
        return byInvitee;
    }

    public Map<UUID, Absence> absences(UUID conferenceId) {
        return Reading.once("absences", conferenceId, () -> readAbsences(conferenceId));
    }

    private Map<UUID, Absence> readAbsences(UUID conferenceId) {
        var byInvitee = new HashMap<UUID, Absence>();
        jdbc.sql("""
                        select invitee_id, kind, reason from attendance_absence
                        where conference_id = ? and struck_at is null
                        order by recorded_at
                        """).param(conferenceId).query(rs -> {
            var reason = rs.getString("reason");
            byInvitee.put(
                    rs.getObject("invitee_id", UUID.class),
                    new Absence(
                            AbsenceKind.valueOf(rs.getString("kind")),
                            reason == null ? null : ApologyReason.valueOf(reason)));
        });
        return byInvitee;
    }

    /** The invitees whose written report is there. */
    public Set<UUID> reportsReceived(UUID conferenceId) {
        return Reading.once("reports-received", conferenceId, () -> readReportsReceived(conferenceId));
    }

    private Set<UUID> readReportsReceived(UUID conferenceId) {
        return new HashSet<>(jdbc.sql("select invitee_id from rpt_report where conference_id = ? and received")
                .param(conferenceId)
                .query((rs, _) -> rs.getObject(1, UUID.class))
                .list());
    }

    /** Everybody invited and not withdrawn, as far as quoracy asks. */
    public List<Participant> participants(UUID conferenceId) {
        return Reading.once("participants", conferenceId, () -> readParticipants(conferenceId));
    }

    private List<Participant> readParticipants(UUID conferenceId) {
        var presences = presences(conferenceId);
        return invited(conferenceId).stream()
                .map(invited -> invited.with(presences.getOrDefault(invited.id(), List.of()).stream()
                        .map(Stretch::presence)
                        .toList()))
                .toList();
    }

    private List<Participant> invited(UUID conferenceId) {
        return Reading.once(
                "invited",
                conferenceId,
                () -> readInvited(List.of(conferenceId)).getOrDefault(conferenceId, List.of()));
    }

    /** Everybody invited and not withdrawn to each of these conferences, before anybody has come. */
    public Map<UUID, List<Participant>> invited(Collection<UUID> conferenceIds) {
        if (conferenceIds.size() == 1) {
            var only = conferenceIds.iterator().next();
            var invited = invited(only);
            return invited.isEmpty() ? Map.of() : Map.of(only, invited);
        }
        return conferenceIds.isEmpty() ? Map.of() : readInvited(conferenceIds);
    }

    private Map<UUID, List<Participant>> readInvited(Collection<UUID> conferenceIds) {
        var byConference = new HashMap<UUID, List<Participant>>();
        jdbc.sql("""
                        select i.conference_id, i.invitee_id, i.role, i.profession, i.agency_id, i.direct_contact,
                               coalesce(r.received, false) as received
                        from rpt_invitee i
                        left join rpt_report r on r.invitee_id = i.invitee_id
                        where i.conference_id in (:ids) and i.withdrawn_at is null
                        """).param("ids", conferenceIds).query(rs -> {
            byConference
                    .computeIfAbsent(rs.getObject("conference_id", UUID.class), _ -> new ArrayList<>())
                    .add(participant(rs));
        });
        return byConference;
    }

    public Optional<FindingRow> finding(UUID conferenceId) {
        return Reading.once("finding", conferenceId, () -> readFinding(conferenceId));
    }

    private Optional<FindingRow> readFinding(UUID conferenceId) {
        return jdbc.sql("""
                        select * from attendance_finding
                        where conference_id = ? and superseded_at is null
                        """)
                .param(conferenceId)
                .query((rs, _) -> findingRow(rs))
                .optional();
    }

    /** What was corrected on the roll after something was put on record about quoracy, in the order it was. */
    public List<CorrectedTimes> correctedSinceFound(UUID conferenceId) {
        return Reading.once(
                "corrected-since-found",
                conferenceId,
                () -> jdbc.sql("""
                        select p.corrected_by, p.reason, p.recorded_at,
                               b.arrived_at as arrived_before, b.left_at as left_before
                        from attendance_presence p
                        join attendance_presence b on b.id = p.corrects_id
                        join attendance_finding f on f.conference_id = p.conference_id and f.superseded_at is null
                        where p.conference_id = ? and p.struck_at is null and p.recorded_at > f.recorded_at
                        order by p.recorded_at, p.id
                        """)
                        .param(conferenceId)
                        .query((rs, _) -> Objects.requireNonNull(corrected(rs)))
                        .list());
    }

    /** Whether the last conference before this one, for any of its children, was not quorate. */
    public boolean previousInquorate(UUID conferenceId) {
        return Reading.once("previous-inquorate", conferenceId, () -> readPreviousInquorate(conferenceId));
    }

    private boolean readPreviousInquorate(UUID conferenceId) {
        return jdbc.sql("""
                        select exists (
                          select 1
                          from conference_child_label k
                          join conference_label c on c.conference_id = k.conference_id
                          join attendance_finding f
                            on f.superseded_at is null and f.outcome in ('INQUORATE', 'OVERRIDDEN')
                           and f.conference_id = (
                                 select p.conference_id
                                 from conference_child_label pk
                                 join conference_label p on p.conference_id = pk.conference_id
                                 where pk.child_id = k.child_id
                                   and p.status in ('HELD', 'ADJOURNED')
                                   and p.conference_id <> c.conference_id
                                   and (p.held_on < c.held_on
                                        or p.held_on = c.held_on and p.starts_at < c.starts_at)
                                 order by p.held_on desc, p.starts_at desc
                                 limit 1)
                          where k.conference_id = ?)
                        """).param(conferenceId).query(Boolean.class).single();
    }

    private static Participant participant(ResultSet rs) throws SQLException {
        return new Participant(
                rs.getObject("invitee_id", UUID.class),
                part(rs.getString("role")),
                rs.getString("profession"),
                rs.getObject("agency_id", UUID.class),
                rs.getBoolean("direct_contact"),
                rs.getBoolean("received"),
                null,
                List.of());
    }

    private static Stretch stretch(ResultSet rs) throws SQLException {
        var arrived = instant(rs, "arrived_at");
        var left = instant(rs, "left_at");
        var deputy = rs.getString("deputy_name");
        var profession = rs.getString("deputy_profession");
        return new Stretch(
                new Presence(Objects.requireNonNull(arrived), left, Channel.valueOf(rs.getString("channel"))),
                deputy == null ? null : new Deputy(deputy, profession == null ? null : Profession.valueOf(profession)),
                corrected(rs));
    }

    private static @Nullable CorrectedTimes corrected(ResultSet rs) throws SQLException {
        var arrived = instant(rs, "arrived_before");
        return arrived == null
                ? null
                : new CorrectedTimes(
                        arrived,
                        instant(rs, "left_before"),
                        rs.getString("reason"),
                        rs.getString("corrected_by"),
                        Objects.requireNonNull(instant(rs, "recorded_at")));
    }

    private static FindingRow findingRow(ResultSet rs) throws SQLException {
        return new FindingRow(
                Objects.requireNonNull(instant(rs, "evaluated_at")),
                FindingRow.Outcome.valueOf(rs.getString("outcome")),
                Finding.codes(rs.getString("present_groups")).stream()
                        .map(QuoracyGroup::new)
                        .toList(),
                Finding.codes(rs.getString("missing")),
                Finding.codes(rs.getString("grounds")).stream()
                        .map(Ground::valueOf)
                        .toList(),
                rs.getString("reason"),
                rs.getString("interim"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var moment = rs.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    private static Part part(String role) {
        return switch (role) {
            case "PROFESSIONAL" -> Part.PROFESSIONAL;
            case "PARENT_CARER", "CHILD" -> Part.FAMILY;
            case "SUPPORTER", "ADVOCATE" -> Part.SUPPORTER;
            case "INTERPRETER" -> Part.INTERPRETER;
            case "LEGAL" -> Part.LEGAL;
            case "OBSERVER" -> Part.OBSERVER;
            case "MINUTE_TAKER" -> Part.MINUTE_TAKER;
            default -> throw new IllegalStateException("unknown role of an invitee: " + role);
        };
    }
}
