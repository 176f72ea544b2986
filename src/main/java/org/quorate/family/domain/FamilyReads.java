package org.quorate.family.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.family.AdultRow;
import org.quorate.family.ChildRow;
import org.quorate.family.InvolvementRow;
import org.quorate.family.RelationshipRow;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Families read for screens; asks nobody's permission, the service has. */
@Component
public class FamilyReads {

    private static final String CHILD = """
            select c.id, c.family_id, c.given_name, c.family_name, l.label, c.date_of_birth, c.expected_on, c.sex,
                   c.ethnicity, c.nhs_number, c.la_child_id, c.disability, c.first_language, c.interpreter_needed,
                   c.locality_id, c.gp_agency_id, gp.name as gp_name,
                   c.school_agency_id, school.name as school_name, y.left_by, y.left_on, c.version
              from family_child c
              join family_child_label l on l.child_id = c.id
              join family_child_life y on y.child_id = c.id
              left join directory_agency_label gp on gp.agency_id = c.gp_agency_id
              left join directory_agency_label school on school.agency_id = c.school_agency_id
            """;

    private static final String RELATIONSHIP = """
            select r.id, r.child_id, r.adult_id, concat(a.given_name, ' ', a.family_name) as adult_name,
                   r.relationship, r.parental_responsibility, r.lives_with, a.phone, a.email, a.first_language,
                   a.interpreter_needed
              from family_relationship r
              join family_adult a on a.id = r.adult_id
              join family_child c on c.id = r.child_id
            """;

    private static final String INVOLVEMENT = """
            select i.id, i.child_id, i.practitioner_id, p.full_name, p.profession, p.agency_id, p.agency_name,
                   i.since_on, i.until_on, i.direct_contact
              from family_involvement i
              join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
              join family_child c on c.id = i.child_id
            """;

    private static final String ADDRESS = """
            select id, person_id, person_kind, address_lines, postcode, confidential, confidential_reason, from_on,
                   to_on, version
              from family_address
            """;

    private final JdbcClient jdbc;

    FamilyReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<FamilyRow> family(UUID familyId) {
        return jdbc.sql("select id, reference, version from family_family where id = ?")
                .param(familyId)
                .query(rows(FamilyRow.class))
                .optional();
    }

    public List<UUID> childIds(UUID familyId) {
        return jdbc.sql("select id from family_child where family_id = ? order by id")
                .param(familyId)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Every child of these families. */
    public Set<UUID> childIds(Set<UUID> familyIds) {
        return familyIds.isEmpty()
                ? Set.of()
                : jdbc.sql("select id from family_child where family_id in (:families)")
                        .param("families", familyIds)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .set();
    }

    /** Eldest first, the unborn last. */
    public List<ChildRow> children(UUID familyId) {
        return jdbc.sql(
                        CHILD
                                + " where c.family_id = ? order by coalesce(c.date_of_birth, c.expected_on), c.given_name, c.id")
                .param(familyId)
                .query(rows(ChildRow.class))
                .list();
    }

    public Optional<ChildRow> child(UUID childId) {
        return jdbc.sql(CHILD + " where c.id = ?")
                .param(childId)
                .query(rows(ChildRow.class))
                .optional();
    }

    public List<AdultRow> adults(UUID familyId) {
        return jdbc.sql("""
                        select id, family_id, given_name, family_name, date_of_birth, phone, email, first_language,
                               interpreter_needed, version
                          from family_adult
                         where family_id = ?
                         order by family_name, given_name, id
                        """).param(familyId).query(rows(AdultRow.class)).list();
    }

    public List<RelationshipRow> relationshipsOfFamily(UUID familyId) {
        return jdbc.sql(RELATIONSHIP
                        + " where c.family_id = ? order by r.parental_responsibility desc, adult_name, r.id")
                .param(familyId)
                .query(rows(RelationshipRow.class))
                .list();
    }

    public List<RelationshipRow> relationshipsOfChild(UUID childId) {
        return jdbc.sql(RELATIONSHIP
                        + " where r.child_id = ? order by r.parental_responsibility desc, adult_name, r.id")
                .param(childId)
                .query(rows(RelationshipRow.class))
                .list();
    }

    /** Current ones first. */
    public List<InvolvementRow> involvementsOfFamily(UUID familyId) {
        return jdbc.sql(INVOLVEMENT + " where c.family_id = ? order by i.until_on is not null, p.full_name, i.id")
                .param(familyId)
                .query(rows(InvolvementRow.class))
                .list();
    }

    /** Current ones first. */
    public List<InvolvementRow> involvementsOfChild(UUID childId) {
        return jdbc.sql(INVOLVEMENT + " where i.child_id = ? order by i.until_on is not null, p.full_name, i.id")
                .param(childId)
                .query(rows(InvolvementRow.class))
                .list();
    }

    /** Current ones first, then the latest. */
    public List<AddressRow> addresses(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ADDRESS
                        + " where person_id in (:people) order by to_on is not null, to_on desc, from_on desc, id")
                .param("people", personIds)
                .query(rows(AddressRow.class))
                .list();
    }

    public Optional<AddressRow> address(UUID addressId) {
        return jdbc.sql(ADDRESS + " where id = ?")
                .param(addressId)
                .query(rows(AddressRow.class))
                .optional();
    }

    /** The family of a child, and of nobody else. */
    public Optional<UUID> familyOfChild(UUID childId) {
        return jdbc.sql("select family_id from family_child where id = ?")
                .param(childId)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** The family of a child or an adult. */
    public Optional<UUID> familyOfPerson(UUID personId) {
        return jdbc.sql("""
                        select family_id from family_child where id = :person
                        union all
                        select family_id from family_adult where id = :person
                        """)
                .param("person", personId)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Those that hold, latest first. */
    public List<RestrictionRow> restrictions(UUID familyId) {
        return jdbc.sql("""
                        select r.id, r.family_id, r.subject_adult_id,
                               concat(s.given_name, ' ', s.family_name) as subject_name,
                               r.protects_person_id,
                               coalesce(l.label, concat(a.given_name, ' ', a.family_name)) as protects_name,
                               r.text, r.recorded_by, r.recorded_at, r.ended_at
                          from family_contact_restriction r
                          join family_adult s on s.id = r.subject_adult_id
                          left join family_child_label l on l.child_id = r.protects_person_id
                          left join family_adult a on a.id = r.protects_person_id
                         where r.family_id = ? and r.ended_at is null
                         order by r.recorded_at desc, r.id
                        """).param(familyId).query(rows(RestrictionRow.class)).list();
    }

    public Optional<UUID> familyWithReference(String reference) {
        return jdbc.sql("select id from family_family where reference = ?")
                .param(reference)
                .query(UUID.class)
                .optional();
    }

    public Optional<UUID> otherWithCouncilId(String laChildId, UUID thanChildId) {
        return jdbc.sql("select id from family_child where la_child_id = ? and id <> ?")
                .param(laChildId)
                .param(thanChildId)
                .query(UUID.class)
                .optional();
    }

    /** Whether a practitioner is on record as working with the child, without an end. */
    public boolean worksWith(UUID practitionerId, UUID childId) {
        return jdbc.sql("""
                                select count(*) from family_involvement
                                 where practitioner_id = ? and child_id = ? and until_on is null
                                """)
                        .param(practitionerId)
                        .param(childId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static <T> RowMapper<T> rows(Class<T> type) {
        return DataClassRowMapper.newInstance(type);
    }
}
