package org.quorate.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.correspondence.domain.BulkMended;
import org.quorate.correspondence.domain.CorrectAddress;
import org.quorate.correspondence.domain.HandReason;
import org.quorate.correspondence.domain.Message;
import org.quorate.correspondence.domain.MessageSearch;
import org.quorate.correspondence.domain.MessageText;
import org.quorate.correspondence.domain.Wording;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Reading;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the portal has written to people, for the reviewing service: what waits, what went out, what came back, and what
 * a person does about it.
 */
@Service
public class Messages {

    /** A person looks at each of these by itself before it may go. */
    public static final Set<HeldBecause> ONE_AT_A_TIME = Set.of(
            HeldBecause.CONTACT_RESTRICTION,
            HeldBecause.LOOKS_LIKE_ANOTHER,
            HeldBecause.CONFIDENTIAL_ADDRESS,
            HeldBecause.NO_CONSENT,
            HeldBecause.COMES_APART);

    private static final Role[] STAFF = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER};
    private static final Role[] KEEPERS = {Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER};

    private final Gate gate;
    private final AuditTrail audit;
    private final MessageReads queries;
    private final Mending mending;
    private final Corrections corrections;
    private final JsonMapper json;

    Messages(
            Gate gate,
            AuditTrail audit,
            MessageReads queries,
            Mending mending,
            Corrections corrections,
            JsonMapper json) {
        this.gate = gate;
        this.audit = audit;
        this.queries = queries;
        this.mending = mending;
        this.corrections = corrections;
        this.json = json;
    }

    /** Whether this person reads and mends messages at all. */
    public static boolean mayRead(Actor actor) {
        return actor.isAny(STAFF);
    }

    /**
     * A page of the messages: what needs a hand oldest first, all else latest first. Each conference whose family is
     * written to is on record as read.
     */
    @Transactional(readOnly = true)
    public List<MessageRow> board(Actor actor, MessageSearch search, int offset, int limit) {
        gate.require(actor, STAFF);
        audit.read(actor, "message-list", actor.id(), "messages");
        var rows = queries.find(search, gate.visibleConferences(actor), offset, limit);
        var conferences = rows.stream()
                .map(MessageRow::conferenceId)
                .filter(Objects::nonNull)
                .toList();
        audit.reads(actor, "conference", conferences, "messages");
        return rows;
    }

    /** How many {@link #board} would list in all. */
    @Transactional(readOnly = true)
    public int count(Actor actor, MessageSearch search) {
        gate.require(actor, STAFF);
        return queries.count(search, gate.visibleConferences(actor));
    }

    /** How many there are under each tab with the rest of the search as it is. */
    @Transactional(readOnly = true)
    public Map<MessageTab, Integer> tabCounts(Actor actor, MessageSearch search) {
        gate.require(actor, STAFF);
        return queries.counts(search, gate.visibleConferences(actor));
    }

    /** Why messages need a hand, the commonest reason first; empty when none does. */
    @Transactional(readOnly = true)
    public List<HandReason> reasons(Actor actor) {
        gate.require(actor, STAFF);
        return queries.reasons(gate.visibleConferences(actor));
    }

    /** Everything written about one invitee, deputy or escalation of a conference, oldest first. */
    @Transactional(readOnly = true)
    public List<MessageTimeline> timeline(Actor actor, UUID conferenceId, UUID subjectId) {
        gate.require(actor, STAFF);
        gate.requireConference(actor, conferenceId, "messages");
        var rows = queries.ofConference(conferenceId, subjectId);
        var steps = queries.steps(rows.stream().map(MessageRow::id).toList());
        return rows.stream()
                .map(row -> new MessageTimeline(row, steps.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Everything written about a conference, oldest first. */
    @Transactional(readOnly = true)
    public List<MessageRow> ofConference(Actor actor, UUID conferenceId) {
        gate.require(actor, STAFF);
        gate.requireConference(actor, conferenceId, "messages");
        return Reading.once("messages-of-conference", conferenceId, () -> queries.ofConference(conferenceId, null));
    }

    /** One message word for word; the address in full for those who may correct it. */
    @Transactional(readOnly = true)
    public MessageText text(Actor actor, UUID messageId) {
        gate.require(actor, STAFF);
        var message = mending.read(messageId);
        requireMatter(actor, message, "message");
        var keeps = actor.isAny(KEEPERS);
        var recipient = message.recipient();
        audit.read(actor, "message", messageId, keeps ? "message-with-address" : "message");
        var calendar = message.calendar() == null || message.channel() != Channel.EMAIL
                ? null
                : json.readValue(message.calendar(), CalendarEntry.class);
        return new MessageText(
                queries.byId(messageId).orElseThrow(NotFound::new),
                message.worded().subject(),
                message.worded().body().replace(Wording.LINK, MessageText.LINK).replace(Wording.CODE, MessageText.CODE),
                calendar,
                keeps ? recipient.address() : null,
                corrections.shared(recipient),
                keeps ? corrections.channels(recipient.kind(), message.kind()) : Set.of(),
                queries.steps(List.of(messageId)).getOrDefault(messageId, List.of()),
                keeps ? queries.reported(messageId) : null);
    }

    /**
     * Lets a held message go.
     *
     * @throws RuleViolation {@code message-changed-meanwhile} when somebody dealt with it first;
     *     {@code message-has-no-address}, {@code message-no-gateway}, {@code message-link-closed},
     *     {@code message-overtaken} when it cannot or must not go
     */
    @Transactional
    public void release(Actor actor, UUID messageId) {
        mend(actor, messageId, "message-released", mending::release);
    }

    /** Says that a person told them; nothing more is sent. */
    @Transactional
    public void tellByHand(Actor actor, UUID messageId) {
        mend(actor, messageId, "message-told-by-hand", mending::tellByHand);
    }

    /**
     * Sends a failed message once more to the same address, which is no longer suppressed.
     *
     * @return the new message
     */
    @Transactional
    public UUID again(Actor actor, UUID messageId) {
        var message = taken(actor, messageId, STAFF);
        var fresh = mending.again(actor, message);
        fact(actor, "message-sent-again", message, Map.of("as", fresh));
        return fresh;
    }

    /**
     * Puts the right address on the recipient's record and sends the message there.
     *
     * @return the new message
     * @throws RuleViolation {@code email-differs} or {@code phone-differs} at {@code addressAgain};
     *     {@code address-belongs-to-another} at {@code address} unless one is sure; {@code required} at {@code whose};
     *     {@code address-not-corrected-here} at {@code channel}
     */
    @Transactional
    public UUID correctAddress(Actor actor, UUID messageId, CorrectAddress wanted) {
        var message = taken(actor, messageId, KEEPERS);
        var fresh = mending.correctAddress(actor, message, wanted);
        fact(actor, "message-address-corrected", message, Map.of("as", fresh, "channel", wanted.channel()));
        return fresh;
    }

    /**
     * Lets several held messages go.
     *
     * @throws RuleViolation {@code messages-one-at-a-time} when one of them must be looked at by itself; then none goes
     */
    @Transactional
    public BulkMended bulkRelease(Actor actor, List<UUID> messageIds) {
        gate.require(actor, STAFF);
        var careful = queries.heldBecause(messageIds, ONE_AT_A_TIME);
        if (careful > 0) {
            throw RuleViolation.of("messages-one-at-a-time", Map.of("count", careful));
        }
        return each(messageIds, id -> release(actor, id));
    }

    /** Sends several failed messages once more. */
    @Transactional
    public BulkMended bulkAgain(Actor actor, List<UUID> messageIds) {
        gate.require(actor, STAFF);
        return each(messageIds, id -> again(actor, id));
    }

    /** Says of several that nothing more needs to be sent. */
    @Transactional
    public BulkMended bulkTellByHand(Actor actor, List<UUID> messageIds) {
        gate.require(actor, STAFF);
        return each(messageIds, id -> tellByHand(actor, id));
    }

    private static BulkMended each(List<UUID> messageIds, Consumer<UUID> mend) {
        var mended = 0;
        for (var id : messageIds.stream().distinct().sorted().toList()) {
            try {
                mend.accept(id);
                mended++;
            } catch (RuleViolation nothingChanged) {
                // counted as left out
            }
        }
        return new BulkMended(mended, messageIds.size() - mended);
    }

    private void mend(Actor actor, UUID messageId, String action, BiConsumer<Actor, Message> how) {
        var message = taken(actor, messageId, STAFF);
        how.accept(actor, message);
        fact(actor, action, message, Map.of());
    }

    private Message taken(Actor actor, UUID messageId, Role... anyOf) {
        gate.require(actor, anyOf);
        var message = mending.take(messageId);
        requireMatter(actor, message, null);
        return message;
    }

    private void requireMatter(Actor actor, Message message, @Nullable String purpose) {
        if (message.conferenceId() != null) {
            gate.requireConference(actor, message.conferenceId(), purpose);
        }
    }

    private void fact(Actor actor, String action, Message message, Map<String, ?> details) {
        var all = new HashMap<String, Object>(details);
        if (message.conferenceId() != null) {
            all.put("conference", message.conferenceId());
        }
        audit.fact(actor, action, "message", message.id(), all);
    }
}
