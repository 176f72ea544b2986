package org.quorate.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.SearchField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class AccountsViewTest {

    private final String username = "person." + Ids.next();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Accounts accounts;

    private final Actor admin = new Actor(Ids.next(), "Ada Admin", Set.of(Role.ADMINISTRATOR), null, null);

    @BeforeEach
    void open() {
        Screens.open(context, admin);
        UI.getCurrent().navigate("accounts");
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void anAccountIsOpenedAndItsPasswordShownOnce() {
        press("Open an account");
        _setValue(field("Name"), "Pat Person");
        _setValue(field("Signs in as"), username);
        press("Chair");
        press("Open the account");

        var password =
                _get(Paragraph.class, spec -> spec.withClasses("q-secret")).getText();
        assertThat(signIns.attempt(username, password, Doorstep.at("192.0.2.2", Set.of())))
                .get()
                .satisfies(session -> assertThat(session.actor().roles()).containsExactly(Role.CHAIR));
        press("I have handed it over");
    }

    @Test
    void aBrokenRuleIsShownAtItsField() {
        press("Open an account");
        _setValue(field("Name"), "Pat Person");
        _setValue(field("Signs in as"), "no spaces please");
        press("Chair");
        press("Open the account");

        assertThat(field("Signs in as").isInvalid()).isTrue();
        assertThat(field("Signs in as").getErrorMessage()).contains("without spaces");
    }

    @Test
    void anAccountIsDisabledAfterAsking() {
        var issued = accounts.open(admin, new OpenAccount(username, "Pat Person", Set.of(Role.CHAIR), null, null));
        _setValue(_get(SearchField.class), username);
        Grid<?> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);

        _click(GridKt._getCellComponent(grid, 0, "Actions")
                .getChildren()
                .map(Button.class::cast)
                .toList()
                .getLast());
        _assertOne(ConfirmDialog.class);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(accounts.list(admin, username, 0, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.enabled()).isFalse());
        assertThat(signIns.attempt(username, issued.password(), Doorstep.at("192.0.2.2", Set.of())))
                .isEmpty();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
