package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.agencyreport.Glossary.Term;
import org.quorate.agencyreport.PlainWords;
import org.quorate.agencyreport.domain.ReportPaths;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;

/** What families are told beside a report when it says “LAC” or “s47”. */
@Route(ReportPaths.WORDS)
@PageTitle("Words explained")
@Menu(title = "Words explained", order = 76, icon = "vaadin:book")
@RolesAllowed("SERVICE_MANAGER")
class PlainWordsView extends Page implements BeforeEnterObserver {

    private final PlainWords words;
    private final CurrentActor actors;
    private final DataTable<Term> table;

    PlainWordsView(PlainWords words, CurrentActor actors) {
        super("Words explained");
        this.words = words;
        this.actors = actors;
        setSubtitle("What stands beside a report for the family when the report uses one of these words.");
        table = new DataTable<Term>("Words explained", new EmptyState("No word is explained yet."))
                .column("Word", Term::term)
                .column("What it means", Term::plain)
                .actionColumn(this::actions);
        addActions(Buttons.primary("Explain another word", () -> edit(null)));
        add(table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private void reload() {
        table.rows(words.list(actors.get()));
    }

    private Div actions(Term term) {
        return new Div(action("Change", term, this::edit), action("Remove", term, this::askToRemove));
    }

    private static Button action(String verb, Term term, Consumer<Term> action) {
        var button = Buttons.quiet(verb, () -> action.accept(term));
        button.setAriaLabel(verb + " " + term.term());
        return button;
    }

    private void edit(@Nullable Term seen) {
        var term = new TextField("Word");
        term.setHelperText("Written as in reports. In capitals, it is explained only where it stands in capitals.");
        var plain = new TextArea("What it means");
        plain.setHelperText("As you would say it to a parent.");
        if (seen != null) {
            term.setValue(seen.term());
            plain.setValue(seen.plain());
        }
        new FormDialog(seen == null ? "Explain another word" : "Change " + seen.term(), "Save the word")
                .field("term", term)
                .wide("plain", plain)
                .onSave(() -> {
                    words.save(actors.get(), seen, new Term(term.getValue(), plain.getValue()));
                    reload();
                    Notices.success("Saved. Families see it from now on.");
                })
                .open();
    }

    private void askToRemove(Term term) {
        Confirm.destructive(
                "Remove " + term.term() + "?",
                "Reports that use it are shown to families without an explanation from now on.",
                "Remove the word",
                () -> {
                    try {
                        words.remove(actors.get(), term);
                        Notices.success("Removed.");
                    } catch (RuleViolation refused) {
                        Notices.ruleViolation(refused);
                    }
                    reload();
                });
    }
}
