package org.quorate.family.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Reach;
import org.quorate.family.AdultSummary;
import org.quorate.kernel.Names;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds adults by name. */
@Component
public class AdultSearch {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdultSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param onlyOf whose families; null for the whole county
     * @param open which children no restriction closes to the reader
     */
    public List<AdultSummary> find(String text, @Nullable UUID onlyOf, Reach open, int limit) {
        return jdbc.sql("""
                        select a.id, a.family_id, f.reference as family_reference,
                               concat(a.given_name, ' ', a.family_name) as name, a.date_of_birth
                          from family_adult a
                          join family_family f on f.id = a.family_id
                         where not exists (select 1 from family_child c where c.family_id = a.family_id and not (%s))
                           and (:practitioner is null
                                or exists (select 1 from family_involvement i join family_child s on s.id = i.child_id
                                            where s.family_id = a.family_id and i.practitioner_id = :practitioner
                                              and (i.until_on is null or i.until_on >= :today)))
                        """.formatted(open.sql("c.id"))
                        + Names.conditions(text, "a.given_name", "a.family_name", "f.reference")
                        + " order by a.family_name, a.given_name, a.id limit :limit")
                .params(Names.parameters(text))
                .param("reach", open.ids())
                .param("practitioner", onlyOf)
                .param("today", Time.today(clock))
                .param("limit", limit)
                .query(DataClassRowMapper.newInstance(AdultSummary.class))
                .list();
    }
}
