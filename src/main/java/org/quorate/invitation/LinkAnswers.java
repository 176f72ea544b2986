package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CodeTry;
import org.quorate.access.LinkCodes;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.conference.ConferenceTouched;
import org.quorate.correspondence.Masked;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Recipient;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.domain.Redirect;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the holder of a personal link may see and do: look at the time and place of the one conference, answer, and,
 * once a one-time code has proved that they read the address the link went to, see whose conference it is. Everybody
 * else finds nothing here, and is on record as refused.
 */
@Service
public class LinkAnswers {

    private final Links links;
    private final LinkCodes codes;
    private final LinkReads reads;
    private final LinkAddresses addresses;
    private final Answering answering;
    private final Outbox outbox;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkAnswers(
            Links links,
            LinkCodes codes,
            LinkReads reads,
            LinkAddresses addresses,
            Answering answering,
            Outbox outbox,
            EntityManager entities,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.codes = codes;
        this.reads = reads;
        this.addresses = addresses;
        this.answering = answering;
        this.outbox = outbox;
        this.entities = entities;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What an invitee's page shows without a code. */
    @Transactional(readOnly = true)
    public LinkedInvitation invitation(Actor actor, UUID inviteeId) {
        requireHolder(actor, LinkPurpose.INVITATION, inviteeId);
        return reads.invitation(reads.row(inviteeId));
    }

    /** What a deputy's page shows without a code. */
    @Transactional(readOnly = true)
    public LinkedDeputy deputy(Actor actor, UUID deputyId) {
        requireHolder(actor, LinkPurpose.DEPUTY, deputyId);
        return reads.deputy(load(Deputy.class, deputyId));
    }

    /**
     * Answers an invitation.
     *
     * @param givenBy who answers; required when the link went to a shared mailbox, and kept then only
     * @throws RuleViolation {@code link-answer-too-late}, {@code answer-not-offered}, {@code required} at
     *     {@code name}
     */
    @Transactional
    public void answer(Actor actor, UUID inviteeId, Reply reply, @Nullable GivenBy givenBy) {
        requireHolder(actor, LinkPurpose.INVITATION, inviteeId);
        var row = reads.row(inviteeId);
        requireOpen(reads.standing(row));
        requireOffered(reads.invitation(row).conference(), reply.answer());
        answering.answer(actor, load(Invitee.class, inviteeId), reply, CameBy.LINK, whoAnswers(row, givenBy));
    }

    /** Says how a deputy comes, or that they cannot; the invitee is asked again then. */
    @Transactional
    public void deputyAnswer(Actor actor, UUID deputyId, Answer answer) {
        requireHolder(actor, LinkPurpose.DEPUTY, deputyId);
        var deputy = load(Deputy.class, deputyId);
        var page = reads.deputy(deputy);
        requireOpen(page.standing());
        requireOffered(page.conference(), answer);
        deputy.answer(answer, clock.instant());
        if (!answer.coming()) {
            answering.lapse(load(Invitee.class, deputy.inviteeId()));
        }
        var conferenceId = reads.row(deputy.inviteeId()).conferenceId();
        audit.fact(actor, "deputy-answered", "conference", conferenceId, Map.of("deputy", deputyId, "answer", answer));
        events.publishEvent(new ConferenceTouched(conferenceId));
    }

    /**
     * Says that a colleague is the right one. Nothing is sent to them: staff decide, see {@link Redirects}.
     *
     * @param proposedBy as for {@link #answer}
     * @throws RuleViolation {@code link-answer-too-late}, {@code redirect-not-yours}, {@code redirect-waiting}
     */
    @Transactional
    public void proposeColleague(Actor actor, UUID inviteeId, Colleague colleague, @Nullable GivenBy proposedBy) {
        requireHolder(actor, LinkPurpose.INVITATION, inviteeId);
        var row = reads.row(inviteeId);
        var page = reads.invitation(row);
        requireOpen(page.standing());
        if (!page.mayPropose()) {
            throw RuleViolation.of("redirect-not-yours");
        }
        if (page.proposed() != null) {
            throw RuleViolation.of("redirect-waiting");
        }
        var who = whoAnswers(row, proposedBy);
        var id = Ids.next();
        entities.persist(
                new Redirect(id, inviteeId, colleague, who == null ? row.name() : who.words(), clock.instant()));
        audit.fact(actor, "colleague-proposed", "conference", row.conferenceId(), Map.of("redirect", id));
        events.publishEvent(new ConferenceTouched(row.conferenceId()));
    }

    /**
     * Where a code would go, most of it hidden; empty when there is no e-mail and no phone, and of a deputy until the
     * office has confirmed their address.
     */
    @Transactional(readOnly = true)
    public Optional<String> whereCodesGo(Actor actor, LinkPurpose purpose, UUID subjectId) {
        requireHolder(actor, purpose, subjectId);
        return addressOf(purpose, subjectId).map(LinkAnswers::masked);
    }

    /**
     * Sends a code to the very address the link went to.
     *
     * @return that address, most of it hidden
     * @throws RuleViolation {@code link-answer-too-late}, {@code code-no-address}, {@code code-waits-for-office} of a
     *     deputy, {@code code-asked-too-often}
     */
    @Transactional
    public String askForCode(Actor actor, LinkPurpose purpose, UUID subjectId) {
        requireHolder(actor, purpose, subjectId);
        requireOpen(standingOf(purpose, subjectId));
        var invitee = inviteeOf(purpose, subjectId);
        var address = addressOf(purpose, subjectId)
                .orElseThrow(() ->
                        RuleViolation.of(purpose == LinkPurpose.DEPUTY ? "code-waits-for-office" : "code-no-address"));
        var codeId = codes.make(actor.id());
        var recipient =
                new Recipient(Recipient.Kind.LINK, actor.id(), invitee.name(), address.channel(), address.value());
        outbox.queue(
                new NewMessage(
                        MessageKind.CODE,
                        recipient,
                        invitee.conferenceId(),
                        subjectId,
                        Map.of(),
                        null,
                        codeId,
                        null,
                        null),
                actor);
        audit.fact(actor, "code-sent", "conference", invitee.conferenceId(), Map.of("link", actor.id()));
        return masked(address);
    }

    /** Somebody types the code. */
    @Transactional
    public CodeTry proveCode(Actor actor, LinkPurpose purpose, UUID subjectId, String typed) {
        requireHolder(actor, purpose, subjectId);
        var outcome = codes.prove(actor.id(), typed);
        if (!(outcome instanceof CodeTry.Right)) {
            audit.refused(actor, "code-wrong", "link", actor.id());
        }
        return outcome;
    }

    /**
     * Whose conference it is, and which other professionals are invited.
     *
     * @param codeId what {@link CodeTry.Right} gave to this link at most {@link LinkCodes#PROOF_LASTS} ago
     */
    @Transactional(readOnly = true)
    public BehindCode behindCode(Actor actor, LinkPurpose purpose, UUID subjectId, UUID codeId) {
        requireHolder(actor, purpose, subjectId);
        if (!codes.proves(actor.id(), codeId)) {
            audit.refused(actor, "code-not-proved", "link", actor.id());
            throw new NotFound();
        }
        requireOpen(standingOf(purpose, subjectId));
        return reads.behindCode(actor, inviteeOf(purpose, subjectId));
    }

    private void requireHolder(Actor actor, LinkPurpose purpose, UUID subjectId) {
        var answerable = purpose == LinkPurpose.INVITATION || purpose == LinkPurpose.DEPUTY;
        if (!answerable || !links.holds(actor, purpose, subjectId)) {
            audit.refused(actor, "personal-link", "link", subjectId);
            throw new NotFound();
        }
    }

    private static void requireOpen(LinkStanding standing) {
        if (standing != LinkStanding.OPEN) {
            throw RuleViolation.of("link-answer-too-late");
        }
    }

    private static void requireOffered(LinkedConference conference, Answer answer) {
        if (answer.coming() && !conference.offered().contains(answer)) {
            throw RuleViolation.at("answer", "answer-not-offered");
        }
    }

    private @Nullable GivenBy whoAnswers(InviteeRow row, @Nullable GivenBy typed) {
        if (!addresses.isShared(row.id())) {
            return null;
        }
        if (typed == null) {
            throw RuleViolation.at("name", "required");
        }
        return typed;
    }

    private InviteeRow inviteeOf(LinkPurpose purpose, UUID subjectId) {
        return reads.row(
                purpose == LinkPurpose.DEPUTY ? load(Deputy.class, subjectId).inviteeId() : subjectId);
    }

    private LinkStanding standingOf(LinkPurpose purpose, UUID subjectId) {
        return purpose == LinkPurpose.DEPUTY
                ? reads.deputy(load(Deputy.class, subjectId)).standing()
                : reads.standing(reads.row(subjectId));
    }

    private Optional<LinkAddresses.Address> addressOf(LinkPurpose purpose, UUID subjectId) {
        return purpose == LinkPurpose.DEPUTY
                ? addresses.ofDeputy(load(Deputy.class, subjectId))
                : addresses.of(subjectId);
    }

    private static String masked(LinkAddresses.Address address) {
        return Objects.requireNonNull(Masked.address(address.channel(), address.value()));
    }

    private <T> T load(Class<T> type, UUID id) {
        var found = entities.find(type, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }
}
