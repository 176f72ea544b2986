package org.quorate.disclosure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.disclosure.domain.OpenRequest;
import org.quorate.family.Relationship;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The screens, from finding the person to the copy that is given. */
@PortalTest
class RequestViewsTest {

    private static final Actor MANAGER = MeetingData.actor(Role.SERVICE_MANAGER);

    @Autowired
    AccessRequests requests;

    @Autowired
    Scene scene;

    @Autowired
    MutableClock clock;

    @Autowired
    ApplicationContext context;

    private String name;
    private UUID child;

    @BeforeEach
    void aChildAndAMother() {
        clock.setTo(Scene.TODAY);
        name = "Io" + Ids.next().toString().substring(28).toLowerCase(Locale.ROOT);
        child = scene.firstChild(name, LocalDate.of(2012, 1, 1));
        scene.parent(child, "Marta", Relationship.MOTHER, true);
        Screens.open(context, MANAGER);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void somebodyIsFoundAndTheirRequestRecorded() {
        UI.getCurrent().navigate("access-requests");
        press("Record a request");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Find the family by a child’s name")), name);
        press("Gather what is held");
        assertThat(_get(Select.class).isInvalid()).as("not without a person").isTrue();
        chooseTheFirst();
        press("Gather what is held");

        assertThat(_get(H1.class).getText()).isEqualTo("Records of " + name + " Example");
        assertThat(requests.list(MANAGER, 0, 10_000))
                .anyMatch(row -> row.personId().equals(child));
    }

    @Test
    void theCopyIsMadeWhenEveryPassageIsDecided() {
        var request = requests.open(MANAGER, new OpenRequest(child, null, LocalDate.of(2026, 3, 2)));
        UI.getCurrent().navigate("access-requests/" + request);
        press("Give all that names nobody else");
        press("Make the copy");
        confirm();
        assertThat(requests.request(MANAGER, request).releasedAt())
                .as("the mother is still open")
                .isNull();

        blackOutTheMother(request);
        press("Make the copy");
        confirm();

        assertThat(requests.request(MANAGER, request).releasedAt()).isNotNull();
        assertThat(_find(Button.class, spec -> spec.withText("Make the copy"))).isEmpty();
    }

    @SuppressWarnings("unchecked") // the dialog's one select
    private static void chooseTheFirst() {
        var select = (Select<Object>) _get(Select.class);
        select.setValue(select.getListDataView().getItem(0));
    }

    private void blackOutTheMother(UUID request) {
        var passages = requests.passages(MANAGER, request);
        for (var row = 0; row < passages.size(); row++) {
            if (passages.get(row).isOpen()) {
                Grid<?> grid = _find(Grid.class).getFirst();
                var buttons = GridKt._getCellComponent(grid, row, "Actions");
                _click((Button) buttons.getChildren().toList().get(1));
            }
        }
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
