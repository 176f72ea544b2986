package org.quorate.directory.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;

/** Who is told at one level when an agency does not answer. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "directory_escalation_contact")
public class EscalationContact {

    @Id
    private UUID id;

    private UUID agencyId;

    private int level;

    private String fullName;

    private @Nullable String jobTitle;

    private @Nullable String email;

    private @Nullable String phone;

    private @Nullable UUID practitionerId;

    @Version
    private long version;

    /** For JPA. */
    protected EscalationContact() {}

    public EscalationContact(UUID id, EscalationContactDetails details) {
        this.id = id;
        this.agencyId = details.agencyId();
        this.level = details.level().number();
        this.fullName = ContactPoints.requiredName("fullName", details.fullName(), 160);
        correct(details);
    }

    /** Takes over what is now known, all but the agency and the level. */
    public final void correct(EscalationContactDetails details) {
        fullName = ContactPoints.requiredName("fullName", details.fullName(), 160);
        jobTitle = ContactPoints.text("jobTitle", details.jobTitle(), 120);
        ContactPoints.requiredText("email", details.email(), 254);
        email = ContactPoints.emailTypedTwice(email, details.email(), details.emailAgain());
        phone = ContactPoints.phone("phone", details.phone());
        practitionerId = details.practitionerId();
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    /** 1 or 2. */
    public int level() {
        return level;
    }

    public long version() {
        return version;
    }
}
