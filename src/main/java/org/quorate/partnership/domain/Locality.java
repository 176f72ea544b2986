package org.quorate.partnership.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/** A part of the county. Closed, never removed: past conferences stay there. */
@Entity
@Table(name = "partnership_locality")
public class Locality {

    @Id
    private UUID id;

    private @Nullable String sourceRef;

    private String code;

    private String name;

    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Locality() {}

    private Locality(UUID id, @Nullable String sourceRef, String code, String name) {
        this.id = id;
        this.sourceRef = sourceRef;
        this.code = code;
        this.name = name;
    }

    /** Refused at {@code code} with {@code locality-code} unless 1 to 40 letters, digits, dashes. */
    public static Locality open(UUID id, @Nullable String sourceRef, String code, String name) {
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,39}")) {
            throw RuleViolation.at("code", "locality-code");
        }
        return new Locality(id, sourceRef, code, checked(name));
    }

    public void rename(String newName) {
        name = checked(newName);
    }

    /** Closes from that day on; refused with {@code locality-closed} when it is closed already. */
    public void close(LocalDate day) {
        if (closedOn != null) {
            throw RuleViolation.of("locality-closed");
        }
        closedOn = day;
    }

    public UUID id() {
        return id;
    }

    /** The importing system's reference; null for one added here. */
    public @Nullable String sourceRef() {
        return sourceRef;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    private static String checked(String name) {
        if (name.isBlank() || name.length() > 120) {
            throw RuleViolation.at("name", "name-needed");
        }
        return name.strip();
    }
}
