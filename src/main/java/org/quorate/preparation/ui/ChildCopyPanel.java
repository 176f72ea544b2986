package org.quorate.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.kernel.Actor;
import org.quorate.preparation.ChildCopies;
import org.quorate.preparation.Exclusions;
import org.quorate.preparation.domain.ChildCopyRow;
import org.quorate.preparation.domain.ChildMay;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Panel;
import org.quorate.uikit.ToggleChips;

/** What of the reports each child may have. */
@org.springframework.stereotype.Component
class ChildCopyPanel implements ConferencePanel {

    private final ChildCopies copies;

    ChildCopyPanel(ChildCopies copies) {
        this.copies = copies;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.INVITEES;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return Exclusions.mayAsk(actor);
    }

    @Override
    public Component open(PanelContext context) {
        var panel = new Panel("What each child may have of the reports");
        load(panel, context);
        context.onChange(() -> load(panel, context));
        return panel;
    }

    private void load(Panel panel, PanelContext context) {
        var rows = copies.of(context.actor(), context.conference().id());
        panel.setContent(ExclusionCards.lead("By age and understanding. Until somebody decides, a child has nothing."));
        rows.forEach(row -> panel.add(card(row, context)));
    }

    private Article card(ChildCopyRow row, PanelContext context) {
        var card = new Article(new H3(row.label()));
        card.addClassName("q-panel");
        if (row.reason() == null || row.decidedAt() == null) {
            card.add(Badge.neutral("Nothing: nobody has decided"));
        } else {
            card.add(
                    row.may() == ChildMay.NOTHING
                            ? Badge.neutral(row.may().label())
                            : Badge.good(row.may().label()),
                    new Paragraph(row.reason()),
                    new Paragraph("Decided by " + row.decidedByName() + ", " + Dates.moment(row.decidedAt())));
        }
        if (ChildCopies.mayDecide(context.actor())) {
            var decide =
                    Buttons.secondary(row.reason() == null ? "Decide" : "Decide again", () -> decide(row, context));
            decide.setAriaLabel("Decide what " + row.label() + " may have");
            card.add(decide);
        }
        return card;
    }

    private void decide(ChildCopyRow row, PanelContext context) {
        var may = new ToggleChips<>("What " + row.label() + " may have", List.of(ChildMay.values()), ChildMay::label);
        var reason = new TextArea("Why, by age and understanding");
        var form = new FormDialog("The reports and " + row.label(), "Decide");
        form.wide("may", may).wide("reason", reason);
        form.onSave(() -> {
            copies.decide(
                    context.actor(),
                    context.conference().id(),
                    row.childId(),
                    row.decisions(),
                    may.getValue(),
                    reason.getValue());
            context.changed();
        });
        form.open();
    }
}
