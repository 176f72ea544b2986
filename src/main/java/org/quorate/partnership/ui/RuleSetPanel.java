package org.quorate.partnership.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quorate.partnership.RuleSetRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Facts;
import org.quorate.uikit.Panel;

/** One rule set: all of it in words, or only what it changes. */
final class RuleSetPanel {

    static final Map<String, String> SECTIONS = sections();

    private RuleSetPanel() {}

    static Panel whole(RuleSetRow row) {
        var panel = new Panel(row.name()).withBadge(Badge.good("In force"));
        panel.add(new Paragraph("In force since " + Dates.day(row.effectiveFrom()) + "."));
        SECTIONS.forEach((section, title) -> {
            var facts = new Facts();
            RuleWords.lines(row.rules(), section).forEach(line -> facts.with(line.label(), line.value()));
            panel.add(new H3(title), facts);
        });
        return panel;
    }

    /** What a rule set changes in the one before it. */
    static Panel changes(RuleSetRow before, RuleSetRow row, Badge badge) {
        var table = new DataTable<RuleWords.Difference>(
                        "What " + row.name() + " changes", new EmptyState("Nothing changes but the name."))
                .column("Setting", RuleWords.Difference::label)
                .column("Before", RuleWords.Difference::before)
                .column("After", RuleWords.Difference::after)
                .rows(RuleWords.differences(before.rules(), row.rules()));
        return new Panel(row.name(), new Paragraph("From " + Dates.day(row.effectiveFrom()) + "."), table)
                .withBadge(badge);
    }

    private static Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        sections.put("timescales", "Timescales");
        sections.put("quoracy", "Quoracy");
        sections.put("preparation", "Before the conference");
        sections.put("afterwards", "After the conference");
        sections.put("appeals", "Appeals");
        sections.put("chasing", "Chasing answers");
        sections.put("privacy", "Screens");
        return sections;
    }
}
