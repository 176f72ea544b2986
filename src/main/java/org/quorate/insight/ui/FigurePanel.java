package org.quorate.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.quorate.insight.domain.Cell;
import org.quorate.insight.domain.FigureTable;
import org.quorate.uikit.BarChart;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Panel;

/** One table of a figure: every number a link to its rows, its chart, its unit and its definition. */
final class FigurePanel extends Panel {

    FigurePanel(FigureTable table, Asked asked) {
        super(table.title());
        if (table.rows().isEmpty()) {
            add(new EmptyState("Nothing to count here in this period."), definition(table));
        } else {
            add(numbers(table, asked), definition(table), chart(table));
        }
    }

    private static Div numbers(FigureTable table, Asked asked) {
        var numbers = new NativeTable();
        numbers.addClassNames("q-table", "q-figure-table");
        numbers.setCaptionText("Unit: " + table.unit());
        var head = numbers.getHead().addRow();
        heading(head, table.by().title(), "col");
        table.columns().forEach(column -> heading(head, column.title(), "col"));
        table.rows().forEach(row -> numbers.getBody().add(line(row, asked)));
        var total = line(table.total(), asked);
        total.addClassName("q-figure-total");
        numbers.getFoot().add(total);
        var scroll = new Div(numbers);
        scroll.addClassName("q-table-scroll");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", table.title() + ", table");
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }

    private static NativeTableRow line(FigureTable.Row row, Asked asked) {
        var line = new NativeTableRow();
        heading(line, row.label(), "row");
        row.cells().forEach(cell -> line.addDataCell().add(number(cell, row, asked)));
        return line;
    }

    private static Component number(Cell cell, FigureTable.Row row, Asked asked) {
        if (cell.n() == 0) {
            return new Span(cell.words());
        }
        var link = new Anchor(asked.hrefOf(cell.rows()), cell.words());
        link.addClassName("q-figure-number");
        link.setAriaLabel(row.label() + ": " + cell.words() + ", show the rows");
        return link;
    }

    private static void heading(NativeTableRow row, String words, String scope) {
        var heading = new NativeTableHeaderCell(words);
        heading.getElement().setAttribute("scope", scope);
        row.add(heading);
    }

    private static BarChart chart(FigureTable table) {
        var column = table.columns().stream()
                .filter(FigureTable.Column::charted)
                .findFirst()
                .orElse(table.columns().getFirst());
        int at = table.columns().indexOf(column);
        var cells = table.rows().stream().map(row -> row.cells().get(at)).toList();
        var largest = cells.stream().mapToLong(Cell::n).max().orElse(0);
        List<BarChart.Bar> bars = table.rows().stream()
                .map(row -> bar(row.label(), row.cells().get(at), largest))
                .toList();
        return new BarChart(
                column.title() + ", by " + table.by().title().toLowerCase(Locale.ENGLISH),
                "Bars of " + column.title().toLowerCase(Locale.ENGLISH) + "; in all "
                        + table.total().cells().get(at).words() + " " + table.unit() + ".",
                bars);
    }

    private static BarChart.Bar bar(String label, Cell cell, long largest) {
        var full = cell instanceof Cell.Share share ? share.ratio().of() : largest;
        return new BarChart.Bar(label, full == 0 ? 0 : (double) cell.n() / full, cell.words());
    }

    private static Paragraph definition(FigureTable table) {
        return new Paragraph("Definition: " + table.definition());
    }
}
