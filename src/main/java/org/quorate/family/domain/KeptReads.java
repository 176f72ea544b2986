package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.PersonKind;
import org.quorate.family.domain.KeptFacts.Detail;
import org.quorate.family.domain.KeptFacts.Home;
import org.quorate.family.domain.KeptFacts.LivesWith;
import org.quorate.family.domain.KeptFacts.Member;
import org.quorate.family.domain.KeptFacts.Restriction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what {@link KeptPolicy} decides by. Asks nobody for permission. */
@Component
public class KeptReads {

    private static final String MEMBERS = """
            select id, family_id, 'CHILD' as kind from family_child where family_id in (:families)
            union all
            select id, family_id, 'ADULT' from family_adult where family_id in (:families)
            """;

    private static final String PLACES = """
            select c.id, 'SCHOOL' as what, a.name, a.address_lines, a.postcode, a.phone, a.email
              from family_child c join directory_agency_contact a on a.agency_id = c.school_agency_id
             where c.family_id in (:families)
            union all
            select c.id, 'GP', a.name, a.address_lines, a.postcode, a.phone, a.email
              from family_child c join directory_agency_contact a on a.agency_id = c.gp_agency_id
             where c.family_id in (:families)
            """;

    private final JdbcClient jdbc;
    private final ConfidentialBook book;

    KeptReads(JdbcClient jdbc, ConfidentialBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    public Set<UUID> familiesOf(Set<UUID> childIds) {
        return childIds.isEmpty()
                ? Set.of()
                : jdbc.sql("select family_id from family_child where id in (:ids)")
                        .param("ids", childIds)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .set();
    }

    public KeptFacts facts(Set<UUID> familyIds) {
        if (familyIds.isEmpty()) {
            return new KeptFacts(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        var marks = book.marks(familyIds);
        return new KeptFacts(
                members(familyIds),
                homes(familyIds),
                livesWith(familyIds),
                restrictions(familyIds),
                Stream.concat(places(familyIds, marks).stream(), contacts(familyIds, marks).stream())
                        .toList());
    }

    private List<Member> members(Set<UUID> familyIds) {
        return jdbc.sql(MEMBERS)
                .param("families", familyIds)
                .query((row, n) -> new Member(
                        row.getObject("id", UUID.class),
                        row.getObject("family_id", UUID.class),
                        PersonKind.valueOf(row.getString("kind"))))
                .list();
    }

    private List<Home> homes(Set<UUID> familyIds) {
        return jdbc.sql("""
                        select h.person_id, h.address_lines, h.postcode, h.confidential, h.to_on is null as current
                          from family_address h
                          join (%s) m on m.id = h.person_id
                         order by h.id
                        """.formatted(MEMBERS))
                .param("families", familyIds)
                .query((row, n) -> new Home(
                        row.getObject("person_id", UUID.class),
                        row.getString("address_lines"),
                        row.getString("postcode"),
                        row.getBoolean("confidential"),
                        row.getBoolean("current")))
                .list();
    }

    private List<LivesWith> livesWith(Set<UUID> familyIds) {
        return jdbc.sql("""
                        select r.child_id, r.adult_id from family_relationship r join family_child c on c.id = r.child_id
                         where c.family_id in (:families) and r.lives_with
                        """)
                .param("families", familyIds)
                .query((row, n) ->
                        new LivesWith(row.getObject("child_id", UUID.class), row.getObject("adult_id", UUID.class)))
                .list();
    }

    private List<Restriction> restrictions(Set<UUID> familyIds) {
        return jdbc.sql("""
                        select family_id, subject_adult_id, protects_person_id from family_contact_restriction
                         where family_id in (:families) and ended_at is null
                        """)
                .param("families", familyIds)
                .query((row, n) -> new Restriction(
                        row.getObject("family_id", UUID.class),
                        row.getObject("subject_adult_id", UUID.class),
                        row.getObject("protects_person_id", UUID.class)))
                .list();
    }

    /** Schools and practices: their names, and where they are found. */
    private List<Detail> places(Set<UUID> familyIds, List<ConfidentialMark> marks) {
        var details = new ArrayList<Detail>();
        jdbc.sql(PLACES).param("families", familyIds).query(row -> {
            var child = row.getObject("id", UUID.class);
            var what = Kind.valueOf(row.getString("what"));
            var confidential = isMarked(marks, child, ConfidentialKind.valueOf(what.name()));
            add(details, child, what, row.getString("name"), confidential);
            add(details, child, Kind.ADDRESS, row.getString("address_lines"), confidential);
            add(details, child, Kind.POSTCODE, row.getString("postcode"), confidential);
            add(details, child, Kind.PHONE, row.getString("phone"), confidential);
            add(details, child, Kind.EMAIL, row.getString("email"), confidential);
        });
        return details;
    }

    private List<Detail> contacts(Set<UUID> familyIds, List<ConfidentialMark> marks) {
        var details = new ArrayList<Detail>();
        jdbc.sql("select id, phone, email from family_adult where family_id in (:families)")
                .param("families", familyIds)
                .query(row -> {
                    var adult = row.getObject("id", UUID.class);
                    add(
                            details,
                            adult,
                            Kind.PHONE,
                            row.getString("phone"),
                            isMarked(marks, adult, ConfidentialKind.PHONE));
                    add(
                            details,
                            adult,
                            Kind.EMAIL,
                            row.getString("email"),
                            isMarked(marks, adult, ConfidentialKind.EMAIL));
                });
        return details;
    }

    private static void add(
            List<Detail> details, UUID personId, Kind kind, @Nullable String value, boolean confidential) {
        if (value != null && !value.isBlank()) {
            details.add(new Detail(personId, kind, value, confidential));
        }
    }

    private static boolean isMarked(List<ConfidentialMark> marks, UUID personId, ConfidentialKind what) {
        return marks.stream().anyMatch(mark -> mark.personId().equals(personId) && mark.what() == what);
    }
}
