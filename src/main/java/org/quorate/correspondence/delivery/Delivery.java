package org.quorate.correspondence.delivery;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.domain.Gateway.Handover;
import org.quorate.correspondence.domain.Gateways;
import org.quorate.correspondence.domain.Message;
import org.quorate.correspondence.domain.Outgoing;
import org.quorate.correspondence.domain.Steps;
import org.quorate.correspondence.domain.Suppressions;
import org.quorate.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one message out of the house. It is claimed in one transaction, handed over in none, and settled in another:
 * whoever dies in between leaves it {@link MessageStatus#SENDING}, and it goes out again under the same id. Logs ids and
 * codes only.
 */
@Component
public class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Gateways gateways;
    private final Rendering rendering;
    private final Steps steps;
    private final Suppressions suppressions;
    private final Clock clock;

    Delivery(
            EntityManager entities,
            TransactionTemplate transaction,
            Gateways gateways,
            Rendering rendering,
            Steps steps,
            Suppressions suppressions,
            Clock clock) {
        this.entities = entities;
        this.transaction = transaction;
        this.gateways = gateways;
        this.rendering = rendering;
        this.steps = steps;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /**
     * Tries once.
     *
     * @param node the process that tries
     * @return when to try again; empty when there is nothing left to do
     */
    public Optional<Instant> deliver(UUID messageId, String node) {
        var claimed = transaction.execute(status -> claim(messageId, node));
        if (claimed == null) {
            return Optional.empty();
        }
        var handover = handOver(claimed);
        return Optional.ofNullable(transaction.execute(status -> settle(messageId, claimed.attempts(), handover)));
    }

    private @Nullable Message claim(UUID messageId, String node) {
        var message = locked(messageId);
        if (message == null || !message.claim(node, clock.instant())) {
            return null;
        }
        steps.note(message, null, Actor.SYSTEM_ID, clock.instant());
        return message;
    }

    private Handover handOver(Message message) {
        Outgoing outgoing;
        try {
            outgoing = rendering.of(message);
        } catch (Rendering.Gone gone) {
            return new Handover.Unclear(gone.code());
        } catch (RuntimeException trouble) {
            return unclear(message.id(), "not-written", trouble);
        }
        var gateway = gateways.forChannel(message.channel());
        if (gateway.isEmpty()) {
            return new Handover.Unclear("no-gateway");
        }
        try {
            return gateway.get().send(outgoing);
        } catch (RuntimeException trouble) {
            return unclear(message.id(), "gateway-broke", trouble);
        }
    }

    /** Says what kind of trouble it was, but not its words: they may quote an address. */
    private static Handover unclear(UUID messageId, String code, RuntimeException trouble) {
        LOG.error("message {}: {} ({})", messageId, code, trouble.getClass().getName());
        return new Handover.Unclear(code);
    }

    /** What another process has settled in the meantime stays; and a later try than ours decides for itself. */
    private @Nullable Instant settle(UUID messageId, int attempt, Handover handover) {
        var message = locked(messageId);
        if (message == null || message.status() != MessageStatus.SENDING) {
            return null;
        }
        var overtaken = message.attempts() != attempt;
        if (overtaken && !(handover instanceof Handover.Accepted)) {
            return null;
        }
        var now = clock.instant();
        return switch (handover) {
            case Handover.Accepted accepted -> {
                message.accepted(accepted.reference(), now);
                yield noted(message, null, now, null);
            }
            case Handover.Refused refused -> {
                if (refused.badAddress()) {
                    message.bounced(refused.code(), now);
                    suppressions.add(Objects.requireNonNull(message.recipient().address()), refused.code(), now);
                } else {
                    message.failed(refused.code(), now);
                }
                yield noted(message, refused.code(), now, null);
            }
            case Handover.Unclear unclear -> again(message, unclear.code(), now);
        };
    }

    private @Nullable Instant again(Message message, String code, Instant now) {
        var wait = Backoff.after(message.attempts(), ThreadLocalRandom.current());
        if (wait.isEmpty()) {
            message.failed(code, now);
            LOG.warn("message {} failed after {} tries: {}", message.id(), message.attempts(), code);
            return noted(message, code, now, null);
        }
        var next = now.plus(wait.get());
        message.tryAgain(code, next);
        return noted(message, code, now, next);
    }

    private @Nullable Instant noted(Message message, @Nullable String code, Instant at, @Nullable Instant next) {
        entities.flush();
        steps.note(message, code, Actor.SYSTEM_ID, at);
        return next;
    }

    private @Nullable Message locked(UUID messageId) {
        return entities.find(Message.class, messageId, LockModeType.PESSIMISTIC_WRITE);
    }
}
