package org.quorate.insight.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Ratio;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a figure's tables: one query a table, whatever it is broken down by. */
@Component
public class Counting {

    private final JdbcClient jdbc;
    private final RowLabels labels;

    Counting(JdbcClient jdbc, RowLabels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    public List<FigureTable> tables(Figure figure, Breakdown by, FigureFilter filter) {
        return tallies(figure, filter).stream()
                .map(tally -> table(figure, tally, tally.fixedBy() == null ? by : tally.fixedBy(), filter))
                .toList();
    }

    static List<Tally> tallies(Figure figure, FigureFilter filter) {
        return switch (figure) {
            case NON_ATTENDANCE -> NonAttendance.tallies(filter);
            case TIMELINESS -> Timeliness.tallies(filter);
            case PARTICIPATION -> Participation.tallies(filter);
            case FAMILY_ATTENDANCE -> FamilyAttendance.tallies(filter);
            case QUORACY -> QuoracyFigures.tallies(filter);
            case REPORTS -> ReportFigures.tallies(filter);
            case EXCLUSIONS -> ExclusionFigures.tallies(filter);
        };
    }

    private FigureTable table(Figure figure, Tally tally, Breakdown by, FigureFilter filter) {
        var counted = count(tally, key(tally.facts(), by), filter);
        var rowOf = labels.rowsOf(by, counted.keySet());
        var folded = new TreeMap<RowLabels.Label, long[]>(RowLabels.Label.PRINTED);
        counted.forEach((key, numbers) -> folded.merge(Objects.requireNonNull(rowOf.get(key)), numbers, Counting::sum));
        var total = total(tally, folded.values(), filter);
        var rows = folded.entrySet().stream()
                .map(row ->
                        row(figure, tally, by, row.getKey().key(), row.getKey().label(), row.getValue(), total))
                .toList();
        return new FigureTable(
                tally.key(),
                tally.title(),
                tally.unit(),
                tally.definition(),
                by,
                tally.printed().stream().map(measure -> column(tally, measure)).toList(),
                rows,
                row(figure, tally, by, null, "Total", total, total));
    }

    /** What counts once in the whole table may count in several of its rows, so that is counted anew. */
    private long[] total(Tally tally, Collection<long[]> rows, FigureFilter filter) {
        var none = new long[tally.measures().size()];
        return tally.measures().stream().allMatch(measure -> measure.once() == null)
                ? rows.stream().reduce(none, Counting::sum)
                : count(tally, "'all'", filter).getOrDefault("all", none);
    }

    private Map<String, long[]> count(Tally tally, String key, FigureFilter filter) {
        var facts = tally.facts();
        var sums = tally.measures().stream().map(Measure::number).collect(Collectors.joining(",\n       "));
        var sql = """
                %s
                select %s as row_key,
                       %s
                from %s
                where %s
                group by row_key""".formatted(with(facts), key, sums, facts.from(), facts.where());
        var counted = new LinkedHashMap<String, long[]>();
        jdbc.sql(sql).params(Period.values(filter)).query(row -> {
            counted.put(orNone(row.getString(1)), numbers(row, tally.measures().size()));
        });
        return counted;
    }

    private static long[] numbers(ResultSet row, int columns) throws SQLException {
        var numbers = new long[columns];
        for (int i = 0; i < columns; i++) {
            numbers[i] = row.getLong(i + 2);
        }
        return numbers;
    }

    private static FigureTable.Row row(
            Figure figure,
            Tally tally,
            Breakdown by,
            @Nullable String key,
            String label,
            long[] numbers,
            long[] total) {
        var cells = tally.printed().stream()
                .<Cell>map(measure -> {
                    var n = numbers[index(tally, measure.key())];
                    var rows = new DrillDown(figure, tally.key(), by, key, measure.key());
                    if (measure.of() == null) {
                        return new Cell.Count(n, rows);
                    }
                    var of = (measure.isPart() ? total : numbers)[index(tally, measure.of())];
                    var whole = new DrillDown(figure, tally.key(), by, measure.isPart() ? null : key, measure.of());
                    return new Cell.Share(new Ratio(n, of), rows, whole, 1);
                })
                .toList();
        return new FigureTable.Row(key, label, cells);
    }

    private static FigureTable.Column column(Tally tally, Measure measure) {
        var of = measure.of() == null
                ? null
                : measure.isPart() ? "All" : tally.measure(measure.of()).title();
        return new FigureTable.Column(measure.key(), measure.title(), of, measure.charted());
    }

    private static int index(Tally tally, String column) {
        return IntStream.range(0, tally.measures().size())
                .filter(i -> tally.measures().get(i).key().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private static long[] sum(long[] one, long[] other) {
        return IntStream.range(0, one.length).mapToLong(i -> one[i] + other[i]).toArray();
    }

    static String with(Facts facts) {
        return facts.with().isEmpty() ? "" : "with " + facts.with();
    }

    static String key(Facts facts, Breakdown by) {
        var key = facts.keys().get(by);
        if (key == null) {
            throw new IllegalArgumentException("not counted by " + by.code());
        }
        return key;
    }

    private static String orNone(@Nullable String key) {
        return key == null ? RowLabels.NONE : key;
    }
}
