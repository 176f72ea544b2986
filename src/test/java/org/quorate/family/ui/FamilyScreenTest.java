package org.quorate.family.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.family.Addresses;
import org.quorate.family.AdultDetails;
import org.quorate.family.ChildDetails;
import org.quorate.family.Families;
import org.quorate.family.FamilyPaths;
import org.quorate.family.LifeEvent;
import org.quorate.family.PersonKind;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipRow;
import org.quorate.family.domain.AddressDetails;
import org.quorate.family.domain.RegisteredFamily;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.SearchField;
import org.quorate.uikit.ToggleChips;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class FamilyScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Families families;

    @Autowired
    Addresses addresses;

    private final String name = "Z" + UUID.randomUUID().toString().substring(0, 8);
    private final Actor support = as(Role.BUSINESS_SUPPORT);
    private RegisteredFamily family;

    @BeforeEach
    void aFamily() {
        family = families.register(support, name, ChildDetails.born("Amy", name, LocalDate.of(2019, 5, 4)));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void aChildIsFoundByName() {
        open(support, FamilyPaths.LIST);

        _setValue(_get(SearchField.class), "amy " + name);

        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void aWrongNhsNumberIsShownAtItsFieldAndNothingTypedIsLost() {
        open(support, FamilyPaths.LIST);
        _click(_get(Button.class, spec -> spec.withText("Register a family")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Given name")), "Ben");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Family name")), name);
        _setValue(_get(LocalDateField.class, spec -> spec.withLabel("Date of birth")), LocalDate.of(2020, 2, 3));
        var number = _get(TextField.class, spec -> spec.withLabel("NHS number"));
        _setValue(number, "987 654 3211");

        _click(_get(Button.class, spec -> spec.withText("Register the family")));
        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getErrorMessage()).startsWith("This is not an NHS number");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Given name")).getValue())
                .isEqualTo("Ben");

        _setValue(number, "987 654 3210");
        _click(_get(Button.class, spec -> spec.withText("Register the family")));
        assertThat(families.count(support, "ben " + name)).isEqualTo(1);
    }

    @Test
    void aConfidentialAddressIsHiddenUntilItIsAskedFor() {
        var adult = families.addAdult(support, family.familyId(), AdultDetails.named("Dee", name));
        addresses.add(
                support,
                adult,
                PersonKind.ADULT,
                new AddressDetails("1 Refuge Row", "PR1 8XJ", true, "Kept from the father", null, null));
        open(support, FamilyPaths.family(family.familyId()));

        _assertNone(Paragraph.class, spec -> spec.withText("1 Refuge Row, PR1 8XJ"));
        _click(_get(Button.class, spec -> spec.withText("Show the address")));
        _assertOne(Paragraph.class, spec -> spec.withText("1 Refuge Row, PR1 8XJ"));
        _assertOne(Paragraph.class, spec -> spec.withText("Why it is confidential: Kept from the father"));
    }

    @Test
    void aBrotherOrSisterStartsWithTheFamilysSurname() {
        open(support, FamilyPaths.family(family.familyId()));

        _click(_get(Button.class, spec -> spec.withText("Add a child")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Family name")).getValue())
                .isEqualTo(name);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Given name")).getValue())
                .isEmpty();
    }

    @Test
    void whatEveryAdultIsToEveryChildIsSaidInOneGrid() {
        families.addAdult(support, family.familyId(), AdultDetails.named("Dee", name));
        families.addAdult(support, family.familyId(), AdultDetails.named("Gus", name));
        open(support, FamilyPaths.family(family.familyId()));
        _click(_get(Button.class, spec -> spec.withText("Relationships")));

        is("Dee").setValue(Relationship.MOTHER);
        is("Gus").setValue(Relationship.FATHER);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(families.page(support, family.familyId()).relationships())
                .extracting(RelationshipRow::relationship)
                .containsExactlyInAnyOrder(Relationship.MOTHER, Relationship.FATHER);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    private ComboBox<Relationship> is(String adult) {
        return _get(
                ComboBox.class,
                spec -> spec.withPredicate(
                        box -> String.valueOf(box.getAriaLabel()).contains("What " + adult)));
    }

    @Test
    void aChairReadsTheFamilyAndChangesNothing() {
        open(as(Role.CHAIR), FamilyPaths.family(family.familyId()));

        _assertOne(Article.class, spec -> spec.withClasses("q-family-child"));
        _assertNone(Button.class, spec -> spec.withText("Correct"));
        _assertNone(Button.class, spec -> spec.withText("Add an adult"));
    }

    @Test
    void whatHappenedIsAskedWithChoicesShownOnTheCardAndUndone() {
        open(support, FamilyPaths.family(family.familyId()));
        _click(_get(Button.class, spec -> spec.withText("Something happened")));
        _click(_get(Button.class, spec -> spec.withText("Put it on record")));
        _assertNone(Span.class, spec -> spec.withText("Moved away Mon 2 March 2026"));

        @SuppressWarnings("unchecked")
        var what = (ToggleChips<LifeEvent>) _get(ToggleChips.class);
        what.setValue(LifeEvent.MOVED_AWAY);
        _setValue(_get(LocalDateField.class, spec -> spec.withLabel("On")), LocalDate.of(2026, 3, 2));
        _click(_get(Button.class, spec -> spec.withText("Put it on record")));

        _assertOne(Span.class, spec -> spec.withText("Moved away Mon 2 March 2026"));
        _assertOne(Button.class, spec -> spec.withText("Came back"));
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _assertNone(Span.class, spec -> spec.withText("Moved away Mon 2 March 2026"));
        _assertOne(
                Span.class, spec -> spec.withPredicate(badge -> badge.getText().startsWith("Recorded by mistake")));
    }

    private void open(Actor actor, String route) {
        Screens.open(context, actor);
        UI.getCurrent().navigate(route);
    }

    private static Actor as(Role role) {
        return new Actor(UUID.randomUUID(), "Somebody", Set.of(role), null, null);
    }
}
