package org.quorate.family.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.family.LifeEvent;
import org.quorate.family.domain.LifeEventRow.OverWhy;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;

/** Something that happened in a child's life; what it says is never changed. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "family_life_event")
public class Life {

    @Id
    private UUID id;

    private UUID childId;

    @Enumerated(EnumType.STRING)
    private LifeEvent what;

    private LocalDate happenedOn;
    private @Nullable String note;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable OverWhy overWhy;

    private @Nullable LocalDate overOn;
    private @Nullable UUID overBy;
    private @Nullable String overByName;
    private @Nullable Instant overAt;

    @Version
    private long version;

    /** For JPA. */
    protected Life() {}

    Life(UUID childId, LifeEvent what, LocalDate on, @Nullable String note, Actor by, Instant at) {
        this.id = Ids.next();
        this.childId = childId;
        this.what = what;
        this.happenedOn = on;
        this.note = ContactPoints.text("note", note, 400);
        this.recordedBy = by.id();
        this.recordedByName = by.name();
        this.recordedAt = at;
    }

    /** It never happened, or holds no longer. */
    public void end(OverWhy why, LocalDate on, Actor by, Instant at) {
        if (overWhy != null) {
            throw RuleViolation.of("life-event-over");
        }
        if (on.isBefore(happenedOn)) {
            throw RuleViolation.at("on", "ends-before-it-begins");
        }
        overWhy = why;
        overOn = on;
        overBy = by.id();
        overByName = by.name();
        overAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID childId() {
        return childId;
    }

    public LifeEvent what() {
        return what;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }
}
