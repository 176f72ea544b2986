package org.quorate.access;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.domain.Account;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * That whoever is in a session has shown within the last {@link #GOOD_FOR} who they are, with all that signing in asks
 * for: an open screen alone changes nothing about how its owner gets in. Signing in is such a proof itself, so a passkey
 * is one. Single sign-on is one as of when the provider says that it was shown who they are; whoever comes in that way
 * signs in there anew.
 */
@Service
public class Proofs {

    /** For so long a proof holds, in the session it was given in. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final EntityManager entities;
    private final FactorReads queries;
    private final SecondSteps steps;
    private final OwnTries tries;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final SessionBook sessions;

    Proofs(
            EntityManager entities,
            FactorReads queries,
            SecondSteps steps,
            OwnTries tries,
            PasswordEncoder encoder,
            AuditTrail audit,
            SessionBook sessions) {
        this.entities = entities;
        this.queries = queries;
        this.steps = steps;
        this.tries = tries;
        this.encoder = encoder;
        this.audit = audit;
        this.sessions = sessions;
    }

    /** Whether the actor has shown in this session, a moment ago, who they are. */
    @ScopedToActor
    public boolean isFresh(Actor actor, UUID session) {
        return sessions.isProved(session, actor.id());
    }

    /**
     * The current password, and a code where there is a second step.
     *
     * @param code of the app, or one on paper; not looked at where there is no second step
     */
    @Transactional
    public void byPassword(Actor actor, UUID session, String password, String code) {
        var account = entities.find(Account.class, actor.id());
        if (account == null || !account.isEnabled()) {
            throw new NotFound();
        }
        if (!tries.admits(actor.id())) {
            throw RuleViolation.at("current", "tried-too-often");
        }
        if (!encoder.matches(password, account.passwordHash())) {
            audit.refused(actor, "proof", "account", actor.id());
            throw RuleViolation.at("current", "password-wrong");
        }
        tries.giveBack(actor.id());
        if (queries.hasAny(actor.id()) && !steps.proves(actor.id(), code)) {
            audit.refused(actor, "proof", "account", actor.id());
            throw RuleViolation.at("code", "code-wrong");
        }
        if (!sessions.proved(session, actor.id())) {
            throw new NotFound();
        }
        audit.fact(actor, "proved-again", "account", actor.id(), Map.of());
    }

    /** Before anything that decides how the actor gets in. */
    void require(Actor actor, UUID session) {
        if (entities.find(Account.class, actor.id()) == null) {
            throw new NotFound();
        }
        if (!isFresh(actor, session)) {
            throw RuleViolation.of("proof-needed");
        }
    }
}
