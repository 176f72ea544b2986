package org.quorate.family.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/** A professional known to work with a child. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "family_involvement")
public class Involvement {

    @Id
    private UUID id;

    private UUID childId;

    private UUID practitionerId;

    private @Nullable LocalDate sinceOn;

    private @Nullable LocalDate untilOn;

    private boolean directContact;

    @Version
    private long version;

    /** For JPA. */
    protected Involvement() {}

    public Involvement(UUID id, UUID childId, UUID practitionerId, @Nullable LocalDate sinceOn, boolean directContact) {
        this.id = id;
        this.childId = childId;
        this.practitionerId = practitionerId;
        this.sinceOn = sinceOn;
        this.directContact = directContact;
    }

    public void end(LocalDate lastDay) {
        if (untilOn != null) {
            throw RuleViolation.of("involvement-ended-already");
        }
        if (sinceOn != null && lastDay.isBefore(sinceOn)) {
            throw RuleViolation.at("untilOn", "ends-before-it-begins");
        }
        untilOn = lastDay;
    }

    public UUID childId() {
        return childId;
    }

    public UUID practitionerId() {
        return practitionerId;
    }
}
