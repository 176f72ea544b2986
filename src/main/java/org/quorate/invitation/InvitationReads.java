package org.quorate.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Reach;
import org.quorate.conference.ConferenceStatus;
import org.quorate.directory.Profession;
import org.quorate.invitation.domain.Invitee.Works;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.invitation.domain.SuggestedInvitee;
import org.quorate.kernel.Reading;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitation module's reads. Decides nothing about who may see them: {@link Invitations} does. */
@Component
class InvitationReads {

    /** How long after the day somebody invited can still look a conference up. */
    private static final int DAYS_AFTER = 28;

    private static final String ROWS = """
            select i.id, i.conference_id, i.role, i.practitioner_id, i.adult_id, i.child_id, i.profession, i.agency_id,
                   coalesce(p.full_name, a.full_name, c.label, i.full_name) as name,
                   case when i.agency_id is null or i.agency_id = p.agency_id then p.agency_name
                        else (select o.agency_name from directory_practitioner_label o
                               where o.agency_id = i.agency_id limit 1) end as agency_name,
                   i.necessary, i.direct_contact, i.invited_at,
                   r.answer, r.reason, r.instead, r.deputy_name, r.deputy_profession, r.recorded_at,
                   r.id is null and exists (select 1 from invitation_reply e where e.invitee_id = i.id) as asked_again
            from invitation_invitee i
                     left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                     left join family_adult_label a on a.adult_id = i.adult_id
                     left join family_child_label c on c.child_id = i.child_id
                     left join invitation_reply r on r.invitee_id = i.id and r.superseded_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody invited to a conference now: professionals first, then the family, then the others; by name. */
    List<InviteeRow> invitees(UUID conferenceId) {
        return Reading.once("invitees", conferenceId, () -> invited(conferenceId));
    }

    private List<InviteeRow> invited(UUID conferenceId) {
        return jdbc.sql(ROWS + """
                         where i.conference_id = :conference and i.withdrawn_at is null
                         order by field(i.role, 'PROFESSIONAL', 'PARENT_CARER', 'CHILD', 'SUPPORTER', 'ADVOCATE',
                                        'INTERPRETER', 'LEGAL', 'OBSERVER', 'MINUTE_TAKER'), name, i.id
                        """)
                .param("conference", conferenceId)
                .query(InvitationReads::row)
                .list();
    }

    /** Everybody invited to these conferences now, by name; of one alone as its own screen has read them. */
    List<InviteeRow> invitees(Collection<UUID> conferenceIds) {
        if (conferenceIds.size() == 1) {
            return invitees(conferenceIds.iterator().next()).stream()
                    .sorted(Comparator.comparing(InviteeRow::name, String.CASE_INSENSITIVE_ORDER))
                    .toList();
        }
        return conferenceIds.isEmpty()
                ? List.of()
                : jdbc.sql(ROWS + """
                         where i.conference_id in (:conferences) and i.withdrawn_at is null
                         order by name, i.id
                        """)
                        .param("conferences", conferenceIds)
                        .query(InvitationReads::row)
                        .list();
    }

    /** One invitee, whether or not the invitation was taken back. */
    Optional<InviteeRow> invitee(UUID inviteeId) {
        return jdbc.sql(ROWS + " where i.id = :id")
                .param("id", inviteeId)
                .query(InvitationReads::row)
                .optional();
    }

    boolean isWithdrawn(UUID inviteeId) {
        return jdbc.sql("select withdrawn_at is not null from invitation_invitee where id = ?")
                .param(inviteeId)
                .query(Boolean.class)
                .single();
    }

    /** Invitations to conferences called and not yet past, of one practitioner or of a whole agency. */
    List<InviteeRow> upcoming(@Nullable UUID practitionerId, @Nullable UUID agencyId) {
        return jdbc.sql(ROWS + """
                             join conference_label k on k.conference_id = i.conference_id
                         where i.withdrawn_at is null and k.status = 'CALLED' and k.held_on >= :today
                           and (i.practitioner_id = :practitioner or i.agency_id = :agency)
                         order by k.held_on, k.starts_at, name, i.id
                        """)
                .param("today", Time.today(clock))
                .param("practitioner", practitionerId)
                .param("agency", agencyId)
                .query(InvitationReads::row)
                .list();
    }

    /** The conferences one practitioner, or a whole agency, is invited to and may still look up. */
    Set<UUID> open(@Nullable UUID practitionerId, @Nullable UUID agencyId) {
        return jdbc.sql("""
                        select i.conference_id from invitation_invitee i
                                 join conference_label k on k.conference_id = i.conference_id
                        where i.withdrawn_at is null and k.held_on >= :since
                          and (i.practitioner_id = :practitioner or i.agency_id = :agency)
                        """)
                .param("since", Time.today(clock).minusDays(DAYS_AFTER))
                .param("practitioner", practitionerId)
                .param("agency", agencyId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .set();
    }

    Optional<ConferenceStatus> statusOf(UUID conferenceId) {
        return jdbc.sql("select status from conference_label where conference_id = ?")
                .param(conferenceId)
                .query(String.class)
                .optional()
                .map(ConferenceStatus::valueOf);
    }

    /** The row of this very person at the conference, withdrawn or not. */
    Optional<UUID> rowOf(UUID conferenceId, NewInvitee wanted) {
        return jdbc.sql("""
                        select id from invitation_invitee
                        where conference_id = :conference
                          and (practitioner_id = :practitioner or adult_id = :adult or child_id = :child)
                        """)
                .param("conference", conferenceId)
                .param("practitioner", wanted.practitionerId())
                .param("adult", wanted.adultId())
                .param("child", wanted.childId())
                .query(UUID.class)
                .optional();
    }

    int observers(UUID conferenceId) {
        return jdbc.sql("""
                        select count(*) from invitation_invitee
                        where conference_id = ? and role = 'OBSERVER' and withdrawn_at is null
                        """).param(conferenceId).query(Integer.class).single();
    }

    Optional<Works> works(UUID practitionerId) {
        return jdbc.sql("select agency_id, profession from directory_practitioner_label where practitioner_id = ?")
                .param(practitionerId)
                .query((rs, i) -> new Works(
                        rs.getObject("agency_id", UUID.class), Profession.valueOf(rs.getString("profession"))))
                .optional();
    }

    /** Whether the adult or child belongs to a family of which the conference considers a child. */
    boolean ofTheFamily(UUID conferenceId, NewInvitee wanted) {
        return jdbc.sql("""
                        select count(*) from conference_child_label k
                                 join family_child_label f on f.child_id = k.child_id
                        where k.conference_id = :conference
                          and (k.child_id = :child
                               or f.family_id in (select a.family_id from family_adult_label a where a.adult_id = :adult))
                        """)
                        .param("conference", conferenceId)
                        .param("child", wanted.childId())
                        .param("adult", wanted.adultId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whom the latest conference about a child before a day invited, with its reference. */
    List<InvitedBefore> invitedBefore(UUID childId, LocalDate day, Reach open) {
        return jdbc.sql("""
                        select i.practitioner_id, i.necessary, i.direct_contact, k.reference
                        from invitation_invitee i
                                 join conference_label k on k.conference_id = i.conference_id
                        where i.withdrawn_at is null and i.role = 'PROFESSIONAL' and i.practitioner_id is not null
                          and i.conference_id = (select b.conference_id from conference_child_label c
                                                          join conference_label b on b.conference_id = c.conference_id
                                                 where c.child_id = :child and b.held_on < :day
                                                   and b.status in ('HELD', 'ADJOURNED') and %s
                                                 order by b.held_on desc, b.starts_at desc limit 1)
                        """.formatted(open.sql("b.conference_id")))
                .param("reach", open.ids())
                .param("child", childId)
                .param("day", day)
                .query((rs, i) -> new InvitedBefore(
                        rs.getObject("practitioner_id", UUID.class),
                        rs.getString("reference"),
                        rs.getBoolean("necessary"),
                        rs.getBoolean("direct_contact")))
                .list();
    }

    /** Everybody who stood invited to a conference, as they would be invited again; in their role and by name. */
    List<SuggestedInvitee> toCarryOver(UUID conferenceId) {
        return jdbc.sql("""
                        select i.role, i.practitioner_id, i.adult_id, i.child_id, i.full_name, i.necessary,
                               i.direct_contact, i.profession, i.email, i.phone, i.language, k.reference,
                               coalesce(p.full_name, a.full_name, c.label, i.full_name) as name, p.agency_name
                        from invitation_invitee i
                                 join conference_label k on k.conference_id = i.conference_id
                                 left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                                 left join family_adult_label a on a.adult_id = i.adult_id
                                 left join family_child_label c on c.child_id = i.child_id
                        where i.conference_id = ? and i.withdrawn_at is null
                        order by i.role, name
                        """)
                .param(conferenceId)
                .query((rs, n) -> new SuggestedInvitee(
                        new NewInvitee(
                                InviteeRole.valueOf(rs.getString("role")),
                                rs.getObject("practitioner_id", UUID.class),
                                rs.getObject("adult_id", UUID.class),
                                rs.getObject("child_id", UUID.class),
                                rs.getString("full_name"),
                                rs.getBoolean("necessary"),
                                rs.getBoolean("direct_contact"),
                                new InviteeMore(
                                        rs.getString("email"),
                                        rs.getString("phone"),
                                        rs.getString("language"),
                                        false,
                                        false)),
                        rs.getString("name"),
                        code(Profession.class, rs.getString("profession")),
                        rs.getString("agency_name"),
                        List.of("Was invited to " + rs.getString("reference") + ", which this takes the place of"),
                        true,
                        null))
                .list();
    }

    record InvitedBefore(UUID practitionerId, String reference, boolean necessary, boolean directContact) {}

    private static InviteeRow row(ResultSet rs, int index) throws SQLException {
        return new InviteeRow(
                rs.getObject("id", UUID.class),
                rs.getObject("conference_id", UUID.class),
                InviteeRole.valueOf(rs.getString("role")),
                rs.getString("name"),
                rs.getObject("practitioner_id", UUID.class),
                rs.getObject("adult_id", UUID.class),
                rs.getObject("child_id", UUID.class),
                code(Profession.class, rs.getString("profession")),
                rs.getObject("agency_id", UUID.class),
                rs.getString("agency_name"),
                rs.getBoolean("necessary"),
                rs.getBoolean("direct_contact"),
                moment(rs, "invited_at"),
                reply(rs),
                rs.getBoolean("asked_again"),
                false);
    }

    private static @Nullable ReplyRow reply(ResultSet rs) throws SQLException {
        var answer = code(Answer.class, rs.getString("answer"));
        return answer == null
                ? null
                : new ReplyRow(
                        answer,
                        code(CannotComeReason.class, rs.getString("reason")),
                        code(Instead.class, rs.getString("instead")),
                        rs.getString("deputy_name"),
                        code(Profession.class, rs.getString("deputy_profession")),
                        moment(rs, "recorded_at"));
    }

    static Instant moment(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
