package org.quorate.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.Doorstep;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MyAccountViewTest {

    private static final String FRESH = "otter velvet lantern";

    private final Actor admin = new Actor(Ids.next(), "Ada Admin", Set.of(Role.ADMINISTRATOR), null, null);
    private final String username = "mine." + Ids.next();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private MutableClock clock;

    @Autowired
    private SessionBook sessions;

    @Autowired
    private Sessions ownSessions;

    @Autowired
    private Covers covers;

    private OpenedAccount issued;

    @BeforeEach
    void open() {
        issued = OpenedAccount.by(accounts, new OpenAccount(username, "Chris Chair", Set.of(Role.CHAIR), null, null));
        Screens.open(context, new Actor(issued.accountId(), "Chris Chair", Set.of(Role.CHAIR), null, null));
        var session = sessions.begin(
                new SignedIn(
                        new Actor(issued.accountId(), "Chris Chair", Set.of(Role.CHAIR), null, null),
                        username,
                        0,
                        clock.instant()),
                null,
                "Chrome on Android",
                "192.0.2.1");
        VaadinSession.getCurrent().getSession().setAttribute(OpenSession.KEY, session);
        UI.getCurrent().navigate("my-account");
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void onesOwnPasswordIsChanged() {
        change(issued.password(), FRESH);

        assertThat(attempt(FRESH)).isTrue();
        assertThat(attempt(issued.password())).isFalse();
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        change("not the current one", FRESH);
        assertThat(field("Current password").getErrorMessage()).contains("not your current");

        change(issued.password(), "password1234");
        assertThat(field("Current password").isInvalid()).isFalse();
        assertThat(field("New password").getErrorMessage()).contains("first that somebody would try");
        assertThat(attempt(issued.password())).isTrue();
    }

    @Test
    void fiveWrongOnesAtAnOpenScreenAreEnough() {
        for (int tries = 0; tries < 5; tries++) {
            change("not the current one", FRESH);
        }
        change(issued.password(), FRESH);

        assertThat(field("Current password").getErrorMessage()).contains("Wait 15 minutes");
        assertThat(attempt(FRESH)).isFalse();
    }

    @Test
    void anAppIsSetUpWithItsFirstCodeAndThenCodesForPaper() {
        press("Set up an app");
        var secret = _get(Paragraph.class, spec -> spec.withClasses("q-secret")).getText();
        var code = _get(TextField.class, spec -> spec.withLabel("The six digits that the app shows now"));
        _setValue(code, "000000");
        press("The app is set up");
        assertThat(code.getErrorMessage()).contains("not right");
        _setValue(code, new Authenticator(secret).shows(clock.instant()));
        press("The app is set up");
        _assertNone(TextField.class);
        _assertOne(Button.class, spec -> spec.withText("Remove the app"));

        press("Make recovery codes");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("q-secret"))).hasSize(8);
        press("I have kept them");
        _assertOne(Button.class, spec -> spec.withText("Make new ones"));
    }

    @Test
    void minutesAfterTheSignInThePasswordIsAskedForFirst() {
        clock.advance(Duration.ofMinutes(6));
        _setValue(field("New PIN"), "2580");
        press("Set the PIN");
        assertThat(covers.ways(actor()).pin()).isFalse();
        _setValue(field("Your password"), "not it");
        press("Go on");
        assertThat(field("Your password").getErrorMessage()).contains("not your current");

        _setValue(field("Your password"), issued.password());
        press("Go on");

        assertThat(covers.ways(actor()).pin()).isTrue();
        _assertOne(Button.class, spec -> spec.withText("Change the PIN"));
        press("Do without a PIN");
        assertThat(covers.ways(actor()).pin()).isFalse();
    }

    @Test
    void afterAChangeTheOtherSessionsCanBeEnded() {
        var other = sessions.begin(
                new SignedIn(actor(), username, 0, clock.instant()), null, "Edge on Windows", "198.51.100.7");
        press("Make recovery codes");
        press("I have kept them");

        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(ownSessions.list(actor(), other.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.isThis()).isFalse());
    }

    @Test
    void oneSeesWhereOneIsSignedInAndEndsOneOfThem() {
        sessions.begin(new SignedIn(actor(), username, 0, clock.instant()), null, "Edge on Windows", "198.51.100.7");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("my-account");
        _assertOne(
                Span.class,
                spec -> spec.withPredicate(words -> words.getText().startsWith("Edge on Windows, since")
                        && words.getText().endsWith("from another network")));

        press("End it");

        _assertNone(Button.class, spec -> spec.withText("End it"));
        assertThat(ownSessions.list(actor(), Ids.next())).hasSize(1);
    }

    private Actor actor() {
        return new Actor(issued.accountId(), "Chris Chair", Set.of(Role.CHAIR), null, null);
    }

    private void change(String current, String fresh) {
        _setValue(field("Current password"), current);
        _setValue(field("New password"), fresh);
        press("Change the password");
    }

    private boolean attempt(String password) {
        return signIns.attempt(username, password, new Doorstep(username, Set.of()))
                .isPresent();
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
