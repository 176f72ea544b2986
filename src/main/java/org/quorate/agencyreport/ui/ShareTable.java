package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Function;
import org.quorate.agencyreport.ShareCell;
import org.quorate.agencyreport.ShareMatrix;
import org.quorate.agencyreport.ShareReader;
import org.quorate.agencyreport.ShareReport;

/** A row for each report, a column for each reader, and in each cell one big button; a card for each report on a phone. */
@StyleSheet("sharing.css")
final class ShareTable extends Div {

    ShareTable(ShareMatrix matrix, Function<ShareCell, ? extends Component> button) {
        addClassName("q-table-scroll");
        var head = new Element("tr");
        head.appendChild(header("Report", "", "col"));
        matrix.readers().forEach(reader -> head.appendChild(header(reader.name(), more(reader), "col")));
        var body = new Element("tbody");
        for (var report : matrix.reports()) {
            var row = new Element("tr");
            row.appendChild(header(report.author(), more(report), "row"));
            for (var reader : matrix.readers()) {
                row.appendChild(cell(reader, matrix.cell(report.inviteeId(), reader.personId()), button));
            }
            body.appendChild(row);
        }
        var table = new Element("table");
        table.getClassList().add("q-table");
        table.getClassList().add("q-share");
        table.appendChild(
                new Element("caption").setText("How each report stands with each member of the family"),
                new Element("thead").appendChild(head),
                body);
        getElement().appendChild(table);
    }

    /** Where there is no room for columns the reader stands in the cell. */
    private static Element cell(ShareReader reader, ShareCell cell, Function<ShareCell, ? extends Component> button) {
        var who = new Div(reader.name());
        who.addClassName("q-share-who");
        var words = new Div(who, button.apply(cell));
        if (cell.before() != null) {
            words.add(quiet(cell.before() + (cell.inTime() ? "" : ", too late")));
        }
        return new Element("td").appendChild(words.getElement());
    }

    private static Element header(String name, String more, String scope) {
        var words = new Div(new Span(name));
        if (!more.isEmpty()) {
            words.add(quiet(more));
        }
        return new Element("th").setAttribute("scope", scope).appendChild(words.getElement());
    }

    private static Div quiet(String words) {
        var line = new Div(words);
        line.addClassName("q-quiet");
        return line;
    }

    private static String more(ShareReader reader) {
        return reader.as()
                + (reader.language() == null ? "" : ", speaks " + reader.language())
                + (reader.interpreterNeeded() ? ", needs an interpreter" : "");
    }

    private static String more(ShareReport report) {
        var profession = report.profession();
        return (profession == null ? "" : profession.displayName())
                + (report.version() > 1 ? ", version " + report.version() : "");
    }
}
