package org.quorate.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.domain.Account;
import org.quorate.access.domain.AccountChange;
import org.quorate.access.domain.AccountChangeKind;
import org.quorate.access.domain.AccountRow;
import org.quorate.access.domain.Effect;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may sign in, looked after by administrators. What could let somebody see more waits for a second person; what
 * takes away is done at once. Every change of rights ends the account's sessions under way.
 */
@Service
public class Accounts {

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final PasswordEncoder encoder;
    private final AccountReads queries;
    private final OwnTries tries;
    private final AccountNews news;
    private final AccountLabels labels;
    private final AccountChanges changes;
    private final Identities identities;
    private final PasswordLinks passwordLinks;
    private final Clock clock;
    private final NewPasswords passwords;

    Accounts(
            Gate gate,
            AuditTrail audit,
            EntityManager entities,
            PasswordEncoder encoder,
            AccountReads queries,
            OwnTries tries,
            AccountNews news,
            AccountLabels labels,
            AccountChanges changes,
            Identities identities,
            PasswordLinks passwordLinks,
            NewPasswords passwords,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.encoder = encoder;
        this.queries = queries;
        this.tries = tries;
        this.news = news;
        this.labels = labels;
        this.changes = changes;
        this.identities = identities;
        this.passwordLinks = passwordLinks;
        this.clock = clock;
        this.passwords = passwords;
    }

    /**
     * Opens an account, or prepares it until a second person agrees. Its owner chooses a password with a link that is
     * sent to them then.
     */
    @Transactional
    public UUID open(Actor actor, OpenAccount command) {
        gate.require(actor, Role.ADMINISTRATOR);
        if (queries.idOf(Account.username(command.username())).isPresent()) {
            throw RuleViolation.at("username", "username-taken");
        }
        requireInDirectory(actor, command.practitionerId(), command.agencyId());
        // nobody knows it, so it opens nothing
        var hash = encoder.encode(UUID.randomUUID().toString());
        var account = new Account(Ids.next(), command, hash, clock.instant());
        entities.persist(account);
        if (changes.make(actor, account, wanted(account, AccountChangeKind.OPEN, actor)) == Effect.ONCE_AGREED) {
            account.disable();
        }
        return account.id();
    }

    @Transactional
    public Effect changeRoles(Actor actor, UUID accountId, Set<Role> roles) {
        var account = administered(actor, accountId);
        Account.checkRoles(roles);
        return changes.make(
                actor, account, wanted(account, AccountChangeKind.ROLES, actor).to(roles));
    }

    /**
     * Says whose account it is: somebody's in the directory, an agency's as a whole, or with null for both nobody's
     * there. That decides what agencies and social workers see.
     */
    @Transactional
    public Effect link(Actor actor, UUID accountId, @Nullable UUID practitionerId, @Nullable UUID agencyId) {
        var account = administered(actor, accountId);
        requireInDirectory(actor, practitionerId, agencyId);
        var change = wanted(account, AccountChangeKind.PERSON, actor).toPerson(practitionerId, agencyId);
        return changes.make(actor, account, change);
    }

