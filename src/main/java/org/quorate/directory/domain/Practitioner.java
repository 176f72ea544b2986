package org.quorate.directory.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Profession;
import org.quorate.kernel.RuleViolation;

/** Somebody an agency may send to a conference. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "directory_practitioner")
public class Practitioner {

    @Id
    private UUID id;

    private UUID agencyId;

    private String fullName;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    private @Nullable String jobTitle;

    private @Nullable String email;

    private @Nullable String phone;

    private @Nullable LocalDate leftOn;

    @Version
    private long version;

    /** For JPA. */
    protected Practitioner() {}

    public Practitioner(UUID id, PractitionerDetails details) {
        this.id = id;
        this.agencyId = details.agencyId();
        this.fullName = ContactPoints.requiredName("fullName", details.fullName(), 160);
        this.profession = details.profession();
        correct(details);
    }

    /** Takes over what is now known, all but the agency: for that they {@link #move}. */
    public final void correct(PractitionerDetails details) {
        fullName = ContactPoints.requiredName("fullName", details.fullName(), 160);
        profession = details.profession();
        jobTitle = ContactPoints.text("jobTitle", details.jobTitle(), 120);
        email = ContactPoints.changedEmail(email, details.email(), details.emailAgain());
        phone = ContactPoints.phone("phone", details.phone());
    }

    public void move(UUID newAgencyId) {
        if (agencyId.equals(newAgencyId)) {
            throw RuleViolation.at("agencyId", "practitioner-works-there-already");
        }
        agencyId = newAgencyId;
        leftOn = null;
    }

    public void leave(LocalDate lastDay) {
        if (leftOn != null) {
            throw RuleViolation.of("practitioner-left-already");
        }
        leftOn = lastDay;
    }

    /** Somebody marked as gone by mistake, or back again. */
    public void comeBack() {
        leftOn = null;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public long version() {
        return version;
    }
}
