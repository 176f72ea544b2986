package org.quorate.correspondence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.domain.CurrentWordings;
import org.quorate.correspondence.domain.Message;
import org.quorate.correspondence.domain.Queue;
import org.quorate.correspondence.domain.Steps;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.SystemTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where other modules leave messages, in their own transaction: what is rolled back is not sent, what is committed is
 * not lost. They have asked permission.
 */
@Service
@SystemTask("the module whose matter the message is has asked permission")
public class Outbox {

    private final EntityManager entities;
    private final CurrentWordings wordings;
    private final Queue queue;
    private final Steps steps;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(EntityManager entities, CurrentWordings wordings, Queue queue, Steps steps, JsonMapper json, Clock clock) {
        this.entities = entities;
        this.wordings = wordings;
        this.queue = queue;
        this.steps = steps;
        this.json = json;
        this.clock = clock;
    }

    /** Words a message and puts it in the queue, or holds it for a person when it may not simply go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID queue(NewMessage wanted, Actor by) {
        var now = clock.instant();
        var worded = wordings.of(wanted.kind(), wanted.recipient().channel()).with(wanted.values());
        var calendar = wanted.calendar() == null ? null : json.writeValueAsString(wanted.calendar());
        var message = new Message(Ids.next(), wanted, worded, calendar, whyHeld(wanted), by.id(), now);
        queue.put(message, wanted.values(), by.id(), now);
        return message.id();
    }

    /**
     * Takes back whatever is about a subject and not out yet.
     *
     * @return whether anything had gone out before, so that the person must be told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(UUID subjectId, Actor by) {
        var told = false;
        for (var message : locked(subjectId)) {
            if (message.withdraw(clock.instant())) {
                steps.note(message, null, by.id(), clock.instant());
            } else if (hasReachedOrMay(message.status())) {
                told = true;
            }
        }
        return told;
    }

    /** Whatever is about a subject and not out yet waits for a person to look at it by itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID subjectId, HeldBecause why, Actor by) {
        for (var message : locked(subjectId)) {
            if (message.hold(why)) {
                steps.note(message, null, by.id(), clock.instant());
            }
        }
    }

    /** What was last written to a subject, unless it was taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Written> latest(UUID subjectId) {
        return entities.createQuery(
                        "select m from Message m where m.subjectId = :subject and m.status <> :back order by m.id desc",
                        Message.class)
                .setParameter("subject", subjectId)
                .setParameter("back", MessageStatus.WITHDRAWN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(message -> new Written(message.recipient(), message.status()));
    }

    /** Where something was written to, and what became of it. */
    public record Written(Recipient recipient, MessageStatus status) {

        /** Whether somebody would be reached in the same way. */
        public boolean isTo(Recipient now) {
            return recipient.channel() == now.channel() && Objects.equals(recipient.address(), now.address());
        }
    }

    private List<Message> locked(UUID subjectId) {
        return entities.createQuery(
                        "select m from Message m where m.subjectId = :subject and m.mendedBy is null order by m.id",
                        Message.class)
                .setParameter("subject", subjectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static boolean hasReachedOrMay(MessageStatus status) {
        return switch (status) {
            case SENDING, SENT, DELIVERED, ANSWERED, DONE -> true;
            case HELD, QUEUED, BOUNCED, FAILED, WITHDRAWN -> false;
        };
    }

    private @Nullable HeldBecause whyHeld(NewMessage wanted) {
        var recipient = wanted.recipient();
        return wanted.held() == null ? queue.hindrance(recipient.channel(), recipient.address()) : wanted.held();
    }
}
