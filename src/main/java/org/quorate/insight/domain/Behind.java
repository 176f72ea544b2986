package org.quorate.insight.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.insight.Breakdown;
import org.quorate.insight.CountedRow;
import org.quorate.insight.DrillDown;
import org.quorate.insight.FigureFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the rows behind a number, from the same SQL that counted it. */
@Component
public class Behind {

    private final JdbcClient jdbc;
    private final RowLabels labels;

    Behind(JdbcClient jdbc, RowLabels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    /** The column and the row, in words; empty when the figure has no such table, column or breakdown. */
    public Optional<String> heading(DrillDown wanted, FigureFilter filter) {
        return Counting.tallies(wanted.figure(), filter).stream()
                .filter(tally -> tally.key().equals(wanted.table()))
                .filter(tally -> tally.facts().keys().containsKey(wanted.by()))
                .flatMap(tally -> tally.measures().stream())
                .filter(measure -> measure.key().equals(wanted.column()))
                .map(measure -> measure.title() + ": "
                        + (wanted.row() == null ? "all" : labels.nameOf(wanted.by(), wanted.row())))
                .findFirst();
    }

    /** How many rows there are. */
    public long count(DrillDown wanted, FigureFilter filter) {
        var facts = tally(wanted, filter).facts();
        var sql = """
                %s
                select count(*)
                from %s
                where %s
                  and %s""".formatted(Counting.with(facts), facts.from(), facts.where(), condition(wanted, filter));
        return jdbc.sql(sql).params(values(wanted, filter)).query(Long.class).single();
    }

    /** One page of rows, by day and reference; without anybody's name unless {@code names}. */
    public List<CountedRow> rows(DrillDown wanted, FigureFilter filter, boolean names, int offset, int limit) {
        var facts = tally(wanted, filter).facts();
        var named = facts.named();
        var sql = """
                %s page as (
                    select c.conference_id, c.reference, c.held_on, c.locality_id, %s as kind,
                           %s as profession, %s as agency_id, %s as practitioner_id, %s as child_id, %s as detail
                    from %s
                    where %s
                      and %s
                    order by held_on, reference, practitioner_id, child_id, detail
                    limit :limit offset :offset
                )
                select page.conference_id, page.reference, page.held_on, loc.name, kin.display, prof.display, agc.name,
                       %s, page.child_id, %s, page.detail
                from page
                     left join rpt_locality loc on loc.locality_id = page.locality_id
                     left join rpt_kind kin on kin.kind = page.kind
                     left join rpt_profession prof on prof.profession = page.profession
                     left join rpt_agency agc on agc.agency_id = page.agency_id
                     %s
                order by page.held_on, page.reference, page.practitioner_id, page.child_id, page.detail""".formatted(
                        facts.with().isEmpty() ? "with" : Counting.with(facts) + ",",
                        Counting.key(facts, Breakdown.KIND),
                        named.profession(),
                        named.agencyId(),
                        named.practitionerId(),
                        named.childId(),
                        named.detail(),
                        facts.from(),
                        facts.where(),
                        condition(wanted, filter),
                        names ? "pra.full_name" : "null",
                        names ? "chi.label" : "null",
                        names ? """
                                left join rpt_practitioner pra on pra.practitioner_id = page.practitioner_id
                                     left join rpt_child chi on chi.child_id = page.child_id""" : "");
        var words = new HashMap<String, @Nullable String>();
        return jdbc.sql(sql)
                .params(values(wanted, filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row, named.detailOf(), words))
                .list();
    }

    private CountedRow row(ResultSet row, Breakdown detailOf, Map<String, @Nullable String> words) throws SQLException {
        var detail = row.getString(11);
        return new CountedRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, UUID.class),
                row.getString(10),
                words.computeIfAbsent(detail == null ? "" : detail, code -> labels.words(detailOf, detail)));
    }

    private static Tally tally(DrillDown wanted, FigureFilter filter) {
        return Counting.tallies(wanted.figure(), filter).stream()
                .filter(tally -> tally.key().equals(wanted.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + wanted.table()));
    }

    private static String condition(DrillDown wanted, FigureFilter filter) {
        var tally = tally(wanted, filter);
        var counted = "(" + tally.measure(wanted.column()).condition() + ")";
        if (wanted.row() == null) {
            return counted;
        }
        var key = Counting.key(tally.facts(), wanted.by());
        if (wanted.by() == Breakdown.PROFESSION) {
            return counted + " and " + RowLabels.inGroup(key, ":row");
        }
        return counted + " and " + key + (wanted.row().equals(RowLabels.NONE) ? " is null" : " = :row");
    }

    private static Map<String, Object> values(DrillDown wanted, FigureFilter filter) {
        var values = Period.values(filter);
        if (wanted.row() != null) {
            values.put("row", wanted.row());
        }
        return values;
    }
}
