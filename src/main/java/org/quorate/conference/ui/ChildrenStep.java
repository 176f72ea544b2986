package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quorate.conference.Conferences;
import org.quorate.family.ChildSummary;
import org.quorate.family.Families;
import org.quorate.family.FamilyPaths;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.SearchField;

/** Step one of calling: which children, why each of them, and what started each clock. */
final class ChildrenStep extends Div implements CallPart {

    private static final int MOST = 10;

    private final Conferences conferences;
    private final Families families;
    private final Actor actor;
    private final CallModel model;
    private final LocalDate today;
    private final Div found = new Div();
    private final Div chosen = new Div();
    private final Paragraph error = new Paragraph();

    ChildrenStep(Conferences conferences, Families families, Actor actor, CallModel model, LocalDate today) {
        this.conferences = conferences;
        this.families = families;
        this.actor = actor;
        this.model = model;
        this.today = today;
        addClassName("q-stack");
        found.addClassName("q-stack");
        chosen.addClassName("q-stack");
        error.addClassName("q-field-error");
        error.getElement().setAttribute("role", "alert");
        add(new SearchField("Find a child by name, council id or NHS number", this::search), found, chosen, error);
        showChosen();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public String title() {
        return "Children";
    }

    @Override
    public void show() {
        showChosen();
    }

    @Override
    public void leave() {
        try {
            error.setText("");
            model.requireChildren(today);
        } catch (RuleViolation violation) {
            error.setText(RuleMessages.text(violation));
            throw violation;
        }
    }

    /** Chooses a child, as if pressed; used when the screen is opened for somebody. */
    void choose(ChildSummary child) {
        model.add(new ChosenChild(child, conferences.heldBefore(actor, child.id()), model.clocks()));
        found.removeAll();
        showChosen();
    }

    /**
     * The same for several, without those whom no conference considers any more.
     *
     * @return who was left out, and why, in words
     */
    List<String> chooseAll(List<ChildSummary> children) {
        var left = new ArrayList<String>();
        children.forEach(child -> child.goneBy(today)
                .ifPresentOrElse(gone -> left.add(child.label() + " (" + gone.inWords() + ")"), () -> choose(child)));
        return left;
    }

    private void search(String text) {
        found.removeAll();
        if (text.length() < Families.SHORTEST_SEARCH) {
            return;
        }
        var rows = families.search(actor, text, 0, MOST);
        if (rows.isEmpty()) {
            found.add(new EmptyState(
                    "No child of that name is in the portal.",
                    Buttons.link("Register the family first", FamilyPaths.LIST)));
            return;
        }
        found.add(offer(rows));
    }

    private UnorderedList offer(List<ChildSummary> rows) {
        var list = new UnorderedList();
        list.addClassName("q-pick");
        rows.stream().filter(row -> !model.has(row.id())).forEach(row -> {
            var words = new Div(new Span(row.label()), quiet(row.ageOn(today) + " · family " + row.familyReference()));
            words.addClassName("q-pick-words");
            var gone = row.goneBy(today);
            if (gone.isPresent()) {
                list.add(new ListItem(words, Badge.bad(gone.get().inWords())));
                return;
            }
            var add = Buttons.secondary("Add", () -> choose(row));
            add.setAriaLabel("Add " + row.label());
            list.add(new ListItem(words, add));
        });
        return list;
    }

    private void showChosen() {
        chosen.removeAll();
        if (model.children().isEmpty()) {
            chosen.add(new EmptyState(
                    VaadinIcon.CHILD, "No child chosen yet. All children of the household are considered together."));
            return;
        }
        model.children()
                .forEach(child -> chosen.add(new ChosenChildCard(child, model.clocks(), today, () -> {
                    model.remove(child.id());
                    showChosen();
                })));
        var siblings = model.children().stream()
                .map(child -> child.child().familyId())
                .distinct()
                .flatMap(family -> families.children(actor, family).stream())
                .filter(child -> !model.has(child.id()))
                .toList();
        if (!siblings.isEmpty()) {
            chosen.add(new H3("Also in this family"), offer(siblings));
        }
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("q-quiet");
        return span;
    }
}
