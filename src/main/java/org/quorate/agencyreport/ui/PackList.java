package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quorate.agencyreport.Packs;
import org.quorate.agencyreport.domain.PackRow;
import org.quorate.agencyreport.domain.PackState;
import org.quorate.conference.panel.PanelContext;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;

/** The printed pack of each reader who gets theirs on paper: how it stands, and one button that makes it. */
final class PackList extends Div {

    private final Packs packs;
    private final PanelContext context;

    PackList(Packs packs, PanelContext context, List<PackRow> rows) {
        this.packs = packs;
        this.context = context;
        addClassName("q-stack");
        setVisible(!rows.isEmpty());
        var list = new UnorderedList();
        list.addClassName("q-packs");
        rows.forEach(row -> list.add(item(row)));
        add(new H3("Printed packs"), list);
    }

    private ListItem item(PackRow row) {
        var words = new Div(new Paragraph(row.name()), badge(row.state()), new Paragraph(what(row)));
        if (row.madeAt() != null) {
            words.add(new Paragraph("Last made " + Dates.moment(row.madeAt())
                    + (row.madeBy() == null ? "" : " by " + row.madeBy()) + "."));
        }
        if (!row.leftOut().isEmpty()) {
            words.add(new Paragraph("Left out, because they may not have it now: " + String.join(", ", row.leftOut())
                    + ". The table says why."));
        }
        if (!row.newer().isEmpty()) {
            words.add(new Paragraph(
                    "There is a newer version, to be shared first: " + String.join(", ", row.newer()) + "."));
        }
        var item = new ListItem(words);
        item.addClassName("q-card");
        if (row.state() != PackState.NOTHING) {
            var button = Buttons.secondary(row.madeAt() == null ? "Print the pack" : "Print it anew", () -> print(row));
            button.setAriaLabel(button.getText() + ": " + row.name());
            item.add(button);
        }
        return item;
    }

    private void print(PackRow row) {
        var pack = packs.make(context.actor(), context.conference().id(), row.personId());
        context.changed();
        new PackDialog(row.name(), pack).open();
    }

    private static String what(PackRow row) {
        return row.holds().isEmpty() ? "" : "In it: " + String.join(", ", row.holds()) + ".";
    }

    private static Badge badge(PackState state) {
        return switch (state) {
            case CURRENT -> Badge.good(state.label());
            case NOT_MADE, OLDER -> Badge.warn(state.label());
            case NOTHING -> Badge.neutral(state.label());
        };
    }
}
