package org.quorate.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.domain.Account;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks who signs in. Unknown names, wrong passwords and closed accounts look and take the same. */
@Component
public class SignIns {

    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entities;
    private final AuditTrail audit;
    private final PasswordEncoder encoder;
    private final AccountQueries queries;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String hashOfNobody;

    SignIns(
            EntityManager entities,
            AuditTrail audit,
            PasswordEncoder encoder,
            AccountQueries queries,
            TransactionTemplate transaction,
            Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.encoder = encoder;
        this.queries = queries;
        this.transaction = transaction;
        this.clock = clock;
        this.hashOfNobody = encoder.encode(UUID.randomUUID().toString());
    }

    /** The principal of the new session, or empty when it is refused. */
    public Optional<SignedIn> attempt(String typedName, String password) {
        var found = find(typedName);
        var matches = encoder.matches(password, found.map(Account::passwordHash).orElse(hashOfNobody));
        if (found.isEmpty()) {
            audit.refused(stranger(NOBODY), "sign-in", "account", NOBODY);
            return Optional.empty();
        }
        return Optional.ofNullable(
                        transaction.execute(status -> record(found.get().id(), matches)))
                .flatMap(outcome -> outcome);
    }

    public void signedOut(SignedIn session) {
        audit.fact(session.actor(), "signed-out", "account", session.actor().id(), Map.of());
    }

    /** Whether a session may go on: the account is enabled and was not changed since. */
    public boolean isCurrent(SignedIn session) {
        return queries.isCurrent(session.actor().id(), session.accountVersion());
    }

    /** Those of these sessions that may go on, in one look. */
    public Set<SignedIn> current(Set<SignedIn> sessions) {
        var generations = queries.generations(
                sessions.stream().map(session -> session.actor().id()).collect(Collectors.toSet()));
        return sessions.stream()
                .filter(session -> Objects.equals(
                        generations.get(session.actor().id()), session.accountVersion()))
                .collect(Collectors.toSet());
    }

    private Optional<Account> find(String typedName) {
        return queries.idOf(typedName.strip()).map(id -> entities.find(Account.class, id));
    }

    /** The account is locked here, so that many tries at once count one after the other. */
    private Optional<SignedIn> record(UUID id, boolean matches) {
        var now = clock.instant();
        var account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null || !account.admits(now)) {
            audit.refused(stranger(id), "sign-in-while-closed", "account", id);
            return Optional.empty();
        }
        if (!matches) {
            account.signInFailed(now);
            audit.refused(stranger(id), "sign-in", "account", id);
            return Optional.empty();
        }
        account.signedIn(now);
        audit.fact(account.actor(), "signed-in", "account", id, Map.of());
        return Optional.of(new SignedIn(account.actor(), account.username(), account.generation()));
    }

    /** Whoever is at the door; not (yet) the account's owner. */
    private static Actor stranger(UUID id) {
        return new Actor(id, "somebody at the sign-in page", Set.of(Role.ANALYST), null, null);
    }
}
