package org.quorate.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.access.domain.Account;
import org.quorate.access.domain.CodeFactor;
import org.quorate.access.domain.CodeSetUp;
import org.quorate.access.domain.FactorState;
import org.quorate.access.domain.PasskeyRow;
import org.quorate.access.domain.RecoveryCodes;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One's own second factors, on the screen <em>My account</em>: changed only with a fresh proof ({@link Proofs}), and its
 * owner is told by mail. An administrator takes away what somebody has lost.
 */
@Service
public class SecondFactors {

    private static final int RECOVERY_CODES = 8;

    private final Gate gate;
    private final EntityManager entities;
    private final FactorReads queries;
    private final FactorSecrets secrets;
    private final SecondSteps steps;
    private final SecondFactorRule rule;
    private final Proofs proofs;
    private final SessionBook sessions;
    private final AccountNews news;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    SecondFactors(
            Gate gate,
            EntityManager entities,
            FactorReads queries,
            FactorSecrets secrets,
            SecondSteps steps,
            SecondFactorRule rule,
            Proofs proofs,
            SessionBook sessions,
            AccountNews news,
            AuditTrail audit,
            JdbcClient jdbc) {
        this.gate = gate;
        this.entities = entities;
        this.queries = queries;
        this.secrets = secrets;
        this.steps = steps;
        this.rule = rule;
        this.proofs = proofs;
        this.sessions = sessions;
        this.news = news;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    public FactorState state(Actor actor) {
        var id = account(actor.id()).id();
        return new FactorState(
                queries.hasApp(id),
                queries.passkeys(id),
                queries.recoveryCodes(id),
                rule.asks(actor),
                rule.asksNobody());
    }

    @ScopedToActor
    public List<PasskeyRow> passkeys(Actor actor) {
        return queries.passkeysOf(actor.id());
    }

    /** Begins to set up an app; it counts once {@link #confirmApp} was given its first code. */
    @Transactional
    public CodeSetUp setUpApp(Actor actor, UUID session) {
        proofs.require(actor, session);
        var account = account(actor.id());
        if (queries.hasApp(actor.id())) {
            throw RuleViolation.of("app-set-up-already");
        }
        return steps.begin(account.id(), account.username());
    }

    /** Setting it up may have taken longer than a proof holds: that it was begun with one is enough. */
    @Transactional
    public void confirmApp(Actor actor, UUID session, String code) {
        var factor = entities.find(CodeFactor.class, account(actor.id()).id(), LockModeType.PESSIMISTIC_WRITE);
        if (factor == null || factor.isConfirmed()) {
            throw RuleViolation.of("app-not-begun");
        }
        steps.confirm(factor, code);
        sessions.provedOnlyIn(session, actor.id());
        audit.fact(actor, "second-factor-added", "account", actor.id(), Map.of("factor", "app"));
        news.tell(actor.id(), AccountEvent.APP_ADDED, actor);
    }

    @Transactional
    public void removeApp(Actor actor, UUID session) {
        proofs.require(actor, session);
        var id = actor.id();
        if (!queries.hasApp(id)) {
            throw new NotFound();
        }
        keepOne(actor, queries.passkeys(id) > 0);
        deleteApp(id);
        sessions.provedOnlyIn(session, id);
        audit.fact(actor, "second-factor-removed", "account", id, Map.of("factor", "app"));
        news.tell(id, AccountEvent.APP_REMOVED, actor);
    }

    @Transactional
    public void removePasskey(Actor actor, UUID session, UUID passkeyId) {
        proofs.require(actor, session);
        if (queries.passkeysOf(actor.id()).stream().noneMatch(row -> row.id().equals(passkeyId))) {
            throw new NotFound();
        }
        keepOne(actor, queries.passkeys(actor.id()) > 1 || queries.hasApp(actor.id()));
        jdbc.sql("delete from access_passkey where id = ? and account_id = ?")
                .params(passkeyId, actor.id())
                .update();
        sessions.provedOnlyIn(session, actor.id());
        audit.fact(actor, "second-factor-removed", "account", actor.id(), Map.of("factor", "passkey"));
        news.tell(actor.id(), AccountEvent.PASSKEY_REMOVED, actor);
    }

    /** Codes to print and lock away, shown this once; those before stop working. */
    @Transactional
    public List<String> newRecoveryCodes(Actor actor, UUID session) {
        proofs.require(actor, session);
        var id = actor.id();
        deleteRecoveryCodes(id);
        var codes = IntStream.range(0, RECOVERY_CODES)
                .mapToObj(n -> RecoveryCodes.random())
                .toList();
        codes.forEach(code -> jdbc.sql("insert into access_recovery_code (account_id, code_hash) values (?, ?)")
                .params(id, secrets.hashOfRecovery(id, code))
                .update());
        sessions.provedOnlyIn(session, id);
        audit.fact(actor, "recovery-codes-made", "account", id, Map.of());
        news.tell(id, AccountEvent.RECOVERY_CODES, actor);
        return codes;
    }

    /** Takes away everything beside the password, because it is lost; its owner sets it up again when they sign in. */
    @Transactional
    public void takeAway(Actor actor, UUID accountId) {
        gate.require(actor, Role.ADMINISTRATOR);
        account(accountId).endSessions();
        deleteApp(accountId);
        deleteRecoveryCodes(accountId);
        jdbc.sql("delete from access_passkey where account_id = ?")
                .param(accountId)
                .update();
        audit.fact(actor, "second-factors-taken-away", "account", accountId, Map.of());
        news.tell(accountId, AccountEvent.FACTORS_TAKEN, actor);
    }

    /** Every way in beside the password that anybody may have set up in this account. */
    void forgetAll(UUID accountId) {
        Stream.of("access_code_factor", "access_recovery_code", "access_passkey", "access_cover_pin")
                .forEach(table -> jdbc.sql("delete from " + table + " where account_id = ?")
                        .param(accountId)
                        .update());
    }

    private void keepOne(Actor actor, boolean another) {
        if (rule.asks(actor) && !another) {
            throw RuleViolation.of("last-second-factor");
        }
    }

    private void deleteApp(UUID account) {
        entities.flush();
        entities.clear();
        jdbc.sql("delete from access_code_factor where account_id = ?")
                .param(account)
                .update();
    }

    private void deleteRecoveryCodes(UUID account) {
        jdbc.sql("delete from access_recovery_code where account_id = ?")
                .param(account)
                .update();
    }

    private Account account(UUID id) {
        var account = entities.find(Account.class, id);
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }
}
