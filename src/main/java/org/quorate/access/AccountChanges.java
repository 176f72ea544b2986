package org.quorate.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.domain.Account;
import org.quorate.access.domain.AccountChange;
import org.quorate.access.domain.AccountChangeKind;
import org.quorate.access.domain.Effect;
import org.quorate.access.domain.WaitingChange;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of accounts that could let somebody see more: an administrator proposes, another administrator or a service
 * manager agrees, and neither of them is the account's owner (docs/decisions/0022-two-people.md).
 */
@Service
public class AccountChanges {

    private static final Role[] DECIDERS = {Role.ADMINISTRATOR, Role.SERVICE_MANAGER};

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final AccountReads queries;
    private final AccountLabels labels;
    private final Identities identities;
    private final PasswordLinks passwordLinks;
    private final NewPasswords passwords;
    private final SecondFactors factors;
    private final AccountNews news;
    private final Clock clock;

    AccountChanges(
            Gate gate,
            AuditTrail audit,
            EntityManager entities,
            AccountReads queries,
            AccountLabels labels,
            Identities identities,
            PasswordLinks passwordLinks,
            NewPasswords passwords,
            SecondFactors factors,
            AccountNews news,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.queries = queries;
        this.labels = labels;
        this.identities = identities;
        this.passwordLinks = passwordLinks;
        this.passwords = passwords;
        this.factors = factors;
        this.news = news;
        this.clock = clock;
    }

    /** Whether this person decides about what others propose. */
    public static boolean mayDecide(Actor actor) {
        return actor.isAny(DECIDERS);
    }

    /** What waits for a second person, the newest first. */
    @Transactional(readOnly = true)
    public List<WaitingChange> waiting(Actor actor) {
        gate.require(actor, DECIDERS);
        return labels.ofChanges(queries.waiting(actor.id()));
    }

    /** How many of {@link #waiting} this person may agree to. */
    @Transactional(readOnly = true)
    public int waitingFor(Actor actor) {
        gate.require(actor, DECIDERS);
        return Math.toIntExact(queries.waiting(actor.id()).stream()
                .filter(WaitingChange::mayAgree)
                .count());
    }

    /**
     * The second person says yes, and it is done.
     *
     * @return the link to hand over in person, shown this once; empty for every other change
     */
    @Transactional
    public Optional<String> agree(Actor actor, UUID changeId) {
        var change = locked(actor, changeId);
        var account = account(change.accountId());
        if (change.isOf(actor)) {
            audit.refused(actor, "account-change", "account", change.accountId());
        }
        requireStillInDirectory(change);
        change.agree(actor, clock.instant());
        return apply(actor, account, change);
    }

    /** The proposer thinks better of it, or a second person says no. What was never opened is removed. */
    @Transactional
    public void takeBack(Actor actor, UUID changeId) {
        takeBack(actor, locked(actor, changeId));
    }

    private void takeBack(Actor actor, AccountChange change) {
        change.takeBack(actor, clock.instant());
        if (change.kind() == AccountChangeKind.OPEN) {
            entities.remove(account(change.accountId()));
        }
        audit.fact(actor, "account-change-taken-back", "account", change.accountId(), details(change));
    }

