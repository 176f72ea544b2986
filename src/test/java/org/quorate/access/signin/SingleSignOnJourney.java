package org.quorate.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.access.SignOnWay;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalWebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** The code flow with a real provider: who is let in, and what a wrong provider or a wrong token gets. */
@PortalWebTest
class SingleSignOnJourney extends ComingFromTheProvider {

    private static final String NOT_LET_IN = "/sign-in?not-let-in";

    @Autowired
    private SignOnWay.Ways ways;

    @Autowired
    private ApplicationContext context;

    @Test
    void whoIsAllowedComesInWithTheRolesThatWeGaveThem() throws Exception {
        var account = allowed(Role.CHAIR);

        assertThat(comeIn(name)).endsWith(":" + port + "/");

        assertThat(get(here("/diary"), null).statusCode()).isEqualTo(200);
        assertThat(recorded(account)).endsWith("FACT signed-in");
        assertThat(ways.all()).containsExactly(new SignOnWay("Northshire Council", "oauth2/authorization/council"));
    }

    @Test
    void theFlowHasProofKeyStateAndNonce() throws Exception {
        assertThat(location(get(here("/oauth2/authorization/council"), null)))
                .startsWith(IdentityProvider.issuer())
                .contains("code_challenge_method=S256", "state=", "nonce=", "response_type=code");
    }

    @Test
    void whoIsNotAllowedIsRefusedAndNoAccountIsOpened() throws Exception {
        var before = accounts.count(admin, "");

        assertThat(comeIn(name)).endsWith(NOT_LET_IN);

        assertThat(accounts.count(admin, "")).isEqualTo(before);
        assertThat(location(get(here("/accounts"), null))).endsWith("/sign-in");
    }

    @Test
    void aNameThatOnlyOnePersonHasAllowedOpensNothing() throws Exception {
        accounts.allowSignOn(admin, opened(Role.CHAIR), name + "@council.example");

        assertThat(comeIn(name)).endsWith(NOT_LET_IN);
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedOpensNothing() throws Exception {
        allowed(Role.CHAIR);
        IdentityProvider.says(claims -> claims.claim("email_verified", false));

        assertThat(comeIn(name)).endsWith(NOT_LET_IN);
    }

    @Test
    void afterTheFirstTimeThePersonCountsAndNotTheAddress() throws Exception {
        allowed(Role.CHAIR);
        comeIn(name);

        browser = browser();
        IdentityProvider.says(claims -> claims.claim("email", "married@council.example"));
        assertThat(comeIn(name)).endsWith(":" + port + "/");

        browser = browser();
        IdentityProvider.says(claims -> claims.claim("email", name + "@council.example"));
        assertThat(comeIn("another." + Ids.next())).endsWith(NOT_LET_IN);
    }

    @Test
    void aDisabledAccountAndOneWhosePermissionWasTakenAreRefused() throws Exception {
        var account = allowed(Role.CHAIR);
        comeIn(name);
        accounts.disable(system, account);
        browser = browser();
        assertThat(comeIn(name)).endsWith(NOT_LET_IN);
        accounts.enable(system, account);
        accounts.allowSignOn(admin, account, "");

        assertThat(comeIn(name)).endsWith(NOT_LET_IN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aTokenThatIsNotForUsFromThemAndForThisVeryTimeIsRefused(String lie, Consumer<JwtClaimsSet.Builder> claims)
            throws Exception {
        var account = allowed(Role.CHAIR);
        IdentityProvider.says(claims);

        assertThat(comeIn(name)).contains("/sign-in?");
        assertThat(location(get(here("/diary"), null))).endsWith("/sign-in");
        assertThat(recorded(account)).doesNotContain("FACT signed-in");
    }

    static Stream<Arguments> lies() {
        return Map.<String, Consumer<JwtClaimsSet.Builder>>of(
                        "another issuer", claims -> claims.issuer("https://elsewhere.example"),
                        "another audience", claims -> claims.audience(List.of("another-portal")),
                        "another time's nonce", claims -> claims.claim("nonce", "of-another-time"),
                        "long ago",
                                claims -> claims.expiresAt(Instant.parse("2020-01-01T00:00:00Z"))
                                        .issuedAt(Instant.parse("2019-12-31T23:00:00Z")))
                .entrySet()
                .stream()
                .map(lie -> Arguments.of(lie.getKey(), lie.getValue()));
    }

    @Test
    void anAnswerThatThisBrowserDidNotAskForIsRefused() throws Exception {
        allowed(Role.CHAIR);
        var answer = answerOfProvider(name);

        browser = browser();

        assertThat(location(get(URI.create(answer), null))).contains("/sign-in?");
        assertThat(location(get(here("/diary"), null))).endsWith("/sign-in");
    }

    @Test
    void aSecondFactorCountsOnlyWhenTheProviderSaysOneThatWeName() throws Exception {
        var account = allowed(Role.CHAIR);
        comeIn(name);
        IdentityProvider.says(claims -> claims.claim("amr", List.of("pwd", "mfa")));
        browser = browser();
        comeIn(name);

        assertThat(jdbc.sql("""
                        select details from audit_entry where subject_id = ? and action = 'signed-in' order by seq
                        """).param(account).query(String.class).list())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"secondFactor\":false"),
                        second -> assertThat(second).contains("\"secondFactor\":true"));
    }

    @Test
    void aTokenThatSomebodyElseHasSignedIsRefused() throws Exception {
        var account = allowed(Role.CHAIR);
        IdentityProvider.signsWithAnotherKey();

        assertThat(comeIn(name)).endsWith(NOT_LET_IN);
        assertThat(location(get(here("/diary"), null))).endsWith("/sign-in");
        assertThat(recorded(account)).doesNotContain("FACT signed-in", "FACT vouched-for");
        assertThat(refusedAnswers()).isPositive();

        IdentityProvider.saysTheTruth();
        browser = browser();
        assertThat(comeIn(name)).endsWith(":" + port + "/");
    }

    @Test
    void whoNeedsASecondStepTakesItHereAfterTheProviderHasVouchedForThem() throws Exception {
        var account = allowed(Role.AGENCY_LEAD);

        assertThat(comeIn(name)).endsWith("/second-step");
        assertThat(recorded(account)).endsWith("FACT vouched-for");
        assertThat(accounts.list(admin, name, 0, 1)).hasSize(1);
        assertThat(rowsOfSessions(account)).isZero();
        assertThat(get(here("/webauthn/register/options"), null).body()).doesNotContain("challenge");

        IdentityProvider.says(claims -> claims.claim("amr", List.of("pwd", "mfa")));
        browser = browser();
        assertThat(comeIn(name)).endsWith(":" + port + "/");
        assertThat(rowsOfSessions(account)).isEqualTo(1);
    }

    private int rowsOfSessions(UUID account) {
        return jdbc.sql("select count(*) from access_session where account_id = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private int refusedAnswers() {
        return jdbc.sql("select count(*) from audit_entry where kind = 'REFUSED' and action = 'single-sign-on-answer'")
                .query(Integer.class)
                .single();
    }

    @Test
    void thePortalItselfIsNoProvider() {
        assertThat(context.getBeansOfType(RegisteredClientRepository.class)).isEmpty();
        assertThat(context.getBeansOfType(JwtDecoder.class)).isEmpty();
    }
}
