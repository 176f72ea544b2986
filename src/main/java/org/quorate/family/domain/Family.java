package org.quorate.family.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.quorate.directory.ContactPoints;

/** The children considered together and the adults around them. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "family_family")
public class Family {

    @Id
    private UUID id;

    private String reference;

    @Version
    private long version;

    /** For JPA. */
    protected Family() {}

    public Family(UUID id, String reference) {
        this.id = id;
        this.reference = ContactPoints.requiredText("reference", reference, 40);
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }
}
