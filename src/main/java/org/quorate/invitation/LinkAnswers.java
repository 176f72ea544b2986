package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.invitation.domain.Colleague;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.domain.GivenBy;
import org.quorate.invitation.domain.Invitee;
import org.quorate.invitation.domain.LinkedInvitation;
import org.quorate.invitation.domain.Redirect;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the holder of a personal link may see and do: look at the time and place of the one conference, and answer.
 * Everybody else finds nothing here, and is on record as refused.
 */
@Service
public class LinkAnswers {

    private final Links links;
    private final LinkReads reads;
    private final LinkAddresses addresses;
    private final Answering answering;
    private final EntityManager entities;
    private final ObjectProvider<ReportOwed> reports;
    private final AuditTrail audit;
    private final Clock clock;

    LinkAnswers(
            Links links,
            LinkReads reads,
            LinkAddresses addresses,
            Answering answering,
            EntityManager entities,
            ObjectProvider<ReportOwed> reports,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.reads = reads;
        this.addresses = addresses;
        this.answering = answering;
        this.entities = entities;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an invitee's page shows without a code. */
    @Transactional(readOnly = true)
    public LinkedInvitation invitation(Actor actor, UUID inviteeId) {
        requireHolder(actor, InvitationLink.PURPOSE, inviteeId);
        return reads.invitation(reads.row(inviteeId));
    }

    /** What a deputy's page shows without a code. */
    @Transactional(readOnly = true)
    public LinkedDeputy deputy(Actor actor, UUID deputyId) {
        requireHolder(actor, DeputyLink.PURPOSE, deputyId);
        return reads.deputy(load(Deputy.class, deputyId));
    }

    /**
     * The written report that an invitee, or the invitee a deputy stands in for, is asked for; empty for none, and for a
     * deputy who cannot come.
     */
    @Transactional(readOnly = true)
    public Optional<ReportOwed.Owed> report(Actor actor, LinkPurpose purpose, UUID subjectId) {
        requireHolder(actor, purpose, subjectId);
        var deputy = purpose.equals(DeputyLink.PURPOSE) ? load(Deputy.class, subjectId) : null;
        if (deputy != null && !deputy.comes()) {
            return Optional.empty();
        }
        var inviteeId = deputy == null ? subjectId : deputy.inviteeId();
        return reports.orderedStream()
                .flatMap(owed -> owed.of(inviteeId).stream())
                .findFirst();
    }

    /** Whose place a deputy comes in; nobody's any more once they said that they cannot. */
    @Transactional(readOnly = true)
    public UUID inviteeOf(Actor actor, UUID deputyId) {
        requireHolder(actor, DeputyLink.PURPOSE, deputyId);
        var deputy = load(Deputy.class, deputyId);
        if (!deputy.comes()) {
            audit.refused(actor, "deputy-declined", "link", deputyId);
            throw new NotFound();
        }
        return deputy.inviteeId();
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
        requireHolder(actor, InvitationLink.PURPOSE, inviteeId);
        var row = reads.row(inviteeId);
        reads.standing(row).requireOpen();
        requireOffered(reads.invitation(row).conference(), reply.answer());
        answering.answer(actor, load(Invitee.class, inviteeId), reply, CameBy.LINK, whoAnswers(row, givenBy));
    }

    /** Says how a deputy comes, or that they cannot; the invitee is asked again then. */
    @Transactional
    public void deputyAnswer(Actor actor, UUID deputyId, Answer answer) {
        requireHolder(actor, DeputyLink.PURPOSE, deputyId);
        var deputy = load(Deputy.class, deputyId);
        var page = reads.deputy(deputy);
        page.standing().requireOpen();
        requireOffered(page.conference(), answer);
        deputy.answer(answer, clock.instant());
        if (!answer.coming()) {
            answering.lapse(load(Invitee.class, deputy.inviteeId()));
        }
        var conferenceId = reads.row(deputy.inviteeId()).conferenceId();
        audit.fact(actor, "deputy-answered", "conference", conferenceId, Map.of("deputy", deputyId, "answer", answer));
    }

    /**
     * Says that a colleague is the right one. Nothing is sent to them: staff decide, see {@link Redirects}.
     *
     * @param proposedBy as for {@link #answer}
     * @throws RuleViolation {@code link-answer-too-late}, {@code redirect-not-yours}, {@code redirect-waiting}
     */
    @Transactional
    public void proposeColleague(Actor actor, UUID inviteeId, Colleague colleague, @Nullable GivenBy proposedBy) {
        requireHolder(actor, InvitationLink.PURPOSE, inviteeId);
        var row = reads.row(inviteeId);
        var page = reads.invitation(row);
        page.standing().requireOpen();
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
    }

    private void requireHolder(Actor actor, LinkPurpose purpose, UUID subjectId) {
        if (!links.holds(actor, purpose, subjectId)) {
            audit.refused(actor, "personal-link", "link", subjectId);
            throw new NotFound();
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

    private <T> T load(Class<T> type, UUID id) {
        var found = entities.find(type, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }
}
