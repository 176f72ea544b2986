package org.quorate.correspondence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.correspondence.domain.CorrectAddress;
import org.quorate.correspondence.domain.CurrentWordings;
import org.quorate.correspondence.domain.Message;
import org.quorate.correspondence.domain.Queue;
import org.quorate.correspondence.domain.Steps;
import org.quorate.correspondence.domain.Suppressions;
import org.quorate.correspondence.domain.Worded;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * What a person does about a message that needs a hand. Each takes the message for itself until the transaction ends;
 * whoever comes second finds it dealt with and is told so. Decides nothing about who may.
 */
@Component
class Mending {

    /** Each says anew when and whether the conference is: only the latest is still true. */
    private static final Set<MessageKind> SAYS_WHEN = EnumSet.of(
            MessageKind.INVITATION,
            MessageKind.FAMILY_INVITATION,
            MessageKind.SUPPORTER_INVITATION,
            MessageKind.INVITATION_CHANGED,
            MessageKind.FAMILY_CHANGED,
            MessageKind.ADJOURNED,
            MessageKind.FAMILY_ADJOURNED,
            MessageKind.CANCELLED,
            MessageKind.FAMILY_CANCELLED,
            MessageKind.WITHDRAWN,
            MessageKind.FAMILY_WITHDRAWN,
            MessageKind.FAMILY_KEPT_AWAY,
            MessageKind.FAMILY_COMES_APART,
            MessageKind.DEPUTY_INVITATION);

    private final EntityManager entities;
    private final Queue queue;
    private final Suppressions suppressions;
    private final CurrentWordings wordings;
    private final Steps steps;
    private final Links links;
    private final Corrections corrections;
    private final Clock clock;

    Mending(
            EntityManager entities,
            Queue queue,
            Suppressions suppressions,
            CurrentWordings wordings,
            Steps steps,
            Links links,
            Corrections corrections,
            Clock clock) {
        this.entities = entities;
        this.queue = queue;
        this.suppressions = suppressions;
        this.wordings = wordings;
        this.steps = steps;
        this.links = links;
        this.corrections = corrections;
        this.clock = clock;
    }

    Message read(UUID messageId) {
        return found(entities.find(Message.class, messageId));
    }

    Message take(UUID messageId) {
        return found(entities.find(Message.class, messageId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Held: it may go. */
    void release(Actor actor, Message message) {
        requireStill(message, EnumSet.of(MessageStatus.HELD));
        var address = message.recipient().address();
        if (address == null) {
            throw RuleViolation.of("message-has-no-address");
        }
        requireGoodToSend(message);
        suppressions.lift(address, actor.id(), clock.instant());
        if (queue.hindrance(message.channel(), address) != null) {
            throw RuleViolation.of("message-no-gateway");
        }
        message.release(clock.instant());
        steps.note(message, "released", actor.id(), clock.instant());
        queue.sendAt(message, clock.instant());
    }

    /** A person told them, or there is nothing to tell any more. */
    void tellByHand(Actor actor, Message message) {
        requireStill(message, MessageStatus.NEEDS_A_HAND);
        message.done(clock.instant());
        steps.note(message, "told-by-hand", actor.id(), clock.instant());
    }

    /** Came back or was given up: the same once more to the same address. */
    UUID again(Actor actor, Message message) {
        requireStill(message, EnumSet.of(MessageStatus.BOUNCED, MessageStatus.FAILED));
        requireGoodToSend(message);
        var recipient = message.recipient();
        if (recipient.address() != null) {
            suppressions.lift(recipient.address(), actor.id(), clock.instant());
        }
        return replace(actor, message, recipient, "sent-again");
    }

    /** The right address goes on record, and the message there. */
    UUID correctAddress(Actor actor, Message message, CorrectAddress wanted) {
        requireStill(message, MessageStatus.NEEDS_A_HAND);
        requireGoodToSend(message);
        var recipient = corrections.correct(actor, message.recipient(), message.kind(), message.conferenceId(), wanted);
        return ownersOwn(message)
                .map(fresh -> takeOver(actor, message, fresh))
                .orElseGet(() -> replace(actor, message, recipient, "address-corrected"));
    }

    /** What the owner of the address wrote there by itself, once it was corrected. */
    private Optional<Message> ownersOwn(Message old) {
        return entities.createQuery("""
                        select m from Message m
                        where m.conferenceId = :conference and m.recipientId = :recipient and m.id > :id
                          and m.kind in :kinds and m.status in :under
                        order by m.id desc
                        """, Message.class)
                .setParameter("conference", old.conferenceId())
                .setParameter("recipient", old.recipient().id())
                .setParameter("id", old.id())
                .setParameter("kinds", SAYS_WHEN)
                .setParameter("under", EnumSet.of(MessageStatus.QUEUED, MessageStatus.HELD))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A person has looked, so it goes. */
    private UUID takeOver(Actor actor, Message old, Message fresh) {
        var now = clock.instant();
        if (fresh.status() == MessageStatus.HELD
                && queue.hindrance(fresh.channel(), fresh.recipient().address()) == null) {
            fresh.release(now);
            queue.sendAt(fresh, now);
        }
        if (MessageStatus.NEEDS_A_HAND.contains(old.status())) {
            old.mendedBy(fresh.id(), now);
        }
        steps.note(old, "address-corrected", actor.id(), now);
        return fresh.id();
    }

    private UUID replace(Actor actor, Message old, Recipient recipient, String how) {
        var now = clock.instant();
        var values = queue.values(old.id());
        var wanted = new NewMessage(
                old.kind(),
                recipient,
                old.conferenceId(),
                old.subjectId(),
                values,
                old.linkId(),
                old.codeId(),
                null,
                null);
        var fresh = new Message(
                Ids.next(),
                wanted,
                words(old, recipient.channel(), values),
                old.calendar(),
                queue.hindrance(recipient.channel(), recipient.address()),
                actor.id(),
                now);
        queue.put(fresh, values, actor.id(), now);
        old.mendedBy(fresh.id(), now);
        steps.note(old, how, actor.id(), now);
        return fresh.id();
    }

    /** A text message says the same in other words than a letter; the other channels share theirs. */
    private Worded words(Message old, Channel channel, Map<Placeholder, String> values) {
        var same = (old.channel() == Channel.SMS) == (channel == Channel.SMS);
        return same ? old.worded() : wordings.of(old.kind(), channel).with(values);
    }

    private static void requireStill(Message message, Set<MessageStatus> statuses) {
        if (!statuses.contains(message.status())) {
            throw RuleViolation.of("message-changed-meanwhile");
        }
    }

    private void requireGoodToSend(Message message) {
        if (!message.kind().editable()) {
            throw RuleViolation.of("message-code-not-again");
        }
        if (message.linkId() != null && !links.isOpen(message.linkId())) {
            throw RuleViolation.of("message-link-closed");
        }
        if (SAYS_WHEN.contains(message.kind()) && isOvertaken(message)) {
            throw RuleViolation.of("message-overtaken");
        }
    }

    private boolean isOvertaken(Message message) {
        return message.subjectId() != null
                && !entities.createQuery("""
                                select m.id from Message m
                                where m.subjectId = :subject and m.id > :id and m.kind in :kinds
                                  and m.status <> :withdrawn
                                """, UUID.class)
                        .setParameter("subject", message.subjectId())
                        .setParameter("id", message.id())
                        .setParameter("kinds", SAYS_WHEN)
                        .setParameter("withdrawn", MessageStatus.WITHDRAWN)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    private static Message found(@Nullable Message message) {
        if (message == null) {
            throw new NotFound();
        }
        return message;
    }
}
