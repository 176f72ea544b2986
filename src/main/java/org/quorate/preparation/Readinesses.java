package org.quorate.preparation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.agencyreport.ShareMatrix;
import org.quorate.agencyreport.ShareReader;
import org.quorate.agencyreport.ShareReport;
import org.quorate.agencyreport.ShareStanding;
import org.quorate.agencyreport.Sharing;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.InviteeRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Words;
import org.quorate.preparation.ReadinessRow.Decided;
import org.quorate.preparation.ReadinessRow.Line;
import org.quorate.preparation.ReadinessRow.State;
import org.quorate.preparation.domain.NotReadyReason;
import org.quorate.preparation.domain.NotReadyStep;
import org.quorate.preparation.domain.ReadinessPolicy;
import org.quorate.preparation.domain.ReadinessPolicy.ForParent;
import org.quorate.preparation.domain.Ready;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether conferences are ready to run, and what the chair does when one is not. */
@Service
public class Readinesses {

    private static final Role[] READERS = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER};
    private static final int LONGEST_NOTE = 400;

    private final Gate gate;
    private final AuditTrail audit;
    private final Conferences conferences;
    private final Sharing sharing;
    private final Invitations invitations;
    private final ObjectProvider<ReadinessSign> signs;
    private final JdbcClient jdbc;
    private final Clock clock;

    Readinesses(
            Gate gate,
            AuditTrail audit,
            Conferences conferences,
            Sharing sharing,
            Invitations invitations,
            ObjectProvider<ReadinessSign> signs,
            JdbcClient jdbc,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.conferences = conferences;
        this.sharing = sharing;
        this.invitations = invitations;
        this.signs = signs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this person decides what becomes of a conference that is not ready. */
    public static boolean mayDecide(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.SERVICE_MANAGER);
    }

    /** Everything that should be right for one conference; the read is audited. */
    @Transactional(readOnly = true)
    public ReadinessRow readiness(Actor actor, UUID conferenceId) {
        gate.require(actor, READERS);
        gate.requireConference(actor, conferenceId, "readiness");
        var conference = conferences.conference(actor, conferenceId);
        var matrix = sharing.matrix(actor, conferenceId);
        var ready = ready(matrix);
        var lines = new ArrayList<Line>();
        lines.add(Line.of(
                "Clock",
                !conference.late() || conference.lateReason() != null,
                "Due by " + Words.day(conference.dueOn())
                        + (conference.late()
                                ? conference.lateReason() == null
                                        ? "; it is late, and nobody has said why"
                                        : "; late: " + conference.lateReason().text()
                                : "; in time")));
        signs.stream()
                .sorted(Comparator.comparingInt(ReadinessSign::order))
                .map(sign -> sign.line(actor, conferenceId))
                .forEach(lines::add);
        matrix.reports().forEach(report -> lines.add(line(report, matrix)));
        lines.add(interpreters(matrix, invitations.invitees(actor, conferenceId)));
        lines.add(room(conference));
        return new ReadinessRow(ready, matrix.due(), lines, decided(conference).orElse(null));
    }

    /** How far one conference is; the read is audited. */
    @Transactional(readOnly = true)
    public Ready ready(Actor actor, UUID conferenceId) {
        gate.require(actor, READERS);
        gate.requireConference(actor, conferenceId, "readiness");
        return ready(sharing.matrix(actor, conferenceId));
    }

    /**
     * The chair goes ahead, adjourns or moves although the conference is not ready; on record with the reason and what
     * was missing.
     *
     * @param note up to 400 characters; needed with {@link NotReadyReason#OTHER}
     * @throws RuleViolation {@code conference-is-ready}; {@code conference-has-time}; {@code not-ready-closed}; {@code required} at {@code note}
     */
    @Transactional
    public void decide(
            Actor actor, UUID conferenceId, NotReadyStep step, NotReadyReason reason, @Nullable String note) {
        gate.require(actor, Role.CHAIR, Role.SERVICE_MANAGER);
        gate.requireConference(actor, conferenceId, null);
        var conference = conferences.conference(actor, conferenceId);
        if (conference.status() != ConferenceStatus.CALLED) {
            throw RuleViolation.of("not-ready-closed");
        }
        var ready = ready(sharing.matrix(actor, conferenceId));
        if (ready == Ready.READY) {
            throw RuleViolation.of("conference-is-ready");
        }
        if (!ready.notReady()) {
            throw RuleViolation.of("conference-has-time");
        }
        var words = note == null || note.isBlank() ? null : note.strip();
        if (words == null && reason == NotReadyReason.OTHER) {
            throw RuleViolation.at("note", "required");
        }
        if (words != null && words.length() > LONGEST_NOTE) {
            throw RuleViolation.at("note", "text-too-long", Map.of("longest", LONGEST_NOTE));
        }
        jdbc.sql("""
                        insert into preparation_not_ready (id, conference_id, done, reason, missing, note, decided_by,
                               decided_name, decided_at, about)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(conferenceId)
                .param(step.name())
                .param(reason.name())
                .param(ready.name())
                .param(words)
                .param(actor.id())
                .param(actor.name())
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(start(conference))
                .update();
        audit.fact(
                actor,
                "not-ready-decided",
                "conference",
                conferenceId,
                Map.of("done", step, "reason", reason, "missing", ready));
    }

    private Ready ready(ShareMatrix matrix) {
        var reports = matrix.reports().stream()
                .filter(ShareReport::socialWorkers)
                .map(report -> report(matrix, report))
                .toList();
        return ReadinessPolicy.of(reports, matrix.due(), clock.instant());
    }

    private static ReadinessPolicy.Report report(ShareMatrix matrix, ShareReport report) {
        return new ReadinessPolicy.Report(
                report.submittedAt(),
                matrix.readers().stream()
                        .filter(ShareReader::parent)
                        .map(reader -> forParent(matrix, report, reader))
                        .toList());
    }

    private static ForParent forParent(ShareMatrix matrix, ShareReport report, ShareReader reader) {
        var cell = matrix.cell(report.inviteeId(), reader.personId());
        return new ForParent(!cell.standing().isKept(), cell.sharedAt(), cell.standing() == ShareStanding.REFUSED);
    }

    /** By the policy that says whether the conference is ready, so that both always say the same. */
    private static Line line(ShareReport report, ShareMatrix matrix) {
        var profession = report.profession();
        var what = (profession == null ? "" : profession.displayName() + ": ") + report.author();
        var judged = report(matrix, report);
        if (judged.submittedAt() == null) {
            return new Line(what, State.TO_DO, "Not handed in");
        }
        var open = judged.without();
        if (open > 0) {
            return new Line(
                    what,
                    State.TO_DO,
                    "Handed in; still to be shared with " + (open == 1 ? "1 parent" : open + " parents"));
        }
        if (!judged.doneInTime(matrix.due())) {
            return new Line(what, State.TOO_LATE, "Handed in too late");
        }
        var late = judged.late(matrix.due());
        return late > 0
                ? new Line(what, State.TOO_LATE, "Shared too late with " + (late == 1 ? "1 parent" : late + " parents"))
                : new Line(what, State.IN_ORDER, "Handed in, and shared with every parent who may have it");
    }

    private static Line interpreters(ShareMatrix matrix, List<InviteeRow> invitees) {
        var needing = matrix.readers().stream()
                .filter(ShareReader::interpreterNeeded)
                .filter(reader -> invitees.stream()
                        .anyMatch(row -> reader.personId().equals(row.adultId())
                                || reader.personId().equals(row.childId())))
                .map(reader -> reader.name() + (reader.language() == null ? "" : " (" + reader.language() + ")"))
                .toList();
        var invited = invitees.stream().anyMatch(row -> row.role() == InviteeRole.INTERPRETER);
        if (needing.isEmpty()) {
            return Line.of("Interpreter", true, "Nobody invited needs one");
        }
        return Line.of(
                "Interpreter",
                invited,
                String.join(", ", needing) + (invited ? ": one is invited" : ": none is invited"));
    }

    private static Line room(ConferenceRow conference) {
        var place = Stream.of(Optional.ofNullable(conference.roomName()), Optional.ofNullable(conference.placeNote()))
                .flatMap(Optional::stream)
                .findFirst();
        return conference.mode() == ConferenceMode.VIRTUAL
                ? Line.of("Room", true, "It meets by video")
                : Line.of("Room", place.isPresent(), place.orElse("No room yet"));
    }

    private static LocalDateTime start(ConferenceRow conference) {
        return conference.heldOn().atTime(conference.startsAt());
    }

    /** For the time it is called for now: what was decided before it moved is done. */
    private Optional<Decided> decided(ConferenceRow conference) {
        return jdbc.sql("""
                        select done, reason, note, decided_name, decided_at from preparation_not_ready
                         where conference_id = ? and about = ? order by decided_at desc, id desc limit 1
                        """)
                .params(conference.id(), start(conference))
                .query((rs, i) -> new Decided(
                        NotReadyStep.valueOf(rs.getString("done")),
                        NotReadyReason.valueOf(rs.getString("reason")),
                        rs.getString("note"),
                        rs.getString("decided_name"),
                        rs.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }
}
