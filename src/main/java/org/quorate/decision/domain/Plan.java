package org.quorate.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.decision.Category;
import org.quorate.decision.PlanEnd;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Words;

/** A child's time on a child protection plan. */
@Entity
@Table(name = "decision_plan")
public class Plan {

    @Id
    private UUID id;

    private UUID childId;

    @Column
    private @Nullable UUID conferenceId;

    private LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    private Category initialCategory;

    @Enumerated(EnumType.STRING)
    @Column
    private Category latestCategory;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanEnd endReason;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Plan() {}

    private Plan(UUID childId, @Nullable UUID conferenceId, LocalDate startedOn, Category category) {
        this.id = Ids.next();
        this.childId = childId;
        this.conferenceId = conferenceId;
        this.startedOn = startedOn;
        this.initialCategory = category;
        this.latestCategory = category;
    }

    /** Made by a conference; starts on its day (census check 2885). */
    public static Plan made(UUID childId, UUID conferenceId, LocalDate heldOn, Category category) {
        return new Plan(childId, conferenceId, heldOn, category);
    }

    /** Made before the portal was in use, or elsewhere. */
    public static Plan madeElsewhere(UUID childId, LocalDate startedOn, Category category) {
        return new Plan(childId, null, startedOn, category);
    }

    /** A review keeps it going, perhaps for another reason. */
    public void keepGoing(Category category) {
        requireOpen();
        latestCategory = category;
    }

    /** A review ends it, or what happened in the child's life. */
    public void end(PlanEnd why, LocalDate on) {
        requireOpen();
        if (on.isBefore(startedOn)) {
            throw RuleViolation.at("on", "plan-started-since", Map.of("started", Words.day(startedOn)));
        }
        endedOn = on;
        endReason = why;
    }

    /** What ended it never happened. */
    public void goOn() {
        endedOn = null;
        endReason = null;
    }

    /** Whether that ended it on that day. */
    public boolean wasEnded(PlanEnd why, LocalDate on) {
        return endReason == why && on.equals(endedOn);
    }

    UUID childId() {
        return childId;
    }

    public long version() {
        return version;
    }

    public Category initialCategory() {
        return initialCategory;
    }

    public UUID id() {
        return id;
    }

    private void requireOpen() {
        if (endedOn != null) {
            throw RuleViolation.of("no-open-plan");
        }
    }
}
