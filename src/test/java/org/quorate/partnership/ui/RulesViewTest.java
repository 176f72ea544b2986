package org.quorate.partnership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.partnership.RuleSets;
import org.quorate.partnership.domain.NationalDefaults;
import org.quorate.partnership.domain.RuleSetJson;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.LocalDateField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class RulesViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RuleSets ruleSets;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void everyChasingSettingIsShownInWords() {
        open();

        assertThat(_find(H3.class)).extracting(H3::getText).contains("Chasing answers");
        assertThat(RuleWords.LABELS.keySet())
                .containsAll(RuleSetJson.settings(NationalDefaults.rules()).keySet().stream()
                        .filter(path -> path.startsWith("chasing."))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chasing.remindAfter | 5, 2 | Write the numbers from the lowest to the highest",
                "chasing.escalateAfter | soon | This value cannot be used here",
                "chasing.from | 18:00 | The hours have to end after they begin, at 18:00"
            })
    void whatCannotBeMeantIsSaidAtItsFieldAndStaysTyped(String path, String typed, String words) {
        open();
        var before = ruleSets.all().size();
        _click(_get(Button.class, spec -> spec.withText("New rules")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of these rules")), "Never kept");
        _get(LocalDateField.class).setValue(LocalDate.of(2099, 1, 1));
        var field = _get(TextField.class, spec -> spec.withLabel(RuleWords.LABELS.get(path)));
        _setValue(field, typed);
        _click(_get(Button.class, spec -> spec.withText("Add these rules")));

        var said = _find(TextField.class).stream().filter(TextField::isInvalid).toList();
        assertThat(said)
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.getErrorMessage()).startsWith(words));
        assertThat(field.getValue()).isEqualTo(typed);
        assertThat(ruleSets.all()).hasSize(before);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    void groupsAreChosenInWordsAndNobodyTypesACode() {
        open();
        _click(_get(Button.class, spec -> spec.withText("New rules")));

        var required = _get(MultiSelectComboBox.class, spec -> spec.withLabel("ICPC: must be there"));
        required.setValue(Set.of("SOCIAL_CARE"));
        assertThat(required.getItemLabelGenerator().apply("SOCIAL_CARE"))
                .startsWith("Social")
                .doesNotContain("_");
        assertThat(_find(ComboBox.class))
                .extracting(ComboBox::getLabel)
                .contains("Social worker counts as")
                .allSatisfy(label -> assertThat(label).doesNotContain("_"));
        assertThat(_find(TextField.class)).extracting(TextField::getValue).noneMatch("SOCIAL_CARE"::equals);
    }

    private void open() {
        Screens.open(context, new Actor(UUID.randomUUID(), "Somebody", Set.of(Role.SERVICE_MANAGER), null, null));
        UI.getCurrent().navigate(PartnershipPaths.RULES);
    }
}
