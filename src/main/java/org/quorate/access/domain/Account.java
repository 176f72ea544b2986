package org.quorate.access.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;

/** Somebody who may sign in. */
@Entity
@Table(name = "access_account")
public class Account {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._%+@'-]{1,119}");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\"]+");
    private static final int LONGEST_EMAIL = 254;

    @Id
    private UUID id;

    private String username;

    private String displayName;

    private @Nullable String email;

    private String passwordHash;

    private @Nullable UUID practitionerId;

    private @Nullable UUID agencyId;

    private boolean enabled = true;

    @Column
    private @Nullable Instant lastSignInAt;

    private int generation;

    @Column
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Account() {}

    public Account(UUID id, OpenAccount command, String passwordHash, Instant now) {
        this.id = id;
        this.username = username(command.username());
        this.displayName = command.displayName().strip();
        if (displayName.isEmpty() || displayName.length() > 160) {
            throw RuleViolation.at("displayName", "name-missing");
        }
        this.passwordHash = passwordHash;
        this.createdAt = now;
        changeRoles(command.roles());
        changeEmail(command.email());
        link(command.practitionerId(), command.agencyId());
        generation = 0;
    }

    /** How a typed user name is kept and found: lower case, without spaces around it. */
    public static String username(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(name).matches()) {
            throw RuleViolation.at("username", "username-invalid");
        }
        return name;
    }

    public static void checkRoles(Set<Role> wanted) {
        if (wanted.isEmpty()) {
            throw RuleViolation.at("roles", "roles-missing");
        }
        if (wanted.contains(Role.SYSTEM) || wanted.contains(Role.LINK_HOLDER)) {
            throw RuleViolation.at("roles", "role-not-for-accounts");
        }
    }

    /** Ends the sessions under way. */
    public final void changeRoles(Set<Role> changed) {
        checkRoles(changed);
        roles.clear();
        roles.addAll(changed);
        generation++;
    }

    /**
     * Says whose account this is in the directory: somebody who works for an agency, the agency as a whole (for its
     * safeguarding lead), or nobody's.
     */
    public final void link(@Nullable UUID practitioner, @Nullable UUID agency) {
        if (practitioner != null && agency == null) {
            throw RuleViolation.at("practitionerId", "practitioner-without-agency");
        }
        practitionerId = practitioner;
        agencyId = agency;
        generation++;
    }

    /** Where a link to choose a password goes; null for nowhere. */
    public final void changeEmail(@Nullable String address) {
        email = checkedEmail(address);
    }

    /** As it is kept; null for a blank one. */
    public static @Nullable String checkedEmail(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var address = typed.strip();
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            throw RuleViolation.at("email", "email-shape");
        }
        return address;
    }

    /** Ends the sessions under way. */
    public void changePassword(String hash) {
        passwordHash = hash;
        generation++;
    }

    /** Whoever is signed in has to do so again. */
    public void endSessions() {
        generation++;
    }

    public void disable() {
        enabled = false;
        generation++;
    }

    public void enable() {
        enabled = true;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void signedIn(Instant now) {
        lastSignInAt = now;
    }

    public boolean isActive(Role role) {
        return enabled && has(role);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Actor actor() {
        return new Actor(id, displayName, roles, practitionerId, agencyId);
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable UUID practitionerId() {
        return practitionerId;
    }

    public @Nullable UUID agencyId() {
        return agencyId;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public int generation() {
        return generation;
    }
}
