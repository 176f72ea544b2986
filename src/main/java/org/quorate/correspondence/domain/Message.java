package org.quorate.correspondence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.HeldBecause;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Recipient;
import org.quorate.kernel.RuleViolation;

/** One message to one person, as it was worded, and what became of it. */
@Entity
@Table(name = "correspondence_message")
public class Message {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    @Enumerated(EnumType.STRING)
    private Recipient.Kind recipientKind;

    private UUID recipientId;

    private String recipientName;

    private @Nullable String address;

    private @Nullable UUID conferenceId;

    private @Nullable UUID subjectId;

    private String subjectLine;

    private String body;

    private @Nullable UUID linkId;

    private @Nullable UUID codeId;

    private @Nullable String calendar;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable HeldBecause heldBecause;

    @Column
    private Instant queuedAt;

    @Column
    private UUID queuedBy;

    @Column
    private @Nullable Instant nextTryAt;

    private int attempts;

    @Column
    private @Nullable Instant claimedAt;

    @Column
    private @Nullable String claimedBy;

    @Column
    private @Nullable Instant sentAt;

    @Column
    private @Nullable Instant settledAt;

    @Column
    private @Nullable String failure;

    @Column
    private @Nullable String providerRef;

    @Column
    private @Nullable UUID mendedBy;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Message() {}

    /** To go out, or to wait for a person; {@code calendar} is the entry as JSON, {@code held} why it waits. */
    public Message(
            UUID id,
            NewMessage wanted,
            Worded worded,
            @Nullable String calendar,
            @Nullable HeldBecause held,
            UUID by,
            Instant at) {
        this.id = id;
        this.kind = wanted.kind();
        this.channel = wanted.recipient().channel();
        this.recipientKind = wanted.recipient().kind();
        this.recipientId = wanted.recipient().id();
        this.recipientName = wanted.recipient().name();
        this.address = wanted.recipient().address();
        this.conferenceId = wanted.conferenceId();
        this.subjectId = wanted.subjectId();
        this.subjectLine = worded.subject();
        this.body = worded.body();
        this.linkId = wanted.linkId();
        this.codeId = wanted.codeId();
        this.calendar = calendar;
        this.heldBecause = held;
        this.status = held == null ? MessageStatus.QUEUED : MessageStatus.HELD;
        this.nextTryAt = held == null ? at : null;
        this.queuedBy = by;
        this.queuedAt = at;
    }

    /**
     * This process is about to hand it to the gateway. Also when another process was, and died: its fate is unknown
     * then, and it goes out again under the same id.
     *
     * @param node the process, at most 64 characters
     * @return false when there is nothing to send (any more)
     */
    public boolean claim(String node, Instant at) {
        if (!in(MessageStatus.QUEUED, MessageStatus.SENDING)) {
            return false;
        }
        status = MessageStatus.SENDING;
        attempts++;
        claimedAt = at;
        claimedBy = node;
        nextTryAt = null;
        return true;
    }

    /** The gateway took it. */
    public void accepted(@Nullable String reference, Instant at) {
        status = MessageStatus.SENT;
        providerRef = reference;
        failure = null;
        sentAt = at;
    }

    /** The gateway could not say yes or no, or said not now. */
    public void tryAgain(String code, Instant next) {
        status = MessageStatus.QUEUED;
        failure = code;
        nextTryAt = next;
    }

    /** The address does not take it, now or later. */
    public void bounced(String code, Instant at) {
        settle(MessageStatus.BOUNCED, at);
        failure = code;
    }

    public void failed(String code, Instant at) {
        settle(MessageStatus.FAILED, at);
        failure = code;
    }

    /** Their calendar answered it; false when it is not out. */
    public boolean answered(String code, Instant at) {
        if (in(MessageStatus.QUEUED, MessageStatus.HELD, MessageStatus.SENDING, MessageStatus.WITHDRAWN)) {
            return false;
        }
        settle(MessageStatus.ANSWERED, at);
        failure = code;
        return true;
    }

    public void delivered(Instant at) {
        settle(MessageStatus.DELIVERED, at);
    }

    /** @return false when it is out already; what came back never arrived */
    public boolean withdraw(Instant at) {
        if (!in(MessageStatus.QUEUED, MessageStatus.HELD, MessageStatus.BOUNCED, MessageStatus.FAILED)) {
            return false;
        }
        settle(MessageStatus.WITHDRAWN, at);
        return true;
    }

    /** @return false when it is out, or a person looks at it already; what came back, or had no way out, waits too */
    public boolean hold(HeldBecause why) {
        var noWayOut = heldBecause == HeldBecause.SUPPRESSED_ADDRESS || heldBecause == HeldBecause.NO_GATEWAY;
        if (!in(MessageStatus.QUEUED, MessageStatus.BOUNCED, MessageStatus.FAILED)
                && !(status == MessageStatus.HELD && noWayOut)) {
            return false;
        }
        settle(MessageStatus.HELD, null);
        heldBecause = why;
        return true;
    }

    /** A person says that it may go. */
    public void release(Instant at) {
        if (status != MessageStatus.HELD || channel == Channel.BY_HAND) {
            throw RuleViolation.of("message-not-waiting");
        }
        status = MessageStatus.QUEUED;
        heldBecause = null;
        nextTryAt = at;
    }

    /** A person dealt with it. */
    public void done(Instant at) {
        if (!MessageStatus.NEEDS_A_HAND.contains(status)) {
            throw RuleViolation.of("message-needs-no-hand");
        }
        settle(MessageStatus.DONE, at);
    }

    /** Another message was sent in its place. */
    public void mendedBy(UUID other, Instant at) {
        done(at);
        mendedBy = other;
    }

    private void settle(MessageStatus end, @Nullable Instant at) {
        status = end;
        settledAt = at;
        nextTryAt = null;
    }

    private boolean in(MessageStatus first, MessageStatus... more) {
        return EnumSet.of(first, more).contains(status);
    }

    public UUID id() {
        return id;
    }

    public MessageKind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    public MessageStatus status() {
        return status;
    }

    public Recipient recipient() {
        return new Recipient(recipientKind, recipientId, recipientName, channel, address);
    }

    public @Nullable UUID conferenceId() {
        return conferenceId;
    }

    public @Nullable UUID subjectId() {
        return subjectId;
    }

    public Worded worded() {
        return new Worded(subjectLine, body);
    }

    public @Nullable UUID linkId() {
        return linkId;
    }

    public @Nullable UUID codeId() {
        return codeId;
    }

    /** As JSON. */
    public @Nullable String calendar() {
        return calendar;
    }

    /** How often it was handed to the gateway. */
    public int attempts() {
        return attempts;
    }
}
