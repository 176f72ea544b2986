package org.quorate.uikit;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import org.quorate.kernel.Ids;
import org.springframework.web.util.HtmlUtils;

/**
 * Horizontal bars drawn by the server as SVG with a title and description, and the same numbers in a table below. Bars
 * of ratios end at 100 per cent; bars of counts at the largest.
 */
public final class BarChart extends Div {

    private static final int ROW = 56;

    /**
     * @param label what the bar stands for
     * @param share its length, 0 to 1 of the whole width
     * @param figure the number as printed
     */
    public record Bar(String label, double share, String figure) {}

    /** @param description one sentence that says what can be seen, for those who do not see it */
    public BarChart(String title, String description, List<Bar> bars) {
        addClassName("q-chart");
        var svg = new Svg(drawing(title, description, bars));
        svg.addClassName("q-chart-drawing");
        var table = new NativeDetails("The same numbers as a table", table(title, bars));
        table.addClassName("q-chart-table");
        add(svg, table);
    }

    private static String drawing(String title, String description, List<Bar> bars) {
        var id = "chart-" + Ids.next();
        var svg = new StringBuilder(
                """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="%1$s %1$s-d" width="100%%" \
                height="%2$d"><title id="%1$s">%3$s</title><desc id="%1$s-d">%4$s</desc>""".formatted(id, bars.size() * ROW, HtmlUtils.htmlEscape(title), HtmlUtils.htmlEscape(description)));
        for (int i = 0; i < bars.size(); i++) {
            svg.append(bar(bars.get(i), i * ROW));
        }
        return svg.append("</svg>").toString();
    }

    private static String bar(Bar bar, int top) {
        return String.format(
                Locale.ROOT,
                """
                <text class="q-bar-label" x="0" y="%1$d">%4$s</text>\
                <text class="q-bar-figure" x="100%%" y="%1$d" text-anchor="end">%5$s</text>\
                <rect class="q-bar-track" x="0" y="%2$d" width="100%%" height="14" rx="7"/>\
                <rect class="q-bar" x="0" y="%2$d" width="%3$.2f%%" height="14" rx="7"/>""",
                top + 18,
                top + 28,
                100 * Math.clamp(bar.share(), 0, 1),
                HtmlUtils.htmlEscape(bar.label()),
                HtmlUtils.htmlEscape(bar.figure()));
    }

    private static NativeTable table(String title, List<Bar> bars) {
        var table = new NativeTable();
        table.addClassName("q-table");
        table.setCaptionText(title);
        for (var bar : bars) {
            var name = new NativeTableHeaderCell(bar.label());
            name.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow();
            row.add(name);
            row.addDataCell().setText(bar.figure());
            table.getBody().add(row);
        }
        return table;
    }
}
