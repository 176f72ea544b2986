package org.quorate.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.CurrentActor;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ShellTest {

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void theMenuShowsWhatOnesRolesOpen() {
        open(Role.ADMINISTRATOR);
        assertThat(menu()).contains("Home", "Accounts").doesNotContain("Audit");
        Screens.close();

        open(Role.SERVICE_MANAGER);
        assertThat(menu()).contains("Home", "Audit").doesNotContain("Accounts");
    }

    @Test
    void theFrameSaysWhoIsSignedIn() {
        open(Role.CHAIR);

        assertThat(_get(frame(), Span.class, spec -> spec.withClasses("q-who-name"))
                        .getText())
                .isEqualTo("Sam Example");
    }

    @Test
    void theSignInFormIsOneTheBrowserPostsItself() {
        Screens.openSignedOut(context);
        UI.getCurrent().navigate("sign-in");

        assertThat(_get(H1.class).getText()).isEqualTo("Sign in");
        assertThat(_find(Input.class))
                .extracting(input -> input.getElement().getAttribute("name"))
                .contains("username", "password");
    }

    @Test
    void aWrongPasswordIsToldInWordsThatGiveNothingAway() {
        Screens.openSignedOut(context);
        UI.getCurrent().navigate("sign-in", QueryParameters.of("error", ""));

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("q-sign-in-notice"))
                        .getText())
                .contains("do not go together", "15 minutes");
    }

    @Test
    void aScreenOfAnotherRoleAndAnAddressThatLeadsNowhereSayTheSame() {
        open(Role.CHAIR);

        UI.getCurrent().navigate("accounts");
        var forbidden = sentence();
        var nowhere = new NoRoutePage(context.getBean(CurrentActor.class), context.getBean(AuditTrail.class));
        var status = nowhere.setErrorParameter(RefusedScreensTest.at("no-such-screen"), null);

        assertThat(status).isEqualTo(404);
        assertThat(forbidden).isEqualTo("This page is not here, or not yours to see.");
        assertThat(nowhere.getElement().getTextRecursively()).contains(forbidden);
    }

    private void open(Role role) {
        Screens.open(context, new Actor(Ids.next(), "Sam Example", Set.of(role), null, null));
    }

    private static String sentence() {
        return _find(Paragraph.class).getLast().getText();
    }

    private MainLayout frame() {
        var frame = new MainLayout(context.getBean(CurrentActor.class), context.getBean(AuthenticationContext.class));
        UI.getCurrent().add(frame);
        return frame;
    }

    private List<String> menu() {
        return _find(frame(), SideNavItem.class).stream()
                .map(SideNavItem::getLabel)
                .toList();
    }
}