    /**
     * Somebody works for another agency now, or for none: their accounts are nobody's in the directory until two people
     * say so again. So no account goes on seeing what was the old agency's, and none sees the new one's unasked.
     */
    @Transactional
    public void personMoved(Actor actor, UUID practitionerId) {
        gate.require(actor, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.ADMINISTRATOR);
        entities.createQuery("select a from Account a where a.practitionerId = :person", Account.class)
                .setParameter("person", practitionerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .forEach(account -> {
                    account.link(null, null);
                    audit.fact(
                            actor, "account-unlinked", "account", account.id(), Map.of("practitioner", practitionerId));
                    news.tell(account.id(), AccountEvent.PERSON, actor);
                });
    }

    /** Where links to choose a password go: whoever reads that mailbox can take the account over. */
    @Transactional
    public Effect changeEmail(Actor actor, UUID accountId, String email) {
        var account = administered(actor, accountId);
        var change = wanted(account, AccountChangeKind.EMAIL, actor).toEmail(Account.checkedEmail(email));
        return changes.make(actor, account, change);
    }

    /** As whom its owner comes in by single sign-on; blank ends it at once for whoever came in this way before. */
    @Transactional
    public Effect allowSignOn(Actor actor, UUID accountId, String typedName) {
        var account = administered(actor, accountId);
        if (typedName.isBlank()) {
            identities.forget(accountId);
            account.endSessions();
            audit.fact(actor, "single-sign-on-ended", "account", accountId, Map.of());
            news.tell(accountId, AccountEvent.SIGN_ON, actor);
            return Effect.NOW;
        }
        var name = Identities.name(typedName).orElseThrow(() -> RuleViolation.at("name", "sign-on-name-invalid"));
        identities.requireFree(accountId, name);
        return changes.make(
                actor,
                account,
                wanted(account, AccountChangeKind.SIGN_ON, actor).toSignOn(name));
    }

    /** For a forgotten password: sends its owner a link. The old one stays until they have chosen another. */
    @Transactional
    public void sendPasswordLink(Actor actor, UUID accountId) {
        passwordLinks.send(actor, enabled(administered(actor, accountId)));
    }

    /** The same where nothing sends mail: a second person agrees, gets the link to see, and hands it over. */
    @Transactional
    public Effect handPasswordLinkOver(Actor actor, UUID accountId) {
        var account = enabled(administered(actor, accountId));
        if (passwordLinks.canBeSent()) {
            throw RuleViolation.of("mail-is-set-up");
        }
        return changes.make(actor, account, wanted(account, AccountChangeKind.HAND_OVER, actor));
    }

    /** Whether links to choose a password go by mail; else they are handed over. */
    public boolean sendsPasswordLinks(Actor actor) {
        gate.require(actor, Role.ADMINISTRATOR);
        return passwordLinks.canBeSent();
    }

    /** A password that stands in the portal's own settings. No person sets another's. */
    @Transactional
    public void setPassword(Actor portal, UUID accountId, String password) {
        gate.require(portal);
        var account = locked(accountId);
        passwords.set(account, "password", password);
        audit.fact(portal, "account-password-set", "account", accountId, Map.of());
    }

    /** One's own password; the current one must be given again. */
    @Transactional
    public void changeOwnPassword(Actor actor, String current, String fresh) {
        var account = locked(actor.id());
        if (!tries.admits(actor.id())) {
            throw RuleViolation.at("current", "tried-too-often");
        }
        if (!account.isEnabled() || !encoder.matches(current, account.passwordHash())) {
            audit.refused(actor, "password-change", "account", actor.id());
            throw RuleViolation.at("current", "password-wrong");
        }
        tries.giveBack(actor.id());
        passwords.set(account, "fresh", fresh);
        audit.fact(actor, "account-password-changed", "account", actor.id(), Map.of());
        news.tell(actor.id(), AccountEvent.PASSWORD, actor);
    }

    /** At once and by one person, because it takes away. */
    @Transactional
    public void disable(Actor actor, UUID accountId) {
        var account = administered(actor, accountId);
        if (accountId.equals(actor.id())) {
            throw RuleViolation.of("own-account");
        }
        if (account.isActive(Role.ADMINISTRATOR)) {
            queries.requireAdministratorBeside(accountId);
        }
        account.disable();
        changes.fallWith(actor, account);
        passwordLinks.end(accountId);
        audit.fact(actor, "account-disabled", "account", accountId, Map.of());
        news.tell(accountId, AccountEvent.CLOSED, actor);
    }

    @Transactional
    public Effect enable(Actor actor, UUID accountId) {
        var account = administered(actor, accountId);
        return changes.make(actor, account, wanted(account, AccountChangeKind.ENABLE, actor));
    }

    /** @param search part of a name or user name; empty for everybody */
    public List<AccountRow> list(Actor actor, String search, int offset, int limit) {
        gate.require(actor, Role.ADMINISTRATOR);
        return labels.ofRows(queries.list(search, offset, limit));
    }

    public int count(Actor actor, String search) {
        gate.require(actor, Role.ADMINISTRATOR);
        return queries.count(search);
    }

    private AccountChange wanted(Account account, AccountChangeKind kind, Actor actor) {
        return new AccountChange(account, kind, actor, clock.instant());
    }

    private Account administered(Actor actor, UUID id) {
        gate.require(actor, Role.ADMINISTRATOR);
        return locked(id);
    }

    private Account locked(UUID id) {
        var account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }

    private static Account enabled(Account account) {
        if (!account.isEnabled()) {
            throw RuleViolation.of("account-disabled");
        }
        return account;
    }

    /** What the portal itself links was read from the directory. */
    private void requireInDirectory(Actor actor, @Nullable UUID practitionerId, @Nullable UUID agencyId) {
        if (agencyId != null && !actor.is(Role.SYSTEM) && !labels.fits(practitionerId, agencyId)) {
            throw RuleViolation.at("practitionerId", "not-in-directory");
        }
    }
}
