package org.quorate.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.AccountChangeKind;
import org.quorate.access.domain.AccountRow;
import org.quorate.access.domain.Doorstep;
import org.quorate.access.domain.OpenAccount;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;
import org.quorate.invitation.Scene;
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

    @Autowired
    private AccountChanges changes;

    @Autowired
    private AccountPeople people;

    @Autowired
    private Scene scene;

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
    void anAccountThatSeesChildrenWaitsOnTheScreenAndAnotherPersonAgreesThere() {
        press("Open an account");
        _setValue(field("Name"), "Pat Person");
        _setValue(field("Signs in as"), username);
        _setValue(_get(EmailField.class), username + "@council.example");
        press("Chair");
        press("Open the account");

        assertThat(only().enabled()).isFalse();
        assertThat(only().waiting()).isEqualTo(AccountChangeKind.OPEN);
        assertThat(decisions()).extracting(Button::getText).containsExactly("Take back");

        Screens.close();
        Screens.open(context, new Actor(Ids.next(), "Mary", Set.of(Role.SERVICE_MANAGER), null, null));
        UI.getCurrent().navigate("account-changes");
        _click(decisions().getFirst());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(only().enabled()).isTrue();
        assertThat(only().waiting()).isNull();
    }

    @Test
    void aNewPasswordIsSentAndNeverShown() {
        accounts.open(
                Actor.system("test"),
                new OpenAccount(username, "Pat Person", Set.of(Role.CHAIR), "pat@council.example", null, null));
        _setValue(_get(SearchField.class), username);

        _click(actions().get(4));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(Paragraph.class, spec -> spec.withClasses("q-secret"))).isEmpty();
    }

    @Test
    void anAccountIsLinkedToSomebodyInTheDirectory() {
        var gp = scene.practitioner(
                scene.agency("Elm Surgery", AgencyKind.GP_PRACTICE), "Amina " + username, Profession.GP);
        accounts.open(
                Actor.system("test"), new OpenAccount(username, "Amina", Set.of(Role.AGENCY_PRACTITIONER), null, null));
        _setValue(_get(SearchField.class), username);

        _click(actions().get(1));
        var combo = person();
        combo.setValue(people.people(admin, username, 0, 1).getFirst());
        press("Say whose it is");

        assertThat(only().waiting()).isEqualTo(AccountChangeKind.PERSON);
        changes.agree(
                new Actor(Ids.next(), "Mary", Set.of(Role.SERVICE_MANAGER), null, null),
                changes.waiting(admin).stream()
                        .filter(row -> row.accountId().equals(only().id()))
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(only().practitionerId()).isEqualTo(gp);
        assertThat(only().linkedTo()).contains("Amina", "Elm Surgery");
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
        var id = accounts.open(
                Actor.system("test"), new OpenAccount(username, "Pat Person", Set.of(Role.CHAIR), null, null));
        accounts.setPassword(Actor.system("test"), id, "mallow-harbour-7-kites");
        _setValue(_get(SearchField.class), username);

        _click(actions().getLast());
        _assertOne(ConfirmDialog.class);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(accounts.list(admin, username, 0, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.enabled()).isFalse());
        assertThat(signIns.attempt(username, "mallow-harbour-7-kites", Doorstep.at("192.0.2.2", Set.of())))
                .isEmpty();
    }

    private AccountRow only() {
        return accounts.list(admin, username, 0, 2).getFirst();
    }

    private static List<Button> actions() {
        return buttons("Accounts", 0);
    }

    /** Of the change that waits for this test's account. */
    private List<Button> decisions() {
        var waiting = changes.waiting(admin);
        for (int n = 0; n < waiting.size(); n++) {
            if (waiting.get(n).accountId().equals(only().id())) {
                return buttons("Waiting changes", n);
            }
        }
        throw new AssertionError("nothing waits");
    }

    private static List<Button> buttons(String table, int row) {
        for (Grid<?> grid : _find(Grid.class)) {
            if (table.equals(grid.getAriaLabel().orElse(null))) {
                return GridKt._getCellComponent(grid, row, "Actions")
                        .getChildren()
                        .map(Button.class::cast)
                        .toList();
            }
        }
        throw new AssertionError("no table " + table);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // this box holds such
    private static ComboBox<AccountPerson> person() {
        return _get(ComboBox.class, spec -> spec.withLabel("Person in the directory"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
