package org.quorate.family.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PostalAddress;
import org.quorate.family.PersonKind;
import org.quorate.kernel.RuleViolation;

/** Where a child or adult lives or lived; a confidential one says from whom it is kept and why. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "family_address")
public class Address {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private PersonKind personKind;

    private String addressLines;

    private @Nullable String postcode;

    private boolean confidential;

    private @Nullable String confidentialReason;

    private @Nullable LocalDate fromOn;

    private @Nullable LocalDate toOn;

    @Version
    private long version;

    /** For JPA. */
    protected Address() {}

    public Address(UUID id, UUID personId, PersonKind personKind, AddressDetails details) {
        this.id = id;
        this.personId = personId;
        this.personKind = personKind;
        this.addressLines = "";
        correct(details);
    }

    /** Takes over what is now known. */
    public final void correct(AddressDetails details) {
        if (details.fromOn() != null && details.toOn() != null && details.toOn().isBefore(details.fromOn())) {
            throw RuleViolation.at("toOn", "ends-before-it-begins");
        }
        var address = PostalAddress.typed(
                ContactPoints.requiredText("addressLines", details.addressLines(), 400), details.postcode());
        addressLines = Objects.requireNonNull(address.lines());
        postcode = address.postcode();
        confidential = details.confidential();
        confidentialReason = confidential
                ? ContactPoints.requiredText("confidentialReason", details.confidentialReason(), 400)
                : null;
        fromOn = details.fromOn();
        toOn = details.toOn();
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public long version() {
        return version;
    }
}
