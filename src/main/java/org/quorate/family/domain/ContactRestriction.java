package org.quorate.family.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;

/** A limit on whom an adult may meet or what they may be told. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "family_contact_restriction")
public class ContactRestriction {

    @Id
    private UUID id;

    private UUID familyId;

    private UUID subjectAdultId;

    private @Nullable UUID protectsPersonId;

    private String text;

    private String recordedBy;

    private Instant recordedAt;

    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For JPA. */
    protected ContactRestriction() {}

    public ContactRestriction(
            UUID id, Adult subject, @Nullable UUID protectsPersonId, String text, Actor by, Instant at) {
        this.id = id;
        this.familyId = subject.familyId();
        this.subjectAdultId = subject.id();
        this.protectsPersonId = protectsPersonId;
        this.text = ContactPoints.requiredText("text", text, 400);
        this.recordedBy = by.name();
        this.recordedAt = at;
    }

    public void end(Instant at) {
        if (endedAt != null) {
            throw RuleViolation.of("restriction-ended-already");
        }
        endedAt = at;
    }

    public UUID familyId() {
        return familyId;
    }
}
