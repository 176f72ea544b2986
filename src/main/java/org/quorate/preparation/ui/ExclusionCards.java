package org.quorate.preparation.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.quorate.preparation.ExclusionDecisionRow;
import org.quorate.preparation.ExclusionOutcome;
import org.quorate.preparation.ExclusionRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;

/** A request to keep somebody out with everything that was decided of it, in words. */
final class ExclusionCards {

    private ExclusionCards() {}

    /** @param heading the person, or the conference */
    static Article card(ExclusionRow row, String heading) {
        var card = new Article(new H3(heading), badge(row), asked(row));
        row.decisions().forEach(decision -> card.add(decided(decision)));
        card.addClassName("q-panel");
        return card;
    }

    static Badge badge(ExclusionRow row) {
        return row.decision().map(decision -> badge(decision.outcome())).orElseGet(() -> Badge.warn(row.standing()));
    }

    private static Badge badge(ExclusionOutcome outcome) {
        return switch (outcome) {
            case WHOLE, PART -> Badge.bad(outcome.label());
            case SEPARATE -> Badge.warn(outcome.label());
            case REFUSED, ENDED -> Badge.neutral(outcome.label());
        };
    }

    private static Facts asked(ExclusionRow row) {
        return new Facts()
                .with("Ground", row.ground().label())
                .with("Evidence", row.evidence())
                .with("Asked by", row.askedBy())
                .with("Recorded", row.recordedByName() + ", " + Dates.moment(row.recordedAt()))
                .with(
                        "Notice",
                        row.carriedFrom() != null
                                ? "Carried over from the conference that this one takes the place of"
                                : row.lateReason() == null
                                        ? "In time"
                                        : "Late, after " + Dates.moment(row.dueAt()) + ": " + row.lateReason());
    }

    private static Facts decided(ExclusionDecisionRow row) {
        var facts = new Facts()
                .with(
                        "Decided",
                        row.outcome().label() + ", by " + row.decidedByName() + ", " + Dates.moment(row.decidedAt()));
        if (row.part() != null) {
            facts.with(row.outcome() == ExclusionOutcome.SEPARATE ? "How" : "Which part", row.part());
        }
        if (row.ownTime() != null) {
            facts.with("Their time", row.ownTime());
        }
        facts.with("Reason", row.reason());
        if (row.outcome() != ExclusionOutcome.REFUSED) {
            facts.with("The letter says", row.letter().label());
        }
        if (row.heard() != null) {
            facts.with("Heard", row.heard().label());
        }
        return row.outcome().holds() ? facts.with("Reports", row.withholds().label()) : facts;
    }

    static Paragraph lead(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("q-on-screen");
        return lead;
    }
}
