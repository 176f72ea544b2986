package org.quorate.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.domain.CoverPin;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The few digits that uncover one's own screen on a device one was signed in on already. They sign nobody in: whoever
 * knows them and has no open session has nothing.
 */
@Service
public class Pins {

    private final EntityManager entities;
    private final LinkSecrets secrets;
    private final Proofs proofs;
    private final AccountNews news;
    private final AuditTrail audit;
    private final Clock clock;

    Pins(EntityManager entities, LinkSecrets secrets, Proofs proofs, AccountNews news, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.secrets = secrets;
        this.proofs = proofs;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** One's own PIN, instead of any before. */
    @Transactional
    public void set(Actor actor, UUID session, String pin) {
        proofs.require(actor, session);
        CoverPin.check("pin", pin);
        var hash = secrets.hashOfPin(actor.id(), pin);
        var before = entities.find(CoverPin.class, actor.id());
        if (before == null) {
            entities.persist(new CoverPin(actor.id(), hash, clock.instant()));
        } else {
            before.replace(hash, clock.instant());
        }
        audit.fact(actor, "pin-set", "account", actor.id(), Map.of());
        news.tell(actor.id(), AccountEvent.PIN_SET, actor);
    }

    /** One's own PIN counts no more; the password uncovers the screen. */
    @Transactional
    public void forget(Actor actor, UUID session) {
        proofs.require(actor, session);
        var before = entities.find(CoverPin.class, actor.id());
        if (before != null) {
            entities.remove(before);
            audit.fact(actor, "pin-forgotten", "account", actor.id(), Map.of());
            news.tell(actor.id(), AccountEvent.PIN_FORGOTTEN, actor);
        }
    }

    boolean matches(UUID accountId, String typed) {
        var pin = entities.find(CoverPin.class, accountId);
        return pin != null && pin.is(secrets.hashOfPin(accountId, typed));
    }
}
