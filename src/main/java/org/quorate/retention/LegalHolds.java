package org.quorate.retention;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.keeping.CaseRegister;
import org.quorate.retention.domain.HoldLog;
import org.quorate.retention.domain.HoldRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Legal holds: for a court, an inquiry, a complaint, a request for one's own records. Nothing held is destroyed. */
@Service
public class LegalHolds {

    /** Under which holds on everything stand in the audit record. */
    private static final UUID EVERYTHING = new UUID(0, 0);

    private final Gate gate;
    private final AuditTrail audit;
    private final HoldLog holds;
    private final CaseRegister register;
    private final Clock clock;

    LegalHolds(Gate gate, AuditTrail audit, HoldLog holds, CaseRegister register, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.holds = holds;
        this.register = register;
        this.clock = clock;
    }

    /** Those that hold, then those lifted, the latest first. */
    @Transactional(readOnly = true)
    public List<HoldRow> list(Actor actor, int offset, int limit) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return holds.list(offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return holds.count();
    }

    /**
     * Holds a family's records, and with them the messages, questionnaires and appeals of their conferences.
     *
     * @param familyReference null or blank holds everything there is
     */
    @Transactional
    public UUID place(Actor actor, @Nullable String familyReference, String reason) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var family = familyReference == null || familyReference.isBlank() ? null : family(familyReference.strip());
        var id = holds.place(actor, family, Reasons.checked(reason), clock.instant());
        audit.fact(actor, "legal-hold-placed", "family", family == null ? EVERYTHING : family, Map.of("hold", id));
        return id;
    }

    @Transactional
    public void lift(Actor actor, UUID holdId, String reason) {
        gate.require(actor, Role.SERVICE_MANAGER);
        if (!holds.lift(actor, holdId, Reasons.checked(reason), clock.instant())) {
            throw new NotFound();
        }
        audit.fact(actor, "legal-hold-lifted", "hold", holdId, Map.of());
    }

    private UUID family(String reference) {
        return register.byReference(reference)
                .orElseThrow(() -> RuleViolation.at("family", "retention-family-unknown"));
    }
}
