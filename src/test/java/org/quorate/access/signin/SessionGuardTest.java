package org.quorate.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Accounts;
import org.quorate.access.OpenSession;
import org.quorate.access.SecondFactors;
import org.quorate.access.SessionBook;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What happens to an account counts at the next request of its sessions, however short a time ago the last one was. */
@PortalTest
class SessionGuardTest {

    private static final String PASSWORD = "otter velvet lantern";

    private final Actor system = Actor.system("test");
    private final Actor admin = new Actor(Ids.next(), "Ada Admin", Set.of(Role.ADMINISTRATOR), null, null);
    private final String username = "guard." + Ids.next();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SessionBook book;

    private MockMvc browser;
    private UUID account;
    private MockHttpSession session;

    @BeforeEach
    void isSignedInAndAtWork() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        account = accounts.open(system, new OpenAccount(username, "Ann Analyst", Set.of(Role.ANALYST), null, null));
        accounts.setPassword(system, account, PASSWORD);
        session = new MockHttpSession();
        signIn();
        assertThat(isOverAtTheNextRequest()).isFalse();
        assertThat(isOverAtTheNextRequest()).isFalse();
    }

    @Test
    void aDisabledAccountIsOutAtTheNextRequest() {
        accounts.disable(admin, account);

        assertThat(isOverAtTheNextRequest()).isTrue();
    }

    @Test
    void aNewPasswordEndsTheSessionAtTheNextRequest() {
        accounts.setPassword(system, account, "lantern velvet otter");

        assertThat(isOverAtTheNextRequest()).isTrue();
    }

    @Test
    void aSecondStepThatIsTakenAwayEndsTheSessionAtTheNextRequest() {
        factors.takeAway(admin, account);

        assertThat(isOverAtTheNextRequest()).isTrue();
    }

    @Test
    void aSessionThatIsEndedElsewhereIsOverAtTheNextRequest() {
        book.ended((OpenSession) session.getAttribute(OpenSession.KEY));

        assertThat(isOverAtTheNextRequest()).isTrue();
    }

    @Test
    void whoAwaitsTheSecondStepIsOutAtTheNextRequestToo() {
        accounts.changeRoles(system, account, Set.of(Role.AGENCY_LEAD));
        session = new MockHttpSession();
        assertThat(signIn()).isEqualTo("/second-step");
        assertThat(isOverAtTheNextRequest()).isFalse();

        accounts.disable(admin, account);

        assertThat(isOverAtTheNextRequest()).isTrue();
    }

    private @Nullable String signIn() {
        return sent(post("/sign-in")
                        .param("username", username)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .getRedirectedUrl();
    }

    private boolean isOverAtTheNextRequest() {
        sent(get("/my-account"));
        return session.isInvalid();
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request.session(session)).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
