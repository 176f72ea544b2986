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
import org.quorate.preparation.ReadinessPolicy.ForParent;
import org.quorate.preparation.ReadinessRow.Decided;
import org.quorate.preparation.ReadinessRow.Line;
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
        lines.add(new Line(
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
        return new ReadinessRow(
                ready, matrix.due(), lines, decided(conferenceId).orElse(null));
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
     * @throws RuleViolation {@code conference-is-ready}; {@code conference-closed}; {@code required} at {@code note}
     */
    @Transactional
    public void decide(
            Actor actor, UUID conferenceId, NotReadyStep step, NotReadyReason reason, @Nullable String note) {
        gate.require(actor, Role.CHAIR, Role.SERVICE_MANAGER);
        gate.requireConference(actor, conferenceId, null);
        if (conferences.conference(actor, conferenceId).status() != ConferenceStatus.CALLED) {
            throw RuleViolation.of("not-ready-closed");
        }
        var ready = ready(sharing.matrix(actor, conferenceId));
        if (ready == Ready.READY) {
            throw RuleViolation.of("conference-is-ready");
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
                               decided_name, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                .map(report -> new ReadinessPolicy.Report(
                        report.submittedAt(),
                        matrix.readers().stream()
                                .filter(ShareReader::parent)
                                .map(reader -> forParent(matrix, report, reader))
                                .toList()))
                .toList();
        return ReadinessPolicy.of(reports, matrix.due(), clock.instant());
    }

    private static ForParent forParent(ShareMatrix matrix, ShareReport report, ShareReader reader) {
        var cell = matrix.cell(report.inviteeId(), reader.personId());
        return new ForParent(!cell.standing().isKept(), cell.sharedAt(), cell.standing() == ShareStanding.REFUSED);
    }

    private static Line line(ShareReport report, ShareMatrix matrix) {
        var profession = report.profession();
        var what = (profession == null ? "" : profession.displayName() + ": ") + report.author();
        if (report.submittedAt() == null) {
            return new Line(what, false, "Not handed in");
        }
        var open = matrix.readers().stream()
                .filter(ShareReader::parent)
                .map(reader -> matrix.cell(report.inviteeId(), reader.personId()))
                .filter(cell -> cell.sharedAt() == null && cell.standing().isOpen())
                .count();
        return new Line(
                what,
                open == 0,
                open == 0
                        ? "Handed in, and shared with every parent who may have it"
                        : "Handed in; still to be shared with " + (open == 1 ? "1 parent" : open + " parents"));
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
            return new Line("Interpreter", true, "Nobody invited needs one");
        }
        return new Line(
                "Interpreter",
                invited,
                String.join(", ", needing) + (invited ? ": one is invited" : ": none is invited"));
    }

    private static Line room(ConferenceRow conference) {
        var place = Stream.of(Optional.ofNullable(conference.roomName()), Optional.ofNullable(conference.placeNote()))
                .flatMap(Optional::stream)
                .findFirst();
        return conference.mode() == ConferenceMode.VIRTUAL
                ? new Line("Room", true, "It meets by video")
                : new Line("Room", place.isPresent(), place.orElse("No room yet"));
    }

    private Optional<Decided> decided(UUID conferenceId) {
        return jdbc.sql("""
                        select done, reason, note, decided_name, decided_at from preparation_not_ready
                         where conference_id = ? order by decided_at desc, id desc limit 1
                        """)
                .param(conferenceId)
                .query((rs, i) -> new Decided(
                        NotReadyStep.valueOf(rs.getString("done")),
                        NotReadyReason.valueOf(rs.getString("reason")),
                        rs.getString("note"),
                        rs.getString("decided_name"),
                        rs.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }
}
