package org.quorate.invitation.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceStatus;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.HeldBecause;
import org.quorate.correspondence.Recipient;
import org.quorate.directory.ContactPoints;
import org.quorate.invitation.ChairsArrangements;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.domain.InviteeNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where invitees are reached: a practitioner at their own address, else at their agency's; an adult of the family by
 * e-mail, else by text message, else by letter to the one place they live; whoever else by what was written down. What
 * could reach the wrong person waits for somebody to look. Decides nothing about who may know.
 */
@Component
public class Contacts {

    private static final String ROWS = """
            select i.id, i.conference_id, i.role, i.practitioner_id, i.adult_id, i.child_id, i.full_name,
                   i.consent_at is not null as consented, i.calendar_sequence,
                   coalesce(p.full_name, a.full_name, c.label, i.full_name) as name,
                   i.agency_id, i.email as own_email, i.phone as own_phone,
                   d.email as practitioner_email, d.agency_email,
                   f.email as adult_email, f.phone as adult_phone, f.restricted, f.homes, f.home, f.home_confidential,
                   k.status,
                   exists (select 1 from invitation_reply r
                            where r.invitee_id = i.id and r.superseded_at is null) as answered
            from invitation_invitee i
                     join conference_label k on k.conference_id = i.conference_id
                     left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                     left join directory_practitioner_contact d on d.practitioner_id = i.practitioner_id
                     left join family_adult_label a on a.adult_id = i.adult_id
                     left join family_adult_contact f on f.adult_id = i.adult_id
                     left join family_child_label c on c.child_id = i.child_id
            where i.conference_id = :conference and (i.withdrawn_at is null or i.id = :also)
            order by i.id
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final ObjectProvider<ChairsArrangements> arrangements;

    Contacts(JdbcClient jdbc, ObjectProvider<ChairsArrangements> arrangements) {
        this.jdbc = jdbc;
        this.arrangements = arrangements;
    }

    /** Everybody invited to a conference now. */
    public List<Contact> ofConference(UUID conferenceId) {
        return ofConference(conferenceId, NOBODY);
    }

    /** One invitee among the others of the conference, also when the invitation was taken back. */
    public Optional<Contact> of(UUID inviteeId) {
        return jdbc.sql("select conference_id from invitation_invitee where id = ?")
                .param(inviteeId)
                .query(UUID.class)
                .optional()
                .flatMap(conferenceId -> ofConference(conferenceId, inviteeId).stream()
                        .filter(contact -> contact.inviteeId().equals(inviteeId))
                        .findFirst());
    }

    private List<Contact> ofConference(UUID conferenceId, UUID also) {
        var rows = jdbc.sql(ROWS)
                .param("conference", conferenceId)
                .param("also", also)
                .query(Contacts::row)
                .list();
        var apart = rows.stream().anyMatch(row -> row.role().isBesideTheFamily())
                ? arrangements.stream()
                        .flatMap(arranged -> arranged.notWithTheOthers(conferenceId).stream())
                        .collect(Collectors.toSet())
                : Set.<UUID>of();
        return guarded(rows, apart);
    }

    /** Somebody not known to come with one who comes with all others: the time, or the meeting, may not be theirs to know. */
    private static boolean mayComeWithOneOf(Set<UUID> apart, Row row) {
        return row.role().isBesideTheFamily() && apart.stream().anyMatch(adult -> !adult.equals(row.recipientId()));
    }

    /** Family and named people of one conference who share an address, or nearly a name, with somebody else wait. */
    private static List<Contact> guarded(List<Row> rows, Set<UUID> apart) {
        var byAddress = new HashMap<String, Integer>();
        rows.forEach(row -> {
            if (row.address() != null) {
                byAddress.merge(row.address(), 1, Integer::sum);
            }
        });
        return rows.stream()
                .map(row -> row.contact(why(row, rows, byAddress, apart)))
                .toList();
    }

    private static @Nullable HeldBecause why(Row row, List<Row> rows, Map<String, Integer> byAddress, Set<UUID> apart) {
        if (row.recipientKind() == Recipient.Kind.CHILD) {
            return HeldBecause.CHILD;
        }
        if (row.restricted()) {
            return HeldBecause.CONTACT_RESTRICTION;
        }
        if (row.role() == InviteeRole.OBSERVER && !row.consented()) {
            return HeldBecause.NO_CONSENT;
        }
        if (mayComeWithOneOf(apart, row)) {
            return HeldBecause.COMES_APART;
        }
        if (row.channel() == Channel.LETTER && row.homeConfidential()) {
            return HeldBecause.CONFIDENTIAL_ADDRESS;
        }
        if (row.recipientKind() == Recipient.Kind.PRACTITIONER || row.address() == null) {
            return null;
        }
        var shared = byAddress.getOrDefault(row.address(), 0) > 1;
        var alike = rows.stream()
                .anyMatch(other -> !other.id().equals(row.id()) && InviteeNames.alike(other.name(), row.name()));
        return shared || alike ? HeldBecause.LOOKS_LIKE_ANOTHER : null;
    }

    private static Row row(ResultSet rs, int index) throws SQLException {
        var role = InviteeRole.valueOf(rs.getString("role"));
        var adult = rs.getObject("adult_id", UUID.class);
        var channels = adult == null ? byName(rs) : ofAdult(rs);
        var chosen = rs.getObject("child_id", UUID.class) != null || channels.isEmpty()
                ? new Reached(Channel.BY_HAND, null, false)
                : channels.getFirst();
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getObject("conference_id", UUID.class),
                ConferenceStatus.valueOf(rs.getString("status")),
                role,
                kind(rs),
                who(rs),
                rs.getString("name"),
                chosen.channel(),
                chosen.address(),
                chosen.shared(),
                rs.getBoolean("restricted"),
                rs.getBoolean("home_confidential"),
                rs.getBoolean("consented"),
                rs.getBoolean("answered"),
                rs.getInt("calendar_sequence"));
    }

    private static Recipient.Kind kind(ResultSet rs) throws SQLException {
        if (rs.getObject("practitioner_id", UUID.class) != null) {
            return Recipient.Kind.PRACTITIONER;
        }
        if (rs.getObject("adult_id", UUID.class) != null) {
            return Recipient.Kind.ADULT;
        }
        return rs.getObject("child_id", UUID.class) == null ? Recipient.Kind.NAMED : Recipient.Kind.CHILD;
    }

    private static UUID who(ResultSet rs) throws SQLException {
        for (var column : List.of("practitioner_id", "adult_id", "child_id")) {
            var id = rs.getObject(column, UUID.class);
            if (id != null) {
                return id;
            }
        }
        return rs.getObject("id", UUID.class);
    }

    private record Reached(Channel channel, @Nullable String address, boolean shared) {}

    private static List<Reached> byName(ResultSet rs) throws SQLException {
        var ways = new ArrayList<Reached>();
        add(ways, Channel.EMAIL, rs.getString("practitioner_email"), false);
        add(ways, Channel.EMAIL, rs.getString("agency_email"), true);
        add(ways, Channel.EMAIL, rs.getString("own_email"), false);
        add(ways, Channel.SMS, mobile(rs.getString("own_phone")), false);
        return ways;
    }

    private static List<Reached> ofAdult(ResultSet rs) throws SQLException {
        var ways = new ArrayList<Reached>();
        add(ways, Channel.EMAIL, rs.getString("adult_email"), false);
        add(ways, Channel.SMS, mobile(rs.getString("adult_phone")), false);
        if (rs.getInt("homes") == 1) {
            add(ways, Channel.LETTER, rs.getString("home"), false);
        }
        return ways;
    }

    private static @Nullable String mobile(@Nullable String phone) {
        return phone != null && ContactPoints.takesTexts(phone) ? phone : null;
    }

    private static void add(List<Reached> ways, Channel channel, @Nullable String address, boolean shared) {
        if (address != null && !address.isBlank()) {
            ways.add(new Reached(channel, address, shared));
        }
    }

    private record Row(
            UUID id,
            UUID conferenceId,
            ConferenceStatus status,
            InviteeRole role,
            Recipient.Kind recipientKind,
            UUID recipientId,
            String name,
            Channel channel,
            @Nullable String address,
            boolean sharedMailbox,
            boolean restricted,
            boolean homeConfidential,
            boolean consented,
            boolean answered,
            int sequence) {

        private Voice voice() {
            if (role == InviteeRole.SUPPORTER) {
                return Voice.SUPPORTER;
            }
            return recipientKind == Recipient.Kind.ADULT || recipientKind == Recipient.Kind.CHILD
                    ? Voice.FAMILY
                    : Voice.WORK;
        }

        Contact contact(@Nullable HeldBecause held) {
            var recipient = new Recipient(recipientKind, recipientId, name, channel, address);
            return new Contact(id, conferenceId, status, recipient, voice(), sharedMailbox, held, answered, sequence);
        }
    }
}
