package org.quorate.family.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipDetails;

/** What one adult is to one child. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "family_relationship")
public class Kinship {

    @Id
    private UUID id;

    private UUID childId;

    private UUID adultId;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    private boolean parentalResponsibility;

    private boolean livesWith;

    @Version
    private long version;

    /** For JPA. */
    protected Kinship() {}

    public Kinship(UUID id, UUID childId, UUID adultId, RelationshipDetails details) {
        this.id = id;
        this.childId = childId;
        this.adultId = adultId;
        this.relationship = details.relationship();
        correct(details);
    }

    public final void correct(RelationshipDetails details) {
        relationship = details.relationship();
        parentalResponsibility = details.parentalResponsibility();
        livesWith = details.livesWith();
    }

    public UUID id() {
        return id;
    }

    public UUID childId() {
        return childId;
    }
}
