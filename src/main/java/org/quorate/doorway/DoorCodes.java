package org.quorate.doorway;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.CodeTry;
import org.quorate.access.LinkCodes;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.correspondence.Masked;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Recipient;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes: they prove that whoever holds a personal link reads the address it went to, and open what stands
 * behind it. Whoever does not hold the link finds nothing here, and is on record as refused.
 */
@Service
public class DoorCodes {

    private final List<LinkSubject> subjects;
    private final Links links;
    private final LinkCodes codes;
    private final Outbox outbox;
    private final AuditTrail audit;

    DoorCodes(List<LinkSubject> subjects, Links links, LinkCodes codes, Outbox outbox, AuditTrail audit) {
        this.subjects = subjects;
        this.links = links;
        this.codes = codes;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Where a code would go, most of it hidden; empty when it can go nowhere. */
    @Transactional(readOnly = true)
    public Optional<String> whereCodesGo(Actor actor, LinkPurpose purpose, UUID subjectId) {
        return held(actor, purpose, subjectId).reader(subjectId).map(DoorCodes::masked);
    }

    /** The key of what is said where a code can go nowhere. */
    @Transactional(readOnly = true)
    public String whyNowhere(Actor actor, LinkPurpose purpose, UUID subjectId) {
        return held(actor, purpose, subjectId).noAddress();
    }

    /**
     * Sends a code to the very address the link went to.
     *
     * @return that address, most of it hidden
     * @throws RuleViolation {@code link-answer-too-late}, {@link LinkSubject#noAddress}, {@code code-asked-too-often}
     */
    @Transactional
    public String askForCode(Actor actor, LinkPurpose purpose, UUID subjectId) {
        var subject = held(actor, purpose, subjectId);
        subject.standing(subjectId).requireOpen();
        var reader = subject.reader(subjectId).orElseThrow(() -> RuleViolation.of(subject.noAddress()));
        var codeId = codes.make(actor.id());
        var recipient =
                new Recipient(Recipient.Kind.LINK, actor.id(), reader.name(), reader.channel(), reader.address());
        outbox.queue(
                new NewMessage(
                        MessageKind.CODE,
                        recipient,
                        reader.conferenceId(),
                        actor.id(),
                        Map.of(),
                        null,
                        codeId,
                        null,
                        null),
                actor);
        audit.fact(actor, "code-sent", "conference", reader.conferenceId(), Map.of("link", actor.id()));
        return masked(reader);
    }

    /** Somebody types the code. */
    @Transactional
    public CodeTry proveCode(Actor actor, LinkPurpose purpose, UUID subjectId, String typed) {
        held(actor, purpose, subjectId);
        var outcome = codes.prove(actor.id(), typed);
        if (!(outcome instanceof CodeTry.Right)) {
            audit.refused(actor, "code-wrong", "link", actor.id());
        }
        return outcome;
    }

    /** @param codeId what {@link CodeTry.Right} gave to this link at most {@link LinkCodes#PROOF_LASTS} ago */
    @Transactional(readOnly = true)
    public Behind behindCode(Actor actor, LinkPurpose purpose, UUID subjectId, UUID codeId) {
        return proved(actor, purpose, subjectId, codeId).behind(actor, subjectId);
    }

    /**
     * The same for what other modules have behind the code.
     *
     * @throws NotFound when the code does not prove it any more
     * @throws RuleViolation {@code link-answer-too-late}
     */
    @Transactional(readOnly = true)
    public void requireProof(Actor actor, LinkPurpose purpose, UUID subjectId, UUID codeId) {
        proved(actor, purpose, subjectId, codeId);
    }

    /**
     * For what is taken without a code and shown to nobody before one.
     *
     * @throws RuleViolation {@code link-answer-too-late}
     */
    @Transactional(readOnly = true)
    public void requireOpen(Actor actor, LinkPurpose purpose, UUID subjectId) {
        held(actor, purpose, subjectId).standing(subjectId).requireOpen();
    }

    private LinkSubject proved(Actor actor, LinkPurpose purpose, UUID subjectId, UUID codeId) {
        var subject = held(actor, purpose, subjectId);
        if (!codes.proves(actor.id(), codeId)) {
            audit.refused(actor, "code-not-proved", "link", actor.id());
            throw new NotFound();
        }
        subject.standing(subjectId).requireOpen();
        return subject;
    }

    private LinkSubject held(Actor actor, LinkPurpose purpose, UUID subjectId) {
        var subject = subjects.stream()
                .filter(one -> one.purpose().equals(purpose))
                .findFirst()
                .filter(one -> links.holds(actor, purpose, subjectId));
        if (subject.isEmpty()) {
            audit.refused(actor, "personal-link", "link", subjectId);
        }
        return subject.orElseThrow(NotFound::new);
    }

    private static String masked(CodeReader reader) {
        return Objects.requireNonNull(Masked.address(reader.channel(), reader.address()));
    }
}
