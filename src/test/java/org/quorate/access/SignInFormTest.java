package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.access.domain.AwaitsSecondStep;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The sign-in form as a browser posts it, through every filter. */
@PortalTest
class SignInFormTest {

    private final Actor admin = new Actor(Ids.next(), "Ada Admin", Set.of(Role.ADMINISTRATOR), null, null);
    private final String username = "form." + Ids.next();
    private final String address = "2001:db8:0:%x::1".formatted(username.hashCode() & 0xffff);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private OpenedAccount issued;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        issued = OpenedAccount.by(accounts, new OpenAccount(username, "Ann Analyst", Set.of(Role.ANALYST), null, null));
    }

    @Test
    void aWrongPasswordCountsOnceAndIsOnRecordOnce() {
        assertThat(sent(form("wrong")).getRedirectedUrl()).endsWith("/sign-in?error");
        assertThat(refusals()).isEqualTo(1);

        for (int tries = 0; tries < 3; tries++) {
            sent(form("wrong"));
        }
        assertThat(sent(form(issued.password())).getRedirectedUrl()).doesNotContain("error");
        assertThat(refusals()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Origin, https://attacker.example, 403",
        "Origin, null, 403",
        "Sec-Fetch-Site, same-origin, 302",
        "Origin, http://localhost, 302"
    })
    void aFormOfAnotherSiteIsNotTakenAndIsOnRecord(String header, String value, int status) {
        var before = strangers("form-of-another-site");

        var answer = sent(form(issued.password()).header(header, value));

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(signIns()).isEqualTo(status == 302 ? 1 : 0);
        assertThat(strangers("form-of-another-site") - before).isEqualTo(status == 302 ? 0 : 1);
    }

    @Test
    void aPasskeyThatIsNotGenuineLetsNobodyInAndIsOnRecord() {
        var session = new MockHttpSession();
        sent(post("/webauthn/authenticate/options").with(csrf()).session(session));
        var before = strangers("sign-in-by-passkey");

        var answer = sent(post("/login/webauthn")
                .with(csrf())
                .session(session)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"id": "AAAA", "rawId": "AAAA", "type": "public-key", "clientExtensionResults": {},
                         "authenticatorAttachment": "platform",
                         "response": {"clientDataJSON": "e30", "authenticatorData": "AAAA", "signature": "AAAA",
                                      "userHandle": "AAAA"}}
                        """));

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(strangers("sign-in-by-passkey") - before).isEqualTo(1);
    }

    @Test
    void theBrowserIsRememberedByACookieThatOnlyTheSignInPageGets() {
        var answer = sent(form(issued.password()).secure(true));

        assertThat(answer.getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("quorate-known-")
                        .contains("Path=/sign-in;", "HttpOnly", "Secure", "SameSite=Strict")
                        .doesNotContain(username));
    }

    @Test
    void whoNeedsASecondStepIsSignedInByTheCodeAndNotByThePassword() {
        accounts.changeRoles(Actor.system("test"), issued.accountId(), Set.of(Role.AGENCY_LEAD));
        var session = new MockHttpSession();
        var half = sent(form(issued.password()).session(session));
        assertThat(half.getRedirectedUrl()).isEqualTo("/second-step");
        assertThat(half.getHeaders("Set-Cookie")).isEmpty();
        assertThat(signIns()).isZero();
        var app = new Authenticator(steps.setUp(principal(session)).spelled());

        assertThat(sent(code("000000").session(session)).getRedirectedUrl()).isEqualTo("/second-step?error");
        var whole = sent(code(app.shows(clock.instant())).session(session));

        assertThat(whole.getRedirectedUrl()).isEqualTo("/");
        assertThat(whole.getHeaders("Set-Cookie")).isNotEmpty();
        assertThat(signIns()).isEqualTo(1);
    }

    @Test
    void aCodeWithoutAPasswordBeforeIsNothing() {
        assertThat(sent(code("000000")).getRedirectedUrl()).isEqualTo("/second-step?error");
    }

    @Test
    void withAPasswordAloneNoPasskeyIsAddedToAnAccountThatHasASecondStep() {
        accounts.changeRoles(Actor.system("test"), issued.accountId(), Set.of(Role.AGENCY_LEAD));
        var session = new MockHttpSession();
        sent(form(issued.password()).session(session));
        assertThat(sent(options().session(session)).getStatus()).isEqualTo(200);
        var half = principal(session);
        steps.complete(half, new Authenticator(steps.setUp(half).spelled()).shows(clock.instant()));

        assertThat(sent(options().session(session)).getStatus()).isNotEqualTo(200);
        assertThat(sent(options()).getStatus()).isNotEqualTo(200);
    }

    private static AwaitsSecondStep principal(MockHttpSession session) {
        var context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        return (AwaitsSecondStep) context.getAuthentication().getPrincipal();
    }

    private static MockHttpServletRequestBuilder code(String code) {
        return post("/second-step").param("code", code).with(csrf());
    }

    private static MockHttpServletRequestBuilder options() {
        return post("/webauthn/register/options").with(csrf());
    }

    private MockHttpServletRequestBuilder form(String password) {
        return post("/sign-in")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private long refusals() {
        return entries("REFUSED", "sign-in");
    }

    private long signIns() {
        return entries("FACT", "signed-in");
    }

    private long strangers(String action) {
        return jdbc.sql("select count(*) from audit_entry where kind = 'REFUSED' and action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    private long entries(String kind, String action) {
        return jdbc.sql("select count(*) from audit_entry where subject_id = ? and kind = ? and action = ?")
                .params(issued.accountId(), kind, action)
                .query(Long.class)
                .single();
    }
}
