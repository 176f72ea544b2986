package org.quorate.insight.print;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.quorate.insight.domain.Cell;
import org.quorate.insight.domain.FigureReport;
import org.quorate.insight.domain.FigureTable;
import tools.jackson.databind.json.JsonMapper;

/** A figure as JSON: a count is a number, a share an object of {@code n}, {@code of} and {@code percent}. */
public final class JsonFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonFile() {}

    public static void write(FigureReport report, PrintWriter out) {
        var json = new LinkedHashMap<String, Object>();
        json.put("figure", report.figure().code());
        json.put("from", report.filter().from().toString());
        json.put("to", report.filter().to().toString());
        json.put("by", report.by().code());
        json.put("counted", report.period());
        json.put("madeOn", report.madeOn().toString());
        json.put("tables", report.tables().stream().map(JsonFile::table).toList());
        out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        out.flush();
    }

    private static Map<String, Object> table(FigureTable table) {
        var json = new LinkedHashMap<String, Object>();
        json.put("table", table.key());
        json.put("title", table.title());
        json.put("unit", table.unit());
        json.put("definition", table.definition());
        json.put("by", table.by().code());
        json.put("rows", table.rows().stream().map(row -> row(table, row)).toList());
        json.put("total", row(table, table.total()));
        return json;
    }

    private static Map<String, Object> row(FigureTable table, FigureTable.Row row) {
        var json = new LinkedHashMap<String, Object>();
        if (row.key() != null) {
            json.put("key", row.key());
        }
        json.put("label", row.label());
        var columns = table.columns();
        IntStream.range(0, columns.size())
                .forEach(i -> json.put(columns.get(i).key(), value(row.cells().get(i))));
        return json;
    }

    private static Object value(Cell cell) {
        if (!(cell instanceof Cell.Share share)) {
            return cell.n();
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("n", share.ratio().n());
        json.put("of", share.ratio().of());
        if (share.ratio().of() > 0) {
            json.put("percent", share.percent());
        }
        return json;
    }
}
