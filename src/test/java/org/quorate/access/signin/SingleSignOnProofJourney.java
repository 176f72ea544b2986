package org.quorate.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Proofs;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalWebTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Only a sign-in at the provider of a moment ago shows who is there now. */
@PortalWebTest
class SingleSignOnProofJourney extends ComingFromTheProvider {

    private static final String ANEW = "/oauth2/authorization/council?fresh";

    @Autowired
    private Proofs proofs;

    @Autowired
    private MutableClock clock;

    private UUID account;

    @BeforeEach
    void inTheMorning() {
        clock.setTo("2026-03-02T09:00");
        account = allowed(Role.CHAIR);
    }

    @Test
    void aSignInAtTheProviderOfAMomentAgoIsAFreshProof() throws Exception {
        signedInThere(clock.instant().minusSeconds(60));
        comeIn(name);

        assertThat(isFresh()).isTrue();
        clock.advance(Duration.ofSeconds(240));
        assertThat(isFresh()).isFalse();
    }

    @Test
    void aSignInAtTheProviderOfAnHourAgoIsNoFreshProof() throws Exception {
        signedInThere(clock.instant().minusSeconds(3_600));

        assertThat(comeIn(name)).endsWith(":" + port + "/");

        assertThat(isFresh()).isFalse();
    }

    @Test
    void aTokenThatDoesNotSayWhenIsNoFreshProof() throws Exception {
        assertThat(comeIn(name)).endsWith(":" + port + "/");

        assertThat(isFresh()).isFalse();
    }

    @Test
    void aTokenThatSaysATimeToComeIsNoFreshProof() throws Exception {
        signedInThere(clock.instant().plusSeconds(3_600));
        comeIn(name);

        assertThat(isFresh()).isFalse();
    }

    @Test
    void whoIsToShowWhoTheyAreSignsInThereAnewAndIsWhereTheyWere() throws Exception {
        comeIn(name);
        var usual = location(get(here("/oauth2/authorization/council"), null));
        assertThat(usual).doesNotContain("prompt=", "max_age=");

        var question = location(get(here(ANEW), null));
        signedInThere(clock.instant());
        var arrived = location(get(URI.create(location(get(URI.create(question), name))), null));

        assertThat(question).contains("prompt=login", "max_age=300", "code_challenge_method=S256", "nonce=");
        assertThat(arrived).endsWith("/my-account");
        assertThat(isFresh()).isTrue();
    }

    @Test
    void comingInOnceMoreUnaskedTakesTheProofBack() throws Exception {
        signedInThere(clock.instant());
        comeIn(name);
        assertThat(isFresh()).isTrue();

        signedInThere(clock.instant().minusSeconds(3_600));
        comeIn(name);

        assertThat(isFresh()).isFalse();
    }

    private static void signedInThere(Instant when) {
        IdentityProvider.says(claims -> claims.claim("auth_time", when.getEpochSecond()));
    }

    private boolean isFresh() {
        var session = jdbc.sql("select id from access_session where account_id = ?")
                .param(account)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
        return proofs.isFresh(new Actor(account, "Pat Person", Set.of(Role.CHAIR), null, null), session);
    }
}
