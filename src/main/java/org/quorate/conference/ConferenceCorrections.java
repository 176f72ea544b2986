package org.quorate.conference;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.conference.domain.Conference;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Words;
import org.quorate.partnership.ConferenceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mends which children a held conference considered, why, and from when their clocks ran; what was before is kept. */
@Service
public class ConferenceCorrections {

    private static final int REASON = 400;

    private final Gate gate;
    private final Conferences conferences;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ConferenceCorrections(
            Gate gate,
            Conferences conferences,
            EntityManager entities,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.gate = gate;
        this.conferences = conferences;
        this.entities = entities;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Mends one child's line. Chairs and service managers only; the decision module calls it with the decision.
     *
     * @throws RuleViolation {@code conference-not-held}, {@code no-children}; at {@code reason}: {@code
     *     correction-reason-needed}; at {@code clockFrom}: {@code clock-after-conference}; at {@code clockBasis}: {@code
     *     clock-basis}; at {@code lateReason}: {@code late-reason-needed}
     */
    @Transactional
    public void correct(Actor actor, UUID conferenceId, CorrectChild correction) {
        gate.require(actor, Role.CHAIR, Role.SERVICE_MANAGER);
        gate.requireConference(actor, conferenceId, null);
        gate.requireChild(actor, correction.childId(), null);
        requireReason(correction.reason());
        var heldOn = conferences.conference(actor, conferenceId).heldOn();
        var now = correction.now();
        if (now != null && now.clockFrom().isAfter(heldOn)) {
            throw RuleViolation.at("clockFrom", "clock-after-conference", Map.of("day", Words.day(heldOn)));
        }
        var due = now == null
                ? null
                : conferences.clocks(actor, conferenceId).due(now.kind(), now.clockBasis(), now.clockFrom());
        var conference = Optional.ofNullable(entities.find(Conference.class, conferenceId))
                .orElseThrow(NotFound::new);
        conference.correct(correction, due, actor, clock.instant());
        entities.flush();
        audit.fact(
                actor, "child-considered-corrected", "conference", conferenceId, Map.of("child", correction.childId()));
    }

    /** Refuses a correction that nobody explains, at {@code reason}: {@code correction-reason-needed}. */
    public static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > REASON) {
            throw RuleViolation.at("reason", "correction-reason-needed", Map.of("most", REASON));
        }
    }

    /** What was corrected about the children considered, the latest first; the read is audited. */
    @Transactional(readOnly = true)
    public List<CorrectionRow> corrections(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "corrections");
        return jdbc.sql("""
                        select n.*, l.label from conference_correction n
                          join family_child_label l on l.child_id = n.child_id
                         where n.conference_id = ? order by n.made_at desc
                        """)
                .param(conferenceId)
                .query((rs, _) -> new CorrectionRow(
                        rs.getObject("child_id", UUID.class),
                        rs.getString("label"),
                        line(rs, "was"),
                        line(rs, "now"),
                        rs.getString("reason"),
                        rs.getString("made_by_name"),
                        Objects.requireNonNull(rs.getObject("made_at", LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static @Nullable String line(ResultSet rs, String when) throws SQLException {
        var kind = rs.getString(when + "_kind");
        return kind == null
                ? null
                : "%s, counted from %s, %s; due by %s"
                        .formatted(
                                ConferenceKind.valueOf(kind).shortName(),
                                ClockBasis.valueOf(rs.getString(when + "_clock_basis"))
                                        .text(),
                                Words.day(Objects.requireNonNull(rs.getObject(when + "_clock_from", LocalDate.class))),
                                Words.day(Objects.requireNonNull(rs.getObject(when + "_due_on", LocalDate.class))));
    }
}
