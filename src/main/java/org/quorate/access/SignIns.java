package org.quorate.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.SignInLimits.Kind;
import org.quorate.access.domain.Account;
import org.quorate.access.domain.Doorstep;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks who signs in. Unknown names, wrong passwords and closed accounts look and take the same. Who has failed too
 * often waits, by address and name together; a browser that its owner has used before is not held up by what others
 * try elsewhere.
 */
@Component
public class SignIns {

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Doorbell door;
    private final PasswordEncoder encoder;
    private final AccountReads queries;
    private final SignInLimits limits;
    private final KnownDevices devices;
    private final SecondSteps steps;
    private final AccountNews news;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String hashOfNobody;

    SignIns(
            EntityManager entities,
            AuditTrail audit,
            Doorbell door,
            PasswordEncoder encoder,
            AccountReads queries,
            SignInLimits limits,
            KnownDevices devices,
            SecondSteps steps,
            AccountNews news,
            TransactionTemplate transaction,
            Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.door = door;
        this.encoder = encoder;
        this.queries = queries;
        this.limits = limits;
        this.devices = devices;
        this.steps = steps;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
        this.hashOfNobody = encoder.encode(UUID.randomUUID().toString());
    }

    /**
     * The principal of the new session, or empty when it is refused. What strangers try is on record as often as it is
     * looked at, and no oftener.
     */
    public Optional<SignedIn> attempt(String typedName, String password, Doorstep from) {
        var name = typedName.strip().toLowerCase(Locale.ROOT);
        var found = queries.idOf(name).map(id -> entities.find(Account.class, id));
        var device = found.flatMap(account -> devices.proofOf(account.id(), from));
        var admitted = device.isPresent()
                ? limits.admits(Kind.DEVICE, device.get() + name)
                : limits.admits(Kind.PAIR, from.network() + " " + name)
                        && limits.admits(Kind.NETWORK, from.network())
                        && admitsName(name, found);
        if (!admitted) {
            return Optional.empty();
        }
        var matches = encoder.matches(password, found.map(Account::passwordHash).orElse(hashOfNobody));
        if (found.isEmpty()) {
            door.refused("sign-in");
            return Optional.empty();
        }
        var session = Optional.ofNullable(
                        transaction.execute(status -> record(found.get().id(), matches)))
                .flatMap(outcome -> outcome);
        if (session.isPresent()) {
            device.ifPresentOrElse(
                    proof -> limits.forget(Kind.DEVICE, proof + name), () -> startAnew(name, from.network()));
        }
        return session;
    }

    private boolean admitsName(String name, Optional<Account> found) {
        var admitted = limits.admits(Kind.NAME, name);
        if (!admitted && limits.isFirstBeyond(Kind.NAME, name)) {
            found.ifPresent(
                    account -> news.tellNow(account.id(), AccountEvent.TRIED_EVERYWHERE, Actor.system("sign-in")));
        }
        return admitted;
    }

    public void signedOut(SignedIn session) {
        audit.fact(session.actor(), "signed-out", "account", session.actor().id(), Map.of());
    }

    /** Whether a session may go on: the account is enabled and was not changed since. */
    public boolean isCurrent(SignedIn session) {
        return queries.isCurrent(session.actor().id(), session.accountVersion());
    }

    private void startAnew(String name, String network) {
        limits.forget(Kind.PAIR, network + " " + name);
        limits.giveBack(Kind.NETWORK, network);
        limits.forget(Kind.NAME, name);
    }

    private Optional<SignedIn> record(UUID id, boolean matches) {
        var account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null || !matches || !account.isEnabled()) {
            door.refused(matches ? "sign-in-while-disabled" : "sign-in", id);
            return Optional.empty();
        }
        var now = clock.instant();
        var session = new SignedIn(account.actor(), account.username(), account.generation(), now);
        account.signedIn(now);
        var action = steps.isNeeded(session) ? "password-right" : "signed-in";
        audit.fact(account.actor(), action, "account", id, Map.of("with", "password"));
        return Optional.of(session);
    }
}
