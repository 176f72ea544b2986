package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.AwaitsSecondStep;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticatedPrincipal;

/** A proof is as old as the older of the two steps, also when the first was taken at the council's provider. */
@PortalTest
class SingleSignOnProofTest {

    private final String name = "pat." + Ids.next() + "@council.example";

    @Autowired
    private SingleSignOns signOns;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private SessionBook book;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    private UUID account;

    @BeforeEach
    void allowed() {
        clock.setTo("2026-03-02T09:00");
        var system = Actor.system("test");
        account = accounts.open(
                system, new OpenAccount("pat." + Ids.next(), "Pat Person", Set.of(Role.AGENCY_LEAD), null, null));
        accounts.allowSignOn(system, account, name);
    }

    @Test
    void aCodeHereMakesNoOldSignInAtTheProviderFresh() {
        assertThat(isFreshAfterTheCode(clock.instant().minus(Duration.ofHours(1))))
                .isFalse();
    }

    @Test
    void aCodeAfterASignInAtTheProviderOfAMomentAgoIsAFreshProof() {
        assertThat(isFreshAfterTheCode(clock.instant().minusSeconds(60))).isTrue();
    }

    @Test
    void aProvidersClockMayBeALittleAhead() {
        assertThat(isFreshAfterTheCode(clock.instant().plusSeconds(30))).isTrue();
    }

    private boolean isFreshAfterTheCode(Instant signedInThere) {
        var half = (AwaitsSecondStep) cameIn(signedInThere);
        var app = new Authenticator(steps.setUp(half).spelled());
        var person = steps.complete(half, app.shows(clock.instant())).orElseThrow();
        var session = book.begin(person, null, "Chrome on Android", "192.0.2.1");
        return proofs.isFresh(person.actor(), session.id());
    }

    private AuthenticatedPrincipal cameIn(Instant signedInThere) {
        return signOns.attempt("https://council.example", "subject-" + account, name, false, signedInThere)
                .orElseThrow();
    }
}
