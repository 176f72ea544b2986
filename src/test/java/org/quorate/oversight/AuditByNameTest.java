package org.quorate.oversight;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.conference.Conferences;
import org.quorate.family.Children;
import org.quorate.family.Families;
import org.quorate.family.FamilyPaths;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.Page;
import org.quorate.uikit.SearchField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever answers for the service finds entries by name, and reads them as sentences. */
@PortalTest
class AuditByNameTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AuditSubjects subjects;

    @Autowired
    Scene scene;

    @Autowired
    Families families;

    @Autowired
    Children children;

    @Autowired
    Conferences conferences;

    @Autowired
    MutableClock clock;

    private final String name = "Q" + Ids.next().toString().substring(24);
    private Actor manager;
    private UUID child;

    @BeforeEach
    void somebodyLooksAtAConference() {
        clock.setTo(Scene.TODAY);
        manager = scene.actor(Role.SERVICE_MANAGER, null, null);
        child = scene.firstChild(name, LocalDate.of(2017, 1, 1));
        conferences.children(scene.support(), scene.called(ConferenceKind.INITIAL, child));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void aFamilyIsFoundByNameAndItsConferencesCountToo() {
        Screens.open(context, manager);
        UI.getCurrent().navigate("audit");
        _setValue(_get(SearchField.class), name);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith(name))));

        assertThat(_get(
                        H2.class,
                        spec -> spec.withPredicate(title -> title.getText().contains(name))))
                .isNotNull();
    }

    @Test
    void thePageOfAFamilySaysInWordsWhoLooked() {
        Screens.open(context, manager);
        UI.getCurrent()
                .navigate(FamilyPaths.family(children.child(manager, child).familyId()));

        assertThat(_get(Page.class).getElement().getTextRecursively())
                .contains("Who looked at this family", "Somebody looked at the children considered: CP-2026-")
                .contains("Child protection plans", "No plan so far.", "Conferences", "Call a conference");
    }

    @Test
    void nobodyElseFindsAnythingThere() {
        assertThatThrownBy(() -> subjects.families(scene.support(), name)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> subjects.people(scene.support(), "Some")).isInstanceOf(NotFound.class);
    }
}
