package org.quorate.family.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.keeping.CaseContact;
import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseRegister;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long families are kept, and how they are destroyed: rows that other modules count stay, with a year of birth and a
 * locality, and {@value CaseScope#DESTROYED} in place of each name.
 */
@Component
class FamilyKeeping implements CaseRegister, CasePart {

    private static final String FAMILIES = """
            select f.id, f.reference, c.id as child_id, coalesce(c.date_of_birth, c.expected_on) as born, null as adult_id
              from family_family f join family_child c on c.family_id = f.id
             where f.reference not like 'destroyed-%' and (:id is null or f.id = :id)
            union all
            select f.id, f.reference, null, null, a.id
              from family_family f join family_adult a on a.family_id = f.id
             where f.reference not like 'destroyed-%' and (:id is null or f.id = :id)
            """;

    /** To whom the case was restricted, why, and who opened it in an emergency. */
    private static final String[] RESTRICTIONS = {
        """
        delete s from family_emergency_seen s
                 join family_emergency_opening o on o.id = s.opening_id
                 join family_case_restriction r on r.id = o.restriction_id
         where r.family_id in (:ids)
        """, """
        delete o from family_emergency_opening o join family_case_restriction r on r.id = o.restriction_id
         where r.family_id in (:ids)
        """, """
        delete u from family_case_unnamed u
                 join family_case_named n on n.id = u.named_id
                 join family_case_restriction r on r.id = n.restriction_id
         where r.family_id in (:ids)
        """, """
        delete n from family_case_named n join family_case_restriction r on r.id = n.restriction_id
         where r.family_id in (:ids)
        """, """
        delete l from family_case_lifted l join family_case_restriction r on r.id = l.restriction_id
         where r.family_id in (:ids)
        """, "delete from family_case_restriction where family_id in (:ids)"
    };

    private final JdbcClient jdbc;

    FamilyKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> all() {
        return kept(null);
    }

    @Override
    public Optional<Kept> find(UUID familyId) {
        return kept(familyId).stream().findFirst();
    }

    @Override
    public Optional<UUID> byReference(String reference) {
        return jdbc.sql("select id from family_family where reference = ? and reference not like 'destroyed-%'")
                .param(reference)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    @Override
    public String name() {
        return "family";
    }

    @Override
    public CaseContact contact(CaseScope scope) {
        return scope.children().isEmpty()
                ? CaseContact.NONE
                : jdbc.sql("""
                        select coalesce(max(until_on is null), false) as open, max(coalesce(until_on, since_on)) as latest
                          from family_involvement where child_id in (:children)
                        """)
                        .param("children", scope.children())
                        .query((row, n) ->
                                new CaseContact(row.getBoolean("open"), row.getObject("latest", LocalDate.class)))
                        .single();
    }

    @Override
    public int destroy(CaseScope scope) {
        var people = new HashSet<>(scope.children());
        people.addAll(scope.adults());
        return new Erasure(jdbc)
                .over(people, "delete from family_address where person_id in (:ids)")
                .over(Set.of(scope.familyId()), RESTRICTIONS)
                .over(
                        Set.of(scope.familyId()),
                        "delete from family_contact_restriction where family_id in (:ids)",
                        """
                        delete l from family_confidential_lifted l join family_confidential_mark m on m.id = l.mark_id
                         where m.family_id in (:ids)
                        """,
                        "delete from family_confidential_mark where family_id in (:ids)",
                        "update family_family set reference = concat('destroyed-', right(replace(id, '-', ''), 30)), source_ref = null"
                                + " where id in (:ids)")
                .over(
                        scope.children(),
                        "delete from family_relationship where child_id in (:ids)",
                        "delete from family_involvement where child_id in (:ids)",
                        "delete from family_child_name where child_id in (:ids)",
                        "update family_life_event set note = null where child_id in (:ids) and note is not null",
                        """
                        update family_child
                           set given_name = 'Record', family_name = 'destroyed', source_ref = null,
                               date_of_birth = makedate(year(date_of_birth), 1),
                               expected_on = makedate(year(expected_on), 1), sex = null, ethnicity = null,
                               nhs_number = null, la_child_id = null, disability = null, first_language = null,
                               interpreter_needed = false, gp_agency_id = null, school_agency_id = null,
                               version = version + 1
                         where id in (:ids)
                        """)
                .over(scope.adults(), """
                        update family_adult
                           set given_name = 'Record', family_name = 'destroyed', source_ref = null, date_of_birth = null,
                               phone = null, email = null, first_language = null, interpreter_needed = false,
                               version = version + 1
                         where id in (:ids)
                        """)
                .rows();
    }

    private List<Kept> kept(@Nullable UUID familyId) {
        var found = new LinkedHashMap<UUID, Gathered>();
        jdbc.sql(FAMILIES).param("id", familyId).query(row -> {
            found.computeIfAbsent(row.getObject("id", UUID.class), id -> new Gathered())
                    .add(row);
        });
        return found.entrySet().stream()
                .map(FamilyKeeping::put)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A family without a child has no clock. */
    private static Optional<Kept> put(Map.Entry<UUID, Gathered> family) {
        var gathered = family.getValue();
        return gathered.born.stream()
                .max(LocalDate::compareTo)
                .map(youngest -> new Kept(
                        family.getKey(),
                        gathered.reference,
                        youngest,
                        Set.copyOf(gathered.children),
                        Set.copyOf(gathered.adults)));
    }

    private static final class Gathered {

        private final Set<UUID> children = new HashSet<>();
        private final Set<UUID> adults = new HashSet<>();
        private final List<LocalDate> born = new ArrayList<>();
        private String reference = "";

        void add(ResultSet row) throws SQLException {
            reference = row.getString("reference");
            var child = row.getObject("child_id", UUID.class);
            if (child == null) {
                adults.add(row.getObject("adult_id", UUID.class));
            } else {
                children.add(child);
                born.add(row.getObject("born", LocalDate.class));
            }
        }
    }
}
