package org.quorate.access;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.access.domain.Account;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a covered screen opens again: only for whoever is signed in there. The session's owner counts the tries and
 * ends the session after {@link #MOST_TRIES}.
 */
@Service
public class Covers {

    /** So many wrong tries end the session. */
    public static final int MOST_TRIES = 5;

    private final Pins pins;
    private final FactorReads queries;
    private final EntityManager entities;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;

    Covers(Pins pins, FactorReads queries, EntityManager entities, PasswordEncoder encoder, AuditTrail audit) {
        this.pins = pins;
        this.queries = queries;
        this.entities = entities;
        this.encoder = encoder;
        this.audit = audit;
    }

    /** With what the actor can. */
    @ScopedToActor
    public CoverWays ways(Actor actor) {
        return queries.coverWays(actor.id());
    }

    /** Tries the actor's own PIN. */
    @ScopedToActor
    @Transactional
    public boolean opensByPin(Actor actor, String pin) {
        return answer(actor, "pin", pins.matches(actor.id(), pin));
    }

    /** Tries the actor's own password, for whoever has set no PIN. */
    @ScopedToActor
    @Transactional
    public boolean opensByPassword(Actor actor, String password) {
        var account = entities.find(Account.class, actor.id());
        return answer(actor, "password", account != null && encoder.matches(password, account.passwordHash()));
    }

    /**
     * Whether the actor, and nobody else, has proved themselves with a passkey in this session since it was covered.
     *
     * @param proof what the session holds; null when nobody used a passkey in it
     */
    @ScopedToActor
    public boolean opensByPasskey(Actor actor, @Nullable PasskeyProof proof, Instant since) {
        return answer(
                actor,
                "passkey",
                proof != null
                        && proof.accountId().equals(actor.id())
                        && !proof.at().isBefore(since));
    }

    private boolean answer(Actor actor, String by, boolean right) {
        if (right) {
            audit.fact(actor, "screen-uncovered", "account", actor.id(), Map.of("by", by));
        } else {
            audit.refused(actor, "screen-uncover", "account", actor.id());
        }
        return right;
    }
}
