package org.quorate.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.decision.Category;
import org.quorate.decision.Outcome;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;

/** What was decided for one child at one conference; a correction is a new row that supersedes this one. */
@Entity
@Table(name = "decision_outcome")
public class ChildDecision {

    @Id
    private UUID id;

    @Column
    private UUID conferenceId;

    @Column
    private UUID childId;

    @Enumerated(EnumType.STRING)
    @Column
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Category category;

    @Column
    private @Nullable LocalDate nextReviewDue;

    @Column
    private @Nullable LocalDate coreGroupDue;

    @Column
    private UUID decidedBy;

    @Column
    private @Nullable String decidedByName;

    @Column
    private Instant decidedAt;

    @Column
    private @Nullable String correctionReason;

    @Column
    private @Nullable Instant supersededAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ChildDecision() {}

    public ChildDecision(
            UUID conferenceId,
            UUID childId,
            DecideChild decision,
            NextDates next,
            Actor actor,
            Instant decidedAt,
            @Nullable String correctionReason) {
        this.id = Ids.next();
        this.conferenceId = conferenceId;
        this.childId = childId;
        this.outcome = decision.outcome();
        this.category = decision.category();
        this.nextReviewDue = next.review() == null ? null : next.review().due();
        this.coreGroupDue = next.coreGroup() == null ? null : next.coreGroup().due();
        this.decidedBy = actor.id();
        this.decidedByName = actor.name();
        this.decidedAt = decidedAt;
        this.correctionReason = correctionReason;
    }

    public UUID id() {
        return id;
    }
}