    /** What somebody proposed and nobody has agreed to yet falls with their right to propose it. */
    void fallWith(Actor actor, Account proposer) {
        queries.proposedBy(proposer.id()).stream()
                .map(id -> entities.find(AccountChange.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(change -> change != null && change.waits())
                .forEach(change -> takeBack(actor, change));
    }

    /** Does it now, or lets it wait for a second person; at most one waits for each account. */
    Effect make(Actor actor, Account account, AccountChange change) {
        if (!actor.is(Role.SYSTEM)) {
            requireNothingWaits(account);
            if (change.needsAnother(account)) {
                return propose(actor, account, change);
            }
        }
        apply(actor, account, change);
        return Effect.NOW;
    }

    private Effect propose(Actor actor, Account account, AccountChange change) {
        if (account.id().equals(actor.id())) {
            audit.refused(actor, "account-change", "account", account.id());
            throw RuleViolation.of("own-account");
        }
        entities.persist(change);
        audit.fact(actor, "account-change-proposed", "account", account.id(), details(change));
        return Effect.ONCE_AGREED;
    }

    private Optional<String> apply(Actor actor, Account account, AccountChange change) {
        var administered = account.isActive(Role.ADMINISTRATOR);
        var beginsAnew = change.isFirstWeight(account) && !actor.is(Role.SYSTEM);
        var addressBefore = account.email();
        change.applyTo(account);
        if (administered && !account.has(Role.ADMINISTRATOR)) {
            queries.requireAdministratorBeside(account.id());
            fallWith(actor, account);
        }
        audit.fact(actor, change.kind().fact(), "account", account.id(), details(change));
        tell(actor, account, change.kind(), addressBefore);
        return switch (change.kind()) {
            case OPEN -> {
                if (account.email() != null && passwordLinks.canBeSent()) {
                    passwordLinks.send(actor, account);
                }
                yield Optional.empty();
            }
            case EMAIL -> {
                passwordLinks.end(account.id());
                yield Optional.empty();
            }
            case SIGN_ON -> {
                identities.allow(account.id(), Objects.requireNonNull(change.signOnName()));
                yield Optional.empty();
            }
            case HAND_OVER -> Optional.of(passwordLinks.handOver(account.id()));
            case ROLES -> {
                if (beginsAnew) {
                    beginAnew(actor, account);
                }
                yield Optional.empty();
            }
            case PERSON, ENABLE -> Optional.empty();
        };
    }

    /** A changed address is told to the old one as well: whoever took the account over reads the new one. */
    private void tell(Actor actor, Account account, AccountChangeKind kind, @Nullable String addressBefore) {
        var what = switch (kind) {
            case ROLES -> AccountEvent.ROLES;
            case EMAIL -> AccountEvent.EMAIL;
            case SIGN_ON -> AccountEvent.SIGN_ON;
            case PERSON -> AccountEvent.PERSON;
            case ENABLE -> AccountEvent.OPENED_AGAIN;
            case OPEN, HAND_OVER -> null;
        };
        if (what != null) {
            Stream.of(addressBefore, account.email())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(address -> news.tell(account.id(), account.displayName(), address, what, actor));
        }
    }

    /** Until now one person alone could prepare ways into it: nobody keeps one, and its owner chooses anew. */
    private void beginAnew(Actor actor, Account account) {
        passwords.forget(account);
        factors.forgetAll(account.id());
        identities.forget(account.id());
        passwordLinks.end(account.id());
        if (account.email() != null && passwordLinks.canBeSent()) {
            passwordLinks.send(actor, account);
        }
    }

    /** The person may have moved to another agency since it was proposed. */
    private void requireStillInDirectory(AccountChange change) {
        var agencyId = change.agencyId();
        var links = change.kind() == AccountChangeKind.PERSON || change.kind() == AccountChangeKind.OPEN;
        if (links && agencyId != null && !labels.fits(change.practitionerId(), agencyId)) {
            throw RuleViolation.of("not-in-directory");
        }
    }

    private void requireNothingWaits(Account account) {
        if (queries.waits(account.id())) {
            throw RuleViolation.of("change-waits-already");
        }
    }

    private AccountChange locked(Actor actor, UUID changeId) {
        gate.require(actor, DECIDERS);
        var change = entities.find(AccountChange.class, changeId, LockModeType.PESSIMISTIC_WRITE);
        if (change == null) {
            throw new NotFound();
        }
        return change;
    }

    private Account account(UUID id) {
        var account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }

    private static Map<String, Object> details(AccountChange change) {
        var details = new HashMap<String, Object>();
        details.put("roles", change.roles());
        details.put("change", change.kind());
        details.put("proposedBy", change.proposedBy());
        if (change.practitionerId() != null) {
            details.put("practitioner", change.practitionerId());
        }
        if (change.agencyId() != null) {
            details.put("agency", change.agencyId());
        }
        return details;
    }
}
