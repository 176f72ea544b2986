package org.quorate.family.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.family.AdultDetails;
import org.quorate.kernel.RuleViolation;

/** An adult of the family or close to it. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "family_adult")
public class Adult {

    @Id
    private UUID id;

    private UUID familyId;

    private String givenName;

    private String familyName;

    private @Nullable LocalDate dateOfBirth;

    private @Nullable String phone;

    private @Nullable String email;

    private @Nullable String firstLanguage;

    private boolean interpreterNeeded;

    @Version
    private long version;

    /** For JPA. */
    protected Adult() {}

    public Adult(UUID id, UUID familyId, AdultDetails details, LocalDate today) {
        this.id = id;
        this.familyId = familyId;
        this.givenName = "";
        this.familyName = "";
        correct(details, today);
    }

    /** Refuses another e-mail address than the one on record unless it was typed twice. */
    public final void requireTypedAgain(@Nullable String typed, @Nullable String again) {
        ContactPoints.changedEmail(email, typed, again);
    }

    /** Takes over what is now known. */
    public final void correct(AdultDetails details, LocalDate today) {
        if (details.dateOfBirth() != null && details.dateOfBirth().isAfter(today)) {
            throw RuleViolation.at("dateOfBirth", "date-of-birth");
        }
        givenName = ContactPoints.requiredName("givenName", details.givenName(), 80);
        familyName = ContactPoints.requiredName("familyName", details.familyName(), 80);
        dateOfBirth = details.dateOfBirth();
        phone = ContactPoints.phone("phone", details.phone());
        email = ContactPoints.email("email", details.email());
        firstLanguage = ContactPoints.text("firstLanguage", details.firstLanguage(), 40);
        interpreterNeeded = details.interpreterNeeded();
    }

    public UUID id() {
        return id;
    }

    public UUID familyId() {
        return familyId;
    }

    public long version() {
        return version;
    }
}
