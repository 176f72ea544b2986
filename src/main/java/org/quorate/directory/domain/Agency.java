package org.quorate.directory.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PostalAddress;
import org.quorate.kernel.RuleViolation;

/** An organisation whose people are invited to conferences. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "directory_agency")
public class Agency {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    private @Nullable UUID localityId;

    private @Nullable String nationalCode;

    private @Nullable String phone;

    private @Nullable String email;

    private @Nullable String addressLines;

    private @Nullable String postcode;

    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    /** For JPA. */
    protected Agency() {}

    public Agency(UUID id, AgencyDetails details) {
        this.id = id;
        this.kind = details.kind();
        this.name = ContactPoints.requiredName("name", details.name(), 200);
        correct(details);
    }

    /** Takes over what is now known; the kind may change too, as when a school becomes a college. */
    public final void correct(AgencyDetails details) {
        name = ContactPoints.requiredName("name", details.name(), 200);
        kind = details.kind();
        localityId = details.localityId();
        nationalCode = nationalCodeOf(details);
        phone = ContactPoints.phone("phone", details.phone());
        email = ContactPoints.changedEmail(email, details.email(), details.emailAgain());
        var address = PostalAddress.typed(details.addressLines(), details.postcode());
        addressLines = address.lines();
        postcode = address.postcode();
    }

    public void close(LocalDate lastDay) {
        if (closedOn != null) {
            throw RuleViolation.of("agency-closed-already");
        }
        closedOn = lastDay;
    }

    /** An agency closed by mistake, or opened again. */
    public void reopen() {
        closedOn = null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    /** The code in capitals, or null when there is none. */
    public static @Nullable String nationalCodeOf(AgencyDetails details) {
        var code = ContactPoints.text("nationalCode", details.nationalCode(), 20);
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }
}
