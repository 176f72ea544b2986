package org.quorate.family.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;

/** A name a child had before, or is also known by. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "family_child_name")
public class ChildName {

    @Id
    private UUID id;

    private UUID childId;
    private String givenName;
    private String familyName;
    private @Nullable String nhsNumber;
    private @Nullable LocalDate untilOn;
    private @Nullable UUID eventId;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For JPA. */
    protected ChildName() {}

    /** A name the child is known by. */
    public ChildName(
            UUID childId,
            String givenName,
            String familyName,
            @Nullable String nhsNumber,
            Actor by,
            Instant recordedAt) {
        this.id = Ids.next();
        this.childId = childId;
        this.givenName = givenName;
        this.familyName = familyName;
        this.nhsNumber = nhsNumber;
        this.recordedBy = by.id();
        this.recordedAt = recordedAt;
    }

    /** The child had it until then. */
    public ChildName until(Life life) {
        untilOn = life.happenedOn();
        eventId = life.id();
        return this;
    }

    public boolean sameFamilyName(Child child) {
        return child.hasFamilyName(familyName);
    }

    public UUID childId() {
        return childId;
    }

    public boolean isAlias() {
        return eventId == null;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    @Nullable
    String nhsNumber() {
        return nhsNumber;
    }
}
