package org.quorate.attendance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.attendance.domain.AbsenceNotice;
import org.quorate.attendance.domain.AbsenceNoticeRow;
import org.quorate.attendance.domain.AbsenceNotices;
import org.quorate.attendance.domain.AbsenceOutcome;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agencies that keep staying away, for those who talk with them. Names no child. */
@Service
public class Absences {

    private static final Role[] WHO_TALKS = {Role.SERVICE_MANAGER, Role.BUSINESS_SUPPORT};

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final AbsenceNotices notices;
    private final Clock clock;

    Absences(Gate gate, AuditTrail audit, EntityManager entities, AbsenceNotices notices, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Open ones, or else the closed ones; the newest first. Restricted conferences count and are not among those
     * listed.
     */
    @Transactional(readOnly = true)
    public List<AbsenceNoticeRow> list(Actor actor, boolean open, int offset, int limit) {
        gate.require(actor, WHO_TALKS);
        var visible = gate.visibleConferences(actor);
        return notices.page(open, offset, limit).stream()
                .map(row -> row.listing(one -> visible.holds(one.conferenceId())))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, boolean open) {
        gate.require(actor, WHO_TALKS);
        return notices.count(open);
    }

    /**
     * Says how it ended. What it counted is not counted against the agency again.
     *
     * @throws org.quorate.kernel.RuleViolation {@code absence-notice-closed}; {@code absence-note-too-long} at
     *     {@code note}
     */
    @Transactional
    public void close(Actor actor, UUID noticeId, AbsenceOutcome outcome, @Nullable String note) {
        gate.require(actor, WHO_TALKS);
        var notice = entities.find(AbsenceNotice.class, noticeId);
        if (notice == null) {
            throw new NotFound();
        }
        notice.close(outcome, note, actor.id(), clock.instant());
        audit.fact(
                actor,
                "absence-notice-closed",
                "agency",
                notice.agencyId(),
                Map.of("notice", noticeId, "outcome", outcome));
    }
}
