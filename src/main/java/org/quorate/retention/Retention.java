package org.quorate.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.retention.domain.CertificateLog;
import org.quorate.retention.domain.CertificateRow;
import org.quorate.retention.domain.HoldLog;
import org.quorate.retention.domain.Holds;
import org.quorate.retention.domain.Records;
import org.quorate.retention.domain.ReviewRow;
import org.quorate.retention.domain.Reviews;
import org.quorate.retention.domain.Reviews.Decision;
import org.quorate.retention.domain.Reviews.Open;
import org.quorate.retention.domain.Schedule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is over its time, reviewed by service managers: one proposes, another confirms, and only then is it destroyed.
 * A legal hold wins over everything. Shows references, never names.
 */
@Service
public class Retention {

    private final Gate gate;
    private final AuditTrail audit;
    private final Records records;
    private final Schedule schedule;
    private final Reviews reviews;
    private final HoldLog holds;
    private final CertificateLog certificates;
    private final Clock clock;

    Retention(
            Gate gate,
            AuditTrail audit,
            Records records,
            Schedule schedule,
            Reviews reviews,
            HoldLog holds,
            CertificateLog certificates,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.records = records;
        this.schedule = schedule;
        this.reviews = reviews;
        this.holds = holds;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** What waits for a review, longest over first. */
    @Transactional(readOnly = true)
    public List<ReviewRow> queue(Actor actor, int offset, int limit) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var held = holds.inForce();
        return reviews.open(offset, limit).stream()
                .map(review -> row(actor, review, held))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return reviews.count();
    }

    /** Keeps a record until a later day; it is reviewed again then. */
    @Transactional
    public void keepLonger(Actor actor, UUID reviewId, LocalDate until, String reason) {
        var review = load(actor, reviewId);
        if (!until.isAfter(Time.today(clock))) {
            throw RuleViolation.at("until", "retention-until-past");
        }
        reviews.decide(actor, reviewId, Decision.KEEP, until, Reasons.checked(reason), clock.instant());
        fact(actor, "retention-kept-longer", review, Map.of("until", until));
    }

    /** The first of two people says that a record can be destroyed, and what they looked at. */
    @Transactional
    public void propose(Actor actor, UUID reviewId, String reason) {
        var review = load(actor, reviewId);
        requireDestroyable(review);
        if (review.proposer() != null) {
            throw RuleViolation.of("retention-proposed-already");
        }
        reviews.decide(actor, reviewId, Decision.PROPOSE, null, Reasons.checked(reason), clock.instant());
        fact(actor, "retention-destruction-proposed", review, Map.of());
    }

    /** The second says so too: it is destroyed, and a certificate is written. */
    @Transactional
    public CertificateRow destroy(Actor actor, UUID reviewId) {
        var review = load(actor, reviewId);
        requireDestroyable(review);
        if (review.proposerId() == null) {
            throw RuleViolation.of("retention-not-proposed");
        }
        if (actor.id().equals(review.proposerId())) {
            throw RuleViolation.of("retention-two-people");
        }
        var counts = records.destroy(review.recordClass(), review.unitId());
        reviews.decide(actor, reviewId, Decision.DESTROY, null, "", clock.instant());
        certificates.issue(actor, review, counts, clock.instant());
        fact(actor, "retention-destroyed", review, Map.of("rows", counts));
        return certificates.list(0, 1).getFirst();
    }

    /** What was destroyed, the latest first. */
    @Transactional(readOnly = true)
    public List<CertificateRow> certificates(Actor actor, int offset, int limit) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return certificates.list(offset, limit);
    }

    @Transactional(readOnly = true)
    public int countCertificates(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return certificates.count();
    }

    private Open load(Actor actor, UUID reviewId) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return reviews.lock(reviewId).orElseThrow(NotFound::new);
    }

    /** It may have been held, or taken up again, since it was queued. */
    private void requireDestroyable(Open review) {
        var today = Time.today(clock);
        var record = records.find(review.recordClass(), review.unitId())
                .orElseThrow(() -> RuleViolation.of("retention-not-over"));
        if (schedule.due(review.recordClass(), record, today)
                .filter(due -> due.isOver(today))
                .isEmpty()) {
            throw RuleViolation.of("retention-not-over");
        }
        if (holds.inForce().on(records.families(record))) {
            throw RuleViolation.of("retention-held");
        }
    }

    private ReviewRow row(Actor actor, Open review, Holds held) {
        return new ReviewRow(
                review.id(),
                review.recordClass(),
                records.reference(review.recordClass(), review.unitId()),
                review.rule().words(),
                review.dueOn(),
                held.on(records.families(review.recordClass(), review.unitId())),
                review.proposer(),
                actor.id().equals(review.proposerId()));
    }

    private void fact(Actor actor, String action, Open review, Map<String, ?> details) {
        var subject = review.recordClass() == RecordClass.CASE_RECORD ? "family" : "record";
        audit.fact(actor, action, subject, review.unitId(), details);
    }
}
