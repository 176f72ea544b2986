package org.quorate.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.RollRow;
import org.quorate.decision.domain.DecisionRow;
import org.quorate.decision.domain.Recap;
import org.quorate.kernel.Time;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;

/** What will be on record, and what is still missing, in words. */
class RecapList extends Div {

    RecapList() {
        addClassName("q-stack");
    }

    final void show(Recap recap) {
        removeAll();
        var missing = missing(recap);
        if (!missing.isEmpty()) {
            add(new H3("Still missing"), Badge.warn(missing.size() == 1 ? "1 thing" : missing.size() + " things"));
            add(list(missing));
        }
        add(new H3(
                "Quoracy at " + Dates.time(LocalTime.ofInstant(recap.quoracy().at(), Time.ENGLAND))));
        add(quoracy(recap));
        add(
                new H3("Decisions"),
                list(recap.decisions().stream().map(RecapList::inWords).toList()));
        add(new H3("Who was here (" + recap.here().size() + ")"));
        add(
                recap.here().isEmpty()
                        ? new Paragraph("The roll knows of nobody.")
                        : list(recap.here().stream().map(RecapList::inWords).toList()));
    }

    private static List<String> missing(Recap recap) {
        var undecided = recap.decisions().stream()
                .filter(row -> row.outcome() == null)
                .map(row -> "A decision for " + row.label());
        var unheard = recap.unheard().stream().map(name -> "How " + name + " took part");
        var unaccounted = Stream.of(recap.unaccounted())
                .filter(rows -> !rows.isEmpty())
                .map(rows ->
                        "Whether they came: " + rows.stream().map(RollRow::name).collect(Collectors.joining(", ")));
        return Stream.of(undecided, unheard, unaccounted)
                .flatMap(lines -> lines)
                .toList();
    }

    private static Badge quoracy(Recap recap) {
        var now = recap.quoracy();
        if (now.quoracy() instanceof Inquorate inquorate) {
            return now.needsDecision()
                    ? Badge.bad(
                            "Not quorate, still needed: " + inquorate.missing().inWords())
                    : Badge.warn("Goes ahead although not quorate");
        }
        return Badge.good("Quorate");
    }

    private static String inWords(DecisionRow row) {
        return row.label() + ": "
                + (row.outcome() == null
                        ? "nothing decided"
                        : row.outcome().text()
                                + (row.category() == null
                                        ? ""
                                        : ", " + row.category().text()));
    }

    private static String inWords(RollRow row) {
        return Stream.of(
                        row.name(),
                        row.work(),
                        row.arrivedAt() == null
                                ? null
                                : "from " + Dates.time(LocalTime.ofInstant(row.arrivedAt(), Time.ENGLAND)),
                        row.leftAt() == null
                                ? null
                                : "until " + Dates.time(LocalTime.ofInstant(row.leftAt(), Time.ENGLAND)),
                        row.channel() == null ? null : row.channel().text().toLowerCase(Locale.UK),
                        row.deputy() == null ? null : row.deputy().name() + " instead")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
