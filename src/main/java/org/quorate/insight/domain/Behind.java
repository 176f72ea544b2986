package org.quorate.insight.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        var tally = tally(wanted, filter);
        var facts = tally.facts();
        var sql = """
                %s
                select coalesce(%s, 0)
                from %s
                where %s
                  and %s""".formatted(
                        Counting.with(facts),
                        tally.measure(wanted.column()).number(),
                        facts.from(),
                        facts.where(),
                        condition(wanted, tally));
        return jdbc.sql(sql).params(values(wanted, filter)).query(Long.class).single();
    }

    /**
     * One page of rows, by day and reference; without anybody's name unless {@code names}. What counts once is listed with
     * its first conference.
     */
    public List<CountedRow> rows(DrillDown wanted, FigureFilter filter, boolean names, int offset, int limit) {
        var tally = tally(wanted, filter);
        var facts = tally.facts();
        var once = tally.measure(wanted.column()).once();
        var sql = """
                %s counted as (
                    select c.conference_id, c.reference, c.held_on, c.locality_id, %s as kind, %s, %s as nth
                    from %s
                    where %s
                      and %s
                ), page as (
                    select * from counted where nth = 1
                    order by held_on, reference, practitioner_id, child_id, detail
                    limit :limit offset :offset
                )
                select page.conference_id, page.reference, page.held_on, loc.name, kin.display, prof.display, agc.name,
                       %s, page.child_id, %s, page.due_on, page.limit_on, page.detail
                from page
                     left join rpt_locality loc on loc.locality_id = page.locality_id
                     left join rpt_kind kin on kin.kind = page.kind
                     left join rpt_profession prof on prof.profession = page.profession
                     left join rpt_agency agc on agc.agency_id = page.agency_id
                     %s
                order by page.held_on, page.reference, page.practitioner_id, page.child_id, page.detail""".formatted(
                facts.with().isEmpty() ? "with" : Counting.with(facts) + ",",
                Counting.key(facts, Breakdown.KIND),
                facts.named().columns(),
                once == null ? "1" : "row_number() over (partition by " + once + " order by c.held_on, c.reference)",
                facts.from(),
                facts.where(),
                condition(wanted, tally),
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
                .query((row, n) -> row(row, facts.named().detailOf(), words))
                .list();
    }

    private CountedRow row(ResultSet row, Breakdown detailOf, Map<String, @Nullable String> words) throws SQLException {
        var heldOn = row.getObject(3, LocalDate.class);
        var due = row.getObject(11, LocalDate.class);
        var limit = row.getObject(12, LocalDate.class);
        var detail = row.getString(13);
        return new CountedRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                heldOn,
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, UUID.class),
                row.getString(10),
                due,
                Objects.equals(limit, due) ? null : limit,
                words.computeIfAbsent(detail == null ? "" : detail, code -> labels.words(detailOf, detail)));
    }

    private static Tally tally(DrillDown wanted, FigureFilter filter) {
        return Counting.tallies(wanted.figure(), filter).stream()
                .filter(tally -> tally.key().equals(wanted.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + wanted.table()));
    }

    private static String condition(DrillDown wanted, Tally tally) {
        var measure = tally.measure(wanted.column());
        var counted = "(" + measure.condition() + ")"
                + (measure.once() == null ? "" : " and " + measure.once() + " is not null");
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
