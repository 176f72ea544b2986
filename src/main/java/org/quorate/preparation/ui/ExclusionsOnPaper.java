package org.quorate.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.PrintedPart;
import org.quorate.kernel.Actor;
import org.quorate.preparation.ExclusionDecisionRow;
import org.quorate.preparation.ExclusionOutcome;
import org.quorate.preparation.ExclusionRow;
import org.quorate.preparation.Exclusions;
import org.quorate.uikit.Facts;
import org.quorate.uikit.Panel;

/**
 * On the chair's own paper: who is kept out, of what, and how they are heard all the same. Neither ground, evidence nor
 * who asked: paper lies about.
 */
@org.springframework.stereotype.Component
class ExclusionsOnPaper implements PrintedPart {

    private final Exclusions exclusions;

    ExclusionsOnPaper(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return Exclusions.mayDecide(actor);
    }

    @Override
    public Component open(PanelContext context) {
        var panel = new Panel("Kept out or attending separately");
        var open = exclusions.of(context.actor(), context.conference().id()).stream()
                .filter(ExclusionRow::isOpen)
                .toList();
        panel.setVisible(!open.isEmpty());
        open.forEach(row -> panel.add(card(row)));
        return panel;
    }

    private static Article card(ExclusionRow row) {
        var facts = new Facts().with("How they take part", row.standing());
        row.decision().ifPresent(decision -> decided(decision, facts));
        return new Article(new H3(row.adultName()), facts);
    }

    private static void decided(ExclusionDecisionRow decision, Facts facts) {
        if (decision.part() != null) {
            facts.with(decision.outcome() == ExclusionOutcome.SEPARATE ? "How" : "Which part", decision.part());
        }
        if (decision.ownTime() != null) {
            facts.with("Their time", decision.ownTime());
        }
        if (decision.heard() != null) {
            facts.with("Heard", decision.heard().label());
        }
    }
}
