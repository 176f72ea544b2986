package org.quorate.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.domain.Account;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links with which the owner of an account chooses a password; nobody else ever knows one. A link is good once and for
 * {@link #GOOD_FOR}; until it is used the password there was stays as it is.
 */
@Service
public class PasswordLinks {

    /** Long enough for a weekend. */
    public static final Duration GOOD_FOR = Duration.ofDays(3);

    private final Links links;
    private final ObjectProvider<AccountMail> mail;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final NewPasswords passwords;
    private final AccountNews news;
    private final Clock clock;

    PasswordLinks(
            Links links,
            ObjectProvider<AccountMail> mail,
            EntityManager entities,
            AuditTrail audit,
            NewPasswords passwords,
            AccountNews news,
            Clock clock) {
        this.links = links;
        this.mail = mail;
        this.entities = entities;
        this.audit = audit;
        this.passwords = passwords;
        this.news = news;
        this.clock = clock;
    }

    /** Whose password the link is for, by the name they sign in with. */
    @Transactional(readOnly = true)
    public String usernameFor(Actor holder, UUID accountId) {
        requireHeld(holder, accountId);
        return account(accountId, LockModeType.NONE).username();
    }

    /** The owner has chosen a password: sessions under way end, and every such link of the account with them. */
    @Transactional
    public void choose(Actor holder, UUID accountId, String password) {
        // under the account's lock, so that of two at once the second finds the link used
        var account = account(accountId, LockModeType.PESSIMISTIC_WRITE);
        requireHeld(holder, accountId);
        passwords.set(account, "password", password);
        end(accountId);
        audit.fact(holder, "account-password-chosen", "account", accountId, Map.of());
        news.tell(accountId, AccountEvent.PASSWORD, holder);
    }

    /** Sends one to the account's own address and nowhere else. */
    void send(Actor actor, Account account) {
        var email = account.email();
        if (email == null) {
            throw RuleViolation.of("account-without-email");
        }
        if (!canBeSent()) {
            throw RuleViolation.of("mail-not-set-up");
        }
        mail.getObject().sendPasswordLink(account.id(), account.displayName(), email, issue(account.id()), actor);
        audit.fact(actor, "password-link-sent", "account", account.id(), Map.of());
    }

    /** The address of one, to be handed over in person where nothing sends mail. */
    String handOver(UUID accountId) {
        return links.address(issue(accountId));
    }

    boolean canBeSent() {
        return mail.stream().anyMatch(AccountMail::isSetUp);
    }

    void end(UUID accountId) {
        links.revoke(PasswordLink.PURPOSE, accountId);
    }

    private UUID issue(UUID accountId) {
        end(accountId);
        return links.issue(PasswordLink.PURPOSE, accountId, clock.instant().plus(GOOD_FOR));
    }

    private void requireHeld(Actor holder, UUID accountId) {
        if (!links.holds(holder, PasswordLink.PURPOSE, accountId)) {
            audit.refused(holder, "set-password", "account", accountId);
            throw new NotFound();
        }
    }

    private Account account(UUID accountId, LockModeType lock) {
        var account = entities.find(Account.class, accountId, lock);
        if (account == null || !account.isEnabled()) {
            throw new NotFound();
        }
        return account;
    }
}
