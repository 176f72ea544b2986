package org.quorate.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.domain.Account;
import org.quorate.access.domain.AwaitsSecondStep;
import org.quorate.access.domain.CodeFactor;
import org.quorate.access.domain.CodeSetUp;
import org.quorate.access.domain.FactorState;
import org.quorate.access.domain.OneTimeCodes;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second step of signing in: a code of an app, a code on paper, or a passkey, which is enough by itself. Who has
 * to take it and has nothing set up yet sets it up there and then.
 */
@Component
public class SecondSteps {

    private final EntityManager entities;
    private final FactorReads queries;
    private final FactorSecrets secrets;
    private final SecondFactorRule rule;
    private final OwnTries tries;
    private final AccountNews news;
    private final SessionBook sessions;
    private final AuditTrail audit;
    private final Doorbell door;
    private final JdbcClient jdbc;
    private final Clock clock;

    SecondSteps(
            EntityManager entities,
            FactorReads queries,
            FactorSecrets secrets,
            SecondFactorRule rule,
            OwnTries tries,
            AccountNews news,
            SessionBook sessions,
            AuditTrail audit,
            Doorbell door,
            JdbcClient jdbc,
            Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.secrets = secrets;
        this.rule = rule;
        this.tries = tries;
        this.news = news;
        this.sessions = sessions;
        this.audit = audit;
        this.door = door;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a right password is not yet enough. */
    public boolean isNeeded(SignedIn session) {
        return rule.asks(session.actor()) || queries.hasAny(session.actor().id());
    }

    /** The principal of somebody whose password was right just now. */
    public AwaitsSecondStep awaiting(SignedIn session) {
        return new AwaitsSecondStep(session, clock.instant());
    }

    /** What this person can prove themselves with. */
    public FactorState state(AwaitsSecondStep half) {
        var id = half.session().actor().id();
        return new FactorState(queries.hasApp(id), queries.passkeys(id), queries.recoveryCodes(id), true, false);
    }

    /**
     * Whether whoever is in this session may add a passkey: signed in, only with a fresh proof; with a password alone,
     * only the first.
     */
    public boolean mayAddPasskey(@Nullable Object principal, @Nullable OpenSession session) {
        return switch (principal) {
            case SignedIn person ->
                session != null
                        && sessions.isProved(session.id(), person.actor().id());
            case AwaitsSecondStep half ->
                !half.isOver(clock.instant())
                        && isAsItWas(half.session(), LockModeType.NONE)
                        && !queries.hasAny(half.session().actor().id());
            case null, default -> false;
        };
    }

    /** A new secret for an app, for somebody who has nothing set up. */
    @Transactional
    public CodeSetUp setUp(AwaitsSecondStep half) {
        var actor = half.session().actor();
        if (half.isOver(clock.instant())
                || !isAsItWas(half.session(), LockModeType.NONE)
                || queries.hasAny(actor.id())) {
            throw new NotFound();
        }
        return begin(actor.id(), half.session().username());
    }

    /** Replaces what was begun before and not confirmed. */
    CodeSetUp begin(UUID account, String username) {
        jdbc.sql("delete from access_code_factor where account_id = ? and confirmed_at is null")
                .param(account)
                .update();
        var secret = OneTimeCodes.newSecret();
        entities.persist(new CodeFactor(account, secrets.encrypted(account, secret)));
        return new CodeSetUp(OneTimeCodes.address(secret, username), OneTimeCodes.spelled(secret));
    }

    /** The principal of the new session when the code is right and the account is as it was at the password. */
    @Transactional
    public Optional<SignedIn> complete(AwaitsSecondStep half, String typed) {
        var session = half.session();
        if (half.isOver(clock.instant())
                || !isAsItWas(session, LockModeType.PESSIMISTIC_WRITE)
                || !proves(session.actor().id(), typed)) {
            audit.refused(
                    session.actor(), "second-step", "account", session.actor().id());
            return Optional.empty();
        }
        audit.fact(session.actor(), "signed-in", "account", session.actor().id(), Map.of("with", "code"));
        return Optional.of(session);
    }

    /** Whether nothing happened to the account since the password: it was not closed, and has the same password. */
    private boolean isAsItWas(SignedIn session, LockModeType lock) {
        var account = entities.find(Account.class, session.actor().id(), lock);
        return account != null && account.isEnabled() && account.generation() == session.accountVersion();
    }

    /** The principal of somebody whose passkey was verified; empty when the account is closed. */
    @Transactional
    public Optional<SignedIn> withPasskey(UUID accountId) {
        var account = entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account == null || !account.isEnabled()) {
            door.refused("sign-in-while-disabled", accountId);
            return Optional.empty();
        }
        var now = clock.instant();
        account.signedIn(now);
        audit.fact(account.actor(), "signed-in", "account", accountId, Map.of("with", "passkey"));
        return Optional.of(new SignedIn(account.actor(), account.username(), account.generation(), now));
    }

    /** Whether the typed code is the account's: of its app, or one of those on paper, which is then used up. */
    boolean proves(UUID account, String typed) {
        if (!tries.admits(account)) {
            return false;
        }
        var right = isOfApp(account, typed) || isOnPaper(account, typed);
        if (right) {
            tries.forget(account);
        }
        return right;
    }

    /** The first code of an app that is being set up. */
    void confirm(CodeFactor factor, String code) {
        var account = factor.accountId();
        if (!tries.admits(account)
                || !factor.accepts(code, secrets.decrypted(account, factor.secret()), clock.instant())) {
            throw RuleViolation.at("code", "code-wrong");
        }
        tries.giveBack(account);
    }

    private boolean isOfApp(UUID account, String typed) {
        var factor = entities.find(CodeFactor.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (factor == null) {
            return false;
        }
        var first = !factor.isConfirmed();
        var right = !(first && queries.hasAny(account))
                && factor.accepts(typed, secrets.decrypted(account, factor.secret()), clock.instant());
        if (right && first) {
            sessions.provedOnlyIn(null, account);
            news.tell(account, AccountEvent.APP_ADDED, Actor.system("sign-in"));
        }
        return right;
    }

    private boolean isOnPaper(UUID account, String typed) {
        return jdbc.sql("""
                                update access_recovery_code set spent_at = :now
                                where account_id = :account and code_hash = :hash and spent_at is null
                                """)
                        .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("account", account)
                        .param("hash", secrets.hashOfRecovery(account, typed))
                        .update()
                == 1;
    }
}
