package org.quorate.agencyreport;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.ConfidentialPlaces.Reading;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept from a reader: a whole report on a ground that somebody agreed to, or a part that a redacted one stands
 * in for. The report itself never changes.
 */
@Service
public class Withholding {

    /** A social worker redacts what others wrote as one of those who share, and their own report as its author. */
    private static final Role[] ABOVE_THE_AUTHOR = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER};

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_NOTE = 400;
    private static final int LONGEST_PART = 100_000;

    private final Gate gate;
    private final AuditTrail audit;
    private final ShareReads reads;
    private final PartReads parts;
    private final ShareBook book;
    private final Readers readers;
    private final ReportQueries queries;
    private final ConfidentialPlaces places;
    private final Clock clock;

    Withholding(
            Gate gate,
            AuditTrail audit,
            ShareReads reads,
            PartReads parts,
            ShareBook book,
            Readers readers,
            ReportQueries queries,
            ConfidentialPlaces places,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.reads = reads;
        this.parts = parts;
        this.book = book;
        this.readers = readers;
        this.queries = queries;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Keeps a report from a reader; a page where they could open it opens it no more.
     *
     * @param agreedWith who agreed: a name or a role, 1 to 160 characters
     * @param note up to 400 characters
     */
    @Transactional
    public void withhold(
            Actor actor,
            UUID conferenceId,
            UUID inviteeId,
            UUID personId,
            WithholdGround ground,
            String agreedWith,
            @Nullable String note) {
        write(actor, conferenceId, inviteeId, personId, ground, agreedWith, note);
    }

    /** The ground is no more: the report may be shared again. */
    @Transactional
    public void letGo(Actor actor, UUID conferenceId, UUID inviteeId, UUID personId, String agreedWith) {
        write(actor, conferenceId, inviteeId, personId, null, agreedWith, null);
    }

    /**
     * A reader gets this text in the place of one part. By those who share, or by the author where they have not.
     *
     * @param personId null for every reader of the family
     * @param text may be empty: then nothing of the part is shown
     * @param why 1 to 400 characters
     * @throws RuleViolation {@code redacted-by-staff} for the author, where those who share redacted it
     */
    @Transactional
    public void redact(Actor actor, UUID partId, @Nullable UUID personId, String text, String why) {
        if (text.length() > LONGEST_PART) {
            throw RuleViolation.at("text", "text-too-long", Map.of("longest", LONGEST_PART));
        }
        say(actor, partId, personId, text.strip(), why);
    }

    /**
     * A part that was redacted, here or in an earlier version, is shown as it is after all.
     *
     * @param personId null for every reader of the family
     * @param why 1 to 400 characters
     * @throws RuleViolation {@code redacted-by-staff} for the author, where those who share redacted it
     */
    @Transactional
    public void showAsItIs(Actor actor, UUID partId, @Nullable UUID personId, String why) {
        say(actor, partId, personId, null, why);
    }

    private void say(Actor actor, UUID partId, @Nullable UUID personId, @Nullable String text, String why) {
        gate.require(
                actor,
                Role.CHAIR,
                Role.BUSINESS_SUPPORT,
                Role.SERVICE_MANAGER,
                Role.SOCIAL_WORKER,
                Role.AGENCY_PRACTITIONER,
                Role.AGENCY_LEAD);
        var part = reads.partOf(partId).orElseThrow(NotFound::new);
        gate.requireConference(actor, part.conferenceId(), null);
        var author = isAuthor(actor, part.inviteeId());
        if (!Sharing.mayShare(actor) && !author) {
            audit.refused(actor, "redact", "conference", part.conferenceId());
            throw new NotFound();
        }
        var byStaff = actor.isAny(ABOVE_THE_AUTHOR) || !author;
        var reader = personId == null ? null : readerId(part.conferenceId(), personId);
        if (!byStaff && isRedactedByStaff(part.versionId(), partId, reader)) {
            throw RuleViolation.of("redacted-by-staff");
        }
        var reason = Sharing.text("why", why, LONGEST_NOTE);
        book.redact(partId, reader, text, reason, byStaff, actor, clock.instant());
        audit.fact(
                actor,
                text == null ? "report-unredacted" : "report-redacted",
                "conference",
                part.conferenceId(),
                Map.of("part", partId, "reader", reader == null ? "ALL" : reader));
    }

    private boolean isRedactedByStaff(UUID versionId, UUID partId, @Nullable UUID readerId) {
        return parts.parts(versionId, readerId).stream()
                .filter(part -> part.id().equals(partId))
                .anyMatch(part -> part.standing().redacted() && part.standing().byStaff());
    }

    /**
     * A report as one reader would get it, part by part, with every place that stands in the way; for those who share.
     *
     * @param channel through which
     */
    @Transactional
    public List<PartForReader> parts(
            Actor actor, UUID conferenceId, UUID inviteeId, UUID personId, ShareChannel channel) {
        Sharing.requireStaff(gate, actor, conferenceId, "sharing");
        var report = report(conferenceId, inviteeId);
        if (report.versionId() == null) {
            throw new NotFound();
        }
        var reader = reader(conferenceId, personId);
        return places
                .of(new Reading(
                        conferenceId,
                        inviteeId,
                        report.versionId(),
                        readerId(conferenceId, personId),
                        personId,
                        reader.kind(),
                        reader.childIds(),
                        channel))
                .stream()
                .map(part -> new PartForReader(part.id(), part.heading(), part.text(), part.redacted(), part.places()))
                .toList();
    }

    private void write(
            Actor actor,
            UUID conferenceId,
            UUID inviteeId,
            UUID personId,
            @Nullable WithholdGround ground,
            String agreedWith,
            @Nullable String note) {
        Sharing.requireStaff(gate, actor, conferenceId, null);
        var agreed = Sharing.text("agreedWith", agreedWith, LONGEST_NAME);
        var more = note == null || note.isBlank() ? null : Sharing.text("note", note, LONGEST_NOTE);
        var report = report(conferenceId, inviteeId);
        var reader = readerId(conferenceId, personId);
        book.withhold(report.reportId(), reader, ground, agreed, more, actor, clock.instant());
        audit.fact(
                actor,
                ground == null ? "report-let-go" : "report-withheld",
                "conference",
                conferenceId,
                Map.of("report", report.reportId(), "reader", reader, "ground", ground == null ? "NONE" : ground));
    }

    private boolean isAuthor(Actor actor, UUID inviteeId) {
        var agencyId = actor.is(Role.AGENCY_LEAD) ? actor.agencyId() : null;
        return queries.ownedBy(List.of(inviteeId), actor.practitionerId(), agencyId)
                .contains(inviteeId);
    }

    private ShareReport report(UUID conferenceId, UUID inviteeId) {
        return reads.reports(conferenceId).stream()
                .filter(report -> report.inviteeId().equals(inviteeId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ShareReader reader(UUID conferenceId, UUID personId) {
        return readers.of(conferenceId).stream()
                .filter(reader -> reader.personId().equals(personId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private UUID readerId(UUID conferenceId, UUID personId) {
        return book.reader(
                conferenceId, personId, reader(conferenceId, personId).kind());
    }
}
