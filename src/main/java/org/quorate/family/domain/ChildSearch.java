package org.quorate.family.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Reach;
import org.quorate.family.ChildSummary;
import org.quorate.kernel.Names;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds children by what people know of them. */
@Component
public class ChildSearch {

    private static final RowMapper<ChildSummary> ROW = DataClassRowMapper.newInstance(ChildSummary.class);

    private static final String SELECT = """
            select c.id, c.family_id, f.reference as family_reference, l.label, c.date_of_birth, c.expected_on,
                   c.la_child_id, c.locality_id, y.left_by, y.left_on
            """;

    private static final String FROM = """
              from family_child c
              join family_family f on f.id = c.family_id
              join family_child_label l on l.child_id = c.id
              join family_child_life y on y.child_id = c.id
            """;

    private static final String OTHER_NAMES = """
            (select group_concat(concat_ws(' ', n.given_name, n.family_name, n.nhs_number) separator ' ')
               from family_child_name n where n.child_id = c.id)""";

    private static final String WORKED_WITH = """
             and exists (select 1 from family_involvement i join family_child s on s.id = i.child_id
                          where s.family_id = c.family_id and i.practitioner_id = :practitioner
                            and (i.until_on is null or i.until_on >= :today))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ChildSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom a practitioner works with now, or a brother or sister of theirs. */
    public boolean worksWithFamilyOf(UUID practitionerId, UUID childId) {
        return jdbc.sql("select count(*) from family_child c where c.id = :child" + WORKED_WITH)
                        .param("child", childId)
                        .param("practitioner", practitionerId)
                        .param("today", Time.today(clock))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * @param text words of the name, the family's reference, the council's child id or the NHS number
     * @param onlyOf whose families; null for the whole county
     * @param open which children no restriction closes to the reader
     */
    public List<ChildSummary> find(String text, @Nullable UUID onlyOf, Reach open, int offset, int limit) {
        return matching(
                        SELECT,
                        text,
                        onlyOf,
                        open,
                        " order by c.family_name, c.given_name, c.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(ROW)
                .list();
    }

    public int count(String text, @Nullable UUID onlyOf, Reach open) {
        return matching("select count(*)", text, onlyOf, open, "")
                .query(Integer.class)
                .single();
    }

    public List<ChildSummary> byFamily(UUID familyId) {
        return jdbc.sql(SELECT + FROM
                        + " where c.family_id = ? order by coalesce(c.date_of_birth, c.expected_on), c.id")
                .param(familyId)
                .query(ROW)
                .list();
    }

    public Map<UUID, String> labels(Collection<UUID> childIds) {
        if (childIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select child_id, label from family_child_label where child_id in (:ids)")
                .param("ids", childIds)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private StatementSpec matching(String select, String text, @Nullable UUID onlyOf, Reach open, String rest) {
        var sql = new StringBuilder(select).append(FROM).append(" where ").append(open.sql("c.id"));
        var parameters = new TreeMap<String, Object>();
        parameters.put("reach", open.ids());
        parameters.putAll(Names.parameters(text));
        sql.append(Names.conditions(text, "l.label", "f.reference", "c.la_child_id", "c.nhs_number", OTHER_NAMES));
        if (onlyOf != null) {
            sql.append(WORKED_WITH);
            parameters.put("practitioner", onlyOf);
            parameters.put("today", Time.today(clock));
        }
        return jdbc.sql(sql.append(rest).toString()).params(parameters);
    }
}
