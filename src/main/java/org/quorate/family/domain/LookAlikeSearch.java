package org.quorate.family.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Reach;
import org.quorate.family.AdultDetails;
import org.quorate.family.ChildDetails;
import org.quorate.kernel.Names;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who on record may be the person somebody is about to add, by name as people see it ({@link Names}) and day of birth; at
 * most ten of those not closed to the reader.
 */
@Component
public class LookAlikeSearch {

    private static final String GIVEN = Names.sql("n.given_name");
    private static final String FAMILY = Names.sql("n.family_name");

    /** A baby expected or born within two months of the day; a whole name within a year, for a mistyped day. */
    private static final String CHILDREN = """
            select distinct c.id as person_id, c.family_id, f.reference as family_reference, l.label, c.date_of_birth,
                   c.expected_on, coalesce(c.nhs_number = :nhs, false) as same_nhs_number,
                   %1$s = :given as same_given_name
              from family_child c
              join (select id as child_id, given_name, family_name from family_child
                    union all select child_id, given_name, family_name from family_child_name) n on n.child_id = c.id
              join family_family f on f.id = c.family_id
              join family_child_label l on l.child_id = c.id
             where (c.nhs_number = :nhs
                    or (%2$s = :family and c.date_of_birth = :born)
                    or (%1$s = :family and %2$s = :given and c.date_of_birth = :born)
                    or (%2$s = :family and (c.date_of_birth is null or :born is null)
                        and abs(datediff(coalesce(c.date_of_birth, c.expected_on), :day)) <= 61)
                    or (%1$s = :given and :given <> '' and %2$s = :family
                        and abs(datediff(coalesce(c.date_of_birth, c.expected_on), :day)) <= 366))
               and %3$s
             order by same_nhs_number desc, same_given_name desc, l.label, c.id
             limit 10
            """;

    private static final String ADULTS = """
            select n.id as person_id, n.family_id, f.reference as family_reference,
                   concat(n.given_name, ' ', n.family_name) as label, n.date_of_birth, null as expected_on,
                   false as same_nhs_number
              from family_adult n
              join family_family f on f.id = n.family_id
             where ((%2$s = :family and n.date_of_birth = :born)
                    or (%1$s = :given and %2$s = :family and (n.date_of_birth is null or :born is null))
                    or (%1$s = :family and %2$s = :given and n.date_of_birth = :born))
               and not exists (select 1 from family_child c where c.family_id = n.family_id and not (%3$s))
             order by label, n.id
             limit 10
            """;

    private final JdbcClient jdbc;

    LookAlikeSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Children, born and unborn; by the NHS number too. */
    public List<LookAlike> children(ChildDetails details, @Nullable String nhsNumber, Reach open) {
        return found(CHILDREN, details.givenName(), details.familyName(), details.dateOfBirth(), open)
                .param("nhs", nhsNumber)
                .param("day", details.dateOfBirth() == null ? details.expectedOn() : details.dateOfBirth())
                .query(DataClassRowMapper.newInstance(LookAlike.class))
                .list();
    }

    /** Adults of families of which no child is closed to the reader. */
    public List<LookAlike> adults(AdultDetails details, Reach open) {
        return found(ADULTS, details.givenName(), details.familyName(), details.dateOfBirth(), open)
                .query(DataClassRowMapper.newInstance(LookAlike.class))
                .list();
    }

    private JdbcClient.StatementSpec found(
            String sql, @Nullable String given, @Nullable String family, @Nullable LocalDate born, Reach open) {
        return jdbc.sql(sql.formatted(GIVEN, FAMILY, open.sql("c.id")))
                .param("reach", open.ids())
                .param("given", Names.folded(given == null ? "" : given))
                .param("family", Names.folded(family == null ? "" : family))
                .param("born", born);
    }
}
