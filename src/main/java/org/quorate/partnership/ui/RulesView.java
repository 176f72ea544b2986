package org.quorate.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.quorate.access.CurrentActor;
import org.quorate.kernel.Time;
import org.quorate.partnership.RuleSet;
import org.quorate.partnership.RuleSets;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;

/** The rules in force in words, what upcoming ones change, what past ones changed, and a form for new ones. */
@Route(PartnershipPaths.RULES)
@PageTitle("Rules")
@Menu(title = "Rules", order = 75, icon = "vaadin:scale")
@RolesAllowed({"SERVICE_MANAGER", "ADMINISTRATOR"})
class RulesView extends Page implements BeforeEnterObserver {

    private final RuleSets ruleSets;
    private final CurrentActor actors;
    private final Clock clock;
    private final Div content = new Div();

    RulesView(RuleSets ruleSets, CurrentActor actors, Clock clock) {
        super("Rules");
        this.ruleSets = ruleSets;
        this.actors = actors;
        this.clock = clock;
        setSubtitle(
                "Rules are never changed: new ones follow from a day on. A conference keeps those it was called under.");
        addActions(Buttons.secondary("New rules", this::showForm));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showAll();
    }

    private void showAll() {
        content.removeAll();
        var today = Time.today(clock);
        var inForce = ruleSets.inForce(today);
        var rows = ruleSets.all();
        for (int i = 0; i + 1 < rows.size(); i++) {
            var row = rows.get(i);
            if (row.effectiveFrom().isAfter(today)) {
                content.add(RuleSetPanel.changes(rows.get(i + 1), row, Badge.info("Upcoming")));
            }
        }
        content.add(RuleSetPanel.whole(inForce));
        for (int i = 0; i + 1 < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.effectiveFrom().isAfter(today)) {
                var current = row.id().equals(inForce.id());
                content.add(RuleSetPanel.changes(
                        rows.get(i + 1), row, Badge.neutral(current ? "What it changed" : "Past")));
            }
        }
    }

    private void showForm() {
        var latest = ruleSets.all().getFirst();
        content.removeAll();
        content.add(new Panel(
                "New rules",
                new Paragraph("Starts from “" + latest.name()
                        + "”. Write lengths of time such as 15 WD, 48 h, 3 months,"
                        + " 91 days; days to chase on such as 2, 5; times of day such as 08:30."),
                new RuleSetForm(latest.rules(), this::save)));
    }

    private void save(String name, LocalDate effectiveFrom, RuleSet rules) {
        ruleSets.add(actors.get(), name, effectiveFrom, rules);
        Notices.success("Added the rules in force from " + Dates.day(effectiveFrom) + ".");
        showAll();
    }
}
