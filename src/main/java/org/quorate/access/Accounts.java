package org.quorate.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.access.SignInLimits.Kind;
import org.quorate.access.domain.Account;
import org.quorate.access.domain.Passwords;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in, looked after by administrators. Every change ends the account's sessions under way. */
@Service
public class Accounts {

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final PasswordEncoder encoder;
    private final AccountQueries queries;
    private final SignInLimits limits;
    private final Clock clock;
    private final List<String> localWords;

    Accounts(
            Gate gate,
            AuditTrail audit,
            EntityManager entities,
            PasswordEncoder encoder,
            AccountQueries queries,
            SignInLimits limits,
            Clock clock,
            @Value("${quorate.password-words:}") List<String> localWords) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.encoder = encoder;
        this.queries = queries;
        this.limits = limits;
        this.clock = clock;
        this.localWords = List.copyOf(localWords);
    }

    /** Opens an account with a password made by the portal. */
    @Transactional
    public IssuedPassword open(Actor actor, OpenAccount command) {
        gate.require(actor, Role.ADMINISTRATOR);
        if (queries.idOf(Account.username(command.username())).isPresent()) {
            throw RuleViolation.at("username", "username-taken");
        }
        var password = Passwords.random();
        var account = new Account(Ids.next(), command, encoder.encode(password), clock.instant());
        entities.persist(account);
        audit.fact(actor, "account-opened", "account", account.id(), Map.of("roles", codes(command.roles())));
        return new IssuedPassword(account.id(), password);
    }

    @Transactional
    public void changeRoles(Actor actor, UUID accountId, Set<Role> roles) {
        change(actor, accountId, "account-roles-changed", Map.of("roles", codes(roles)), account -> {
            if (!roles.contains(Role.ADMINISTRATOR)) {
                keepAnAdministrator(account);
            }
            account.changeRoles(roles);
        });
    }

    /** Says whose account it is in the directory; null for both takes the link away. */
    @Transactional
    public void link(Actor actor, UUID accountId, @Nullable UUID practitionerId, @Nullable UUID agencyId) {
        change(
                actor,
                accountId,
                "account-linked",
                practitionerId == null ? Map.of() : Map.of("practitioner", practitionerId),
                account -> account.link(practitionerId, agencyId));
    }

    /** A new password made by the portal, instead of a forgotten one. */
    @Transactional
    public IssuedPassword resetPassword(Actor actor, UUID accountId) {
        var password = Passwords.random();
        change(
                actor,
                accountId,
                "account-password-reset",
                Map.of(),
                account -> account.changePassword(encoder.encode(password)));
        return new IssuedPassword(accountId, password);
    }

    /** A password chosen by the administrator, for the portal's first accounts. */
    @Transactional
    public void setPassword(Actor actor, UUID accountId, String password) {
        change(actor, accountId, "account-password-set", Map.of(), account -> {
            Passwords.check("password", password, account.username(), localWords);
            account.changePassword(encoder.encode(password));
        });
    }

    /** One's own password; the current one must be given again. */
    @Transactional
    public void changeOwnPassword(Actor actor, String current, String fresh) {
        var account = locked(actor.id());
        if (!limits.admits(Kind.OWN, actor.id().toString())) {
            throw RuleViolation.at("current", "tried-too-often");
        }
        if (!account.isEnabled() || !encoder.matches(current, account.passwordHash())) {
            audit.refused(actor, "password-change", "account", actor.id());
            throw RuleViolation.at("current", "password-wrong");
        }
        limits.forget(Kind.OWN, actor.id().toString());
        Passwords.check("fresh", fresh, account.username(), localWords);
        account.changePassword(encoder.encode(fresh));
        audit.fact(actor, "account-password-changed", "account", actor.id(), Map.of());
    }

    @Transactional
    public void disable(Actor actor, UUID accountId) {
        change(actor, accountId, "account-disabled", Map.of(), account -> {
            if (accountId.equals(actor.id())) {
                throw RuleViolation.of("own-account");
            }
            keepAnAdministrator(account);
            account.disable();
        });
    }

    @Transactional
    public void enable(Actor actor, UUID accountId) {
        change(actor, accountId, "account-enabled", Map.of(), Account::enable);
    }

    /** @param search part of a name or user name; empty for everybody */
    public List<AccountRow> list(Actor actor, String search, int offset, int limit) {
        gate.require(actor, Role.ADMINISTRATOR);
        return queries.list(search, offset, limit);
    }

    public int count(Actor actor, String search) {
        gate.require(actor, Role.ADMINISTRATOR);
        return queries.count(search);
    }

    private void change(Actor actor, UUID id, String action, Map<String, ?> details, Consumer<Account> verb) {
        gate.require(actor, Role.ADMINISTRATOR);
        verb.accept(locked(id));
        audit.fact(actor, action, "account", id, details);
    }

    private Account locked(UUID id) {
        var account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }

    private void keepAnAdministrator(Account account) {
        if (account.isActive(Role.ADMINISTRATOR) && queries.administratorsBeside(account.id()) == 0) {
            throw RuleViolation.of("last-administrator");
        }
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
