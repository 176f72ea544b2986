package org.quorate.family.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.family.EmergencyOpenings;
import org.quorate.family.FamilyPaths;
import org.quorate.invitation.RestrictedScene;
import org.quorate.invitation.RestrictedScene.OfAColleague;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class RestrictedCaseScreenTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RestrictedScene colleagues;

    @Autowired
    private EmergencyOpenings openings;

    @Autowired
    private MutableClock clock;

    private OfAColleague family;
    private Actor manager;
    private Actor duty;

    @BeforeEach
    void aColleaguesFamily() {
        clock.setTo(Scene.TODAY);
        family = colleagues.ofAColleague();
        manager = colleagues.account(Role.SERVICE_MANAGER);
        duty = colleagues.account(Role.BUSINESS_SUPPORT);
    }

    @AfterEach
    void close() {
        Screens.close();
        openings.allow(manager, 0);
    }

    @Test
    void aManagerRestrictsAFamilyOnItsPage() {
        open(manager, FamilyPaths.family(family.familyId()));
        press("Restrict this case");
        press("Restrict it");
        var reason = _get(TextArea.class, spec -> spec.withLabel("Why"));
        assertThat(reason.isInvalid()).isTrue();

        _setValue(reason, "The mother works at the duty team");
        press("Restrict it");

        _assertOne(Paragraph.class, spec -> spec.withText("Why: The mother works at the duty team"));
        assertThat(_find(ListItem.class)).isNotEmpty();
        Screens.close();
        open(duty, FamilyPaths.family(family.familyId()));
        assertThat(_get(H1.class).getText()).doesNotContain(family.reference());
    }

    @Test
    void whoDoesNotManageSeesWhoSeesItAndChangesNothing() {
        open(duty, FamilyPaths.family(family.familyId()));

        _assertNone(Button.class, spec -> spec.withText("Restrict this case"));
    }

    @Test
    void inAnEmergencyItOpensAndTheManagerFindsItOnTheHomeScreen() {
        colleagues.restrictTo(family, manager);
        open(manager, FamilyPaths.WHO_SEES_WHAT);
        _setValue(_get(IntegerField.class), 4);
        press("Save the hours");
        Screens.close();

        open(duty, FamilyPaths.WHO_SEES_WHAT);
        _setValue(_get(TextField.class), family.reference());
        _setValue(_get(TextArea.class), "The police ask where the children are");
        press("Ask to open it");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(H1.class).getText()).isEqualTo("Family " + family.reference());
        Screens.close();

        open(manager, "");
        var seen = "I have looked into it: " + family.reference();
        _assertOne(Button.class, spec -> spec.withText(seen));
        press(seen);
        _assertNone(Button.class, spec -> spec.withText(seen));
    }

    @Test
    void aNumberThatOpensNothingIsAnsweredInWords() {
        openings.allow(manager, 4);
        open(duty, FamilyPaths.WHO_SEES_WHAT);
        press("Ask to open it");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(TextField.class).isInvalid()).isTrue();

        _setValue(_get(TextField.class), "F-NOBODY");
        _setValue(_get(TextArea.class), "The police ask where the children are");
        press("Ask to open it");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(H1.class).getText()).isEqualTo("Who sees what");
        assertThat(_get(TextField.class).getValue()).isEqualTo("F-NOBODY");
    }

    private void open(Actor actor, String path) {
        Screens.open(context, actor);
        UI.getCurrent().navigate(path);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
