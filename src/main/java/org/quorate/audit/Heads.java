package org.quorate.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.audit.ChainWalk.Link;
import org.quorate.audit.Verification.Break;
import org.quorate.audit.Verification.Reason;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;

/**
 * Signs the head of the chain with a key that is not in the database, once a day and when asked, and takes it outside.
 * What is written before a head that somebody keeps cannot be changed without a trace, whoever has the database.
 */
@Service
public class Heads {

    private final Gate gate;
    private final AuditTrail audit;
    private final ChainWalk chain;
    private final HeadKeys keys;
    private final HeadStore store;
    private final HeadsOutside outside;
    private final Clock clock;

    Heads(
            Gate gate,
            AuditTrail audit,
            ChainWalk chain,
            HeadKeys keys,
            HeadStore store,
            HeadsOutside outside,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.chain = chain;
        this.keys = keys;
        this.store = store;
        this.outside = outside;
        this.clock = clock;
    }

    /**
     * Signs the head of now, after a look at all that was added since the last one.
     *
     * @throws RuleViolation {@code audit-record-broken} when that does not hold; then nothing is signed, and whoever
     *     gets the heads is told
     */
    public SignedHead sign(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        audit.fact(actor, "audit-head-signed", "audit", actor.id(), Map.of());
        var end = chain.end();
        var broken = sinceTheLast();
        if (broken != null) {
            outside.tell(broken);
            throw RuleViolation.of("audit-record-broken", Map.of("seq", broken.seq()));
        }
        var head = keys.sign(end.seq(), end.hash(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.add(head);
        outside.take(head);
        return head;
    }

    /** The one signed last; empty before the first. */
    public Optional<HeadState> last(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return store.last();
    }

    /** Whether heads are e-mailed to anybody. */
    public boolean areMailed(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return outside.areMailed();
    }

    /** What others check heads with: X.509, Base64. */
    public String publicKey(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return keys.publicKey();
    }

    private @Nullable Break sinceTheLast() {
        var last = store.last().map(HeadState::head);
        if (last.isPresent() && !keys.isGenuine(last.get())) {
            return new Break(last.get().seq(), Reason.FORGED_HEAD);
        }
        var from = last.map(head -> new Link(head.seq(), head.hash())).orElse(Link.ORIGIN);
        return chain.walk(from, List.of()).broken();
    }
}
