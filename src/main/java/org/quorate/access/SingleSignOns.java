package org.quorate.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.access.domain.Account;
import org.quorate.access.domain.AwaitsSecondStep;
import org.quorate.kernel.AuditTrail;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets in whom the council's identity provider vouches for and an administrator has allowed. It opens no account and
 * gives no role: both are ours (docs/decisions/0023-single-sign-on.md).
 */
@Component
public class SingleSignOns {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Identities identities;
    private final EntityManager entities;
    private final SecondSteps steps;
    private final AuditTrail audit;
    private final Doorbell door;
    private final Clock clock;

    SingleSignOns(
            Identities identities,
            EntityManager entities,
            SecondSteps steps,
            AuditTrail audit,
            Doorbell door,
            Clock clock) {
        this.identities = identities;
        this.entities = entities;
        this.steps = steps;
        this.audit = audit;
        this.door = door;
        this.clock = clock;
    }

    /**
     * The principal of the new session, {@link SignedIn} or {@link AwaitsSecondStep} as after a password, or empty when
     * it is refused.
     *
     * @param provenName the name the provider has verified; null when it has verified none
     * @param strongly whether the provider asked for a second factor in a way that counts here
     * @param authenticatedAt when they showed the provider who they are, which may be long ago; null when it does not
     *     say
     */
    @Transactional
    public Optional<AuthenticatedPrincipal> attempt(
            String issuer,
            String subject,
            @Nullable String provenName,
            boolean strongly,
            @Nullable Instant authenticatedAt) {
        var found = identities
                .bound(issuer, subject)
                .or(() -> Identities.name(provenName)
                        .flatMap(name -> identities.bind(issuer, subject, name, clock.instant())));
        var account = found.map(id -> entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Account::isEnabled);
        if (account.isEmpty()) {
            found.ifPresentOrElse(id -> door.refused("single-sign-on", id), () -> door.refused("single-sign-on"));
            return Optional.empty();
        }
        return account.map(owner -> arrived(owner, strongly, authenticatedAt));
    }

    private AuthenticatedPrincipal arrived(Account account, boolean strongly, @Nullable Instant authenticatedAt) {
        var now = clock.instant();
        var session =
                new SignedIn(account.actor(), account.username(), account.generation(), provedAt(authenticatedAt, now));
        var enough = strongly || !steps.isNeeded(session);
        account.signedIn(now);
        audit.fact(
                account.actor(),
                enough ? "signed-in" : "vouched-for",
                "account",
                account.id(),
                Map.of("with", "single-sign-on", "secondFactor", strongly));
        return enough ? session : steps.awaiting(session);
    }

    /** What a provider says of a time to come is no proof, unless its clock is a little ahead of ours. */
    private static @Nullable Instant provedAt(@Nullable Instant authenticatedAt, Instant now) {
        if (authenticatedAt == null || authenticatedAt.isAfter(now.plus(CLOCKS_DIFFER))) {
            return null;
        }
        return authenticatedAt.isAfter(now) ? now : authenticatedAt;
    }
}
