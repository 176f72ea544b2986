package org.quorate.agencyreport.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.Glossary;
import org.quorate.agencyreport.Glossary.Term;
import org.quorate.agencyreport.PlainWords;
import org.quorate.agencyreport.domain.ReportPaths;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MeetingData;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A service manager says what a word in reports means, and families are told it from then on. */
@PortalTest
class PlainWordsViewTest {

    private static final Actor MANAGER = MeetingData.actor(Role.SERVICE_MANAGER);

    @Autowired
    ApplicationContext context;

    @Autowired
    PlainWords words;

    @Autowired
    Glossary glossary;

    private final String word =
            "Q" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    @AfterEach
    void close() {
        Screens.close();
        words.list(MANAGER).stream()
                .filter(term -> term.term().startsWith(word))
                .forEach(term -> words.remove(MANAGER, term));
    }

    @Test
    void aWordIsAddedChangedAndRemovedAndFamiliesAreToldSo() {
        opens();
        _click(explain());
        fillIn(" " + word + " ", "a meeting about a child");
        assertThat(glossary.explain("We asked the " + word + "."))
                .containsExactly(new Term(word, "a meeting about a child"));

        _click(inRow("Change"));
        fillIn(word, "a meeting about one child");
        assertThat(glossary.explain(word)).extracting(Term::plain).containsExactly("a meeting about one child");

        _click(inRow("Remove"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(glossary.explain(word)).isEmpty();
    }

    @Test
    void whatIsMissingAndWhatIsThereAlreadyIsSaidAtItsFieldAndTheTypedStays() {
        words.save(MANAGER, null, new Term(word, "first"));
        opens();

        _click(explain());
        fillIn(word, "");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "second");
        _click(_get(Button.class, spec -> spec.withText("Save the word")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Word")).getErrorMessage())
                .isEqualTo("This word is explained already. Change it there.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("second");
        assertThat(glossary.explain(word)).extracting(Term::plain).containsExactly("first");
    }

    @Test
    void twoWhoChangeOneWordAreToldOfEachOther() {
        var seen = new Term(word, "first");
        words.save(MANAGER, null, seen);
        words.save(MANAGER, seen, new Term(word, "by one"));

        assertThatThrownBy(() -> words.save(MANAGER, seen, new Term(word, "by another")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("term-changed-meanwhile");
        assertThatThrownBy(() -> words.remove(MANAGER, seen)).hasMessageContaining("term-changed-meanwhile");
        assertThat(glossary.explain(word)).extracting(Term::plain).containsExactly("by one");
    }

    @Test
    void nobodyButAServiceManagerKeepsTheList() {
        for (var role : Role.values()) {
            if (role != Role.SERVICE_MANAGER && role != Role.SYSTEM) {
                var somebody = MeetingData.actor(role);
                assertThatThrownBy(() -> words.list(somebody)).as(role.name()).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> words.save(somebody, null, new Term(word, "x")))
                        .as(role.name())
                        .isInstanceOf(NotFound.class);
            }
        }
    }

    private void opens() {
        Screens.open(context, MANAGER);
        UI.getCurrent().navigate(ReportPaths.WORDS);
    }

    private static Button explain() {
        return _get(Button.class, spec -> spec.withText("Explain another word"));
    }

    private Button inRow(String text) {
        var row = words.list(MANAGER).stream().map(Term::term).toList().indexOf(word);
        var actions = GridKt._getCellComponent((Grid<?>) _get(Grid.class), row, "Actions");
        return _get(actions, Button.class, spec -> spec.withText(text));
    }

    private static void fillIn(String term, String plain) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Word")), term);
        _setValue(_get(TextArea.class), plain);
        _click(_get(Button.class, spec -> spec.withText("Save the word")));
    }
}
