package org.quorate.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;

/**
 * A change of an account, and how the account will be then. Whatever could let somebody see more than now needs two
 * people, neither of them its owner (docs/decisions/0022-two-people.md).
 */
@Entity
@Table(name = "access_account_change")
public class AccountChange {

    @Id
    private UUID id;

    private UUID accountId;

    @Column
    private String accountName;

    @Enumerated(EnumType.STRING)
    private AccountChangeKind kind;

    private String roles;

    private @Nullable UUID practitionerId;

    private @Nullable UUID agencyId;

    private @Nullable String email;

    private @Nullable String signOnName;

    private UUID proposedBy;

    @Column
    private String proposedName;

    @Column
    private Instant proposedAt;

    @Column
    private @Nullable Boolean agreed;

    @Column
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AccountChange() {}

    /** The account stays as it is but for what the change is about. */
    public AccountChange(Account account, AccountChangeKind kind, Actor by, Instant at) {
        this.id = Ids.next();
        this.accountId = account.id();
        this.accountName = account.displayName();
        this.kind = kind;
        this.roles = codes(account.roles());
        this.practitionerId = account.practitionerId();
        this.agencyId = account.agencyId();
        this.email = account.email();
        this.proposedBy = by.id();
        this.proposedName = by.name();
        this.proposedAt = at;
    }

    public AccountChange to(Set<Role> wanted) {
        roles = codes(wanted);
        return this;
    }

    public AccountChange toPerson(@Nullable UUID practitioner, @Nullable UUID agency) {
        practitionerId = practitioner;
        agencyId = agency;
        return this;
    }

    public AccountChange toEmail(@Nullable String address) {
        email = address;
        return this;
    }

    public AccountChange toSignOn(String name) {
        signOnName = name;
        return this;
    }

    /** Whether it could let somebody see more than the account lets them now, or decide about others. */
    public boolean needsAnother(Account account) {
        return switch (kind) {
            case ROLES -> wantedRoles().stream().anyMatch(role -> isWeighty(role) && !account.has(role));
            case PERSON -> agencyId != null;
            case HAND_OVER -> true;
            case OPEN, EMAIL, SIGN_ON, ENABLE -> account.roles().stream().anyMatch(AccountChange::isWeighty);
        };
    }

    /** Whether the account sees its first child, or decides for the first time who does, by this. */
    public boolean isFirstWeight(Account account) {
        return kind == AccountChangeKind.ROLES
                && account.roles().stream().noneMatch(AccountChange::isWeighty)
                && wantedRoles().stream().anyMatch(AccountChange::isWeighty);
    }

    /** Figures name nobody; every other role shows children, or decides who sees them. */
    private static boolean isWeighty(Role role) {
        return role != Role.ANALYST;
    }

    public void applyTo(Account account) {
        switch (kind) {
            case OPEN, ENABLE -> account.enable();
            case ROLES -> account.changeRoles(wantedRoles());
            case PERSON -> account.link(practitionerId, agencyId);
            case EMAIL -> account.changeEmail(email);
            case SIGN_ON, HAND_OVER -> {
                // what they are about is kept elsewhere
            }
        }
    }

    /** A second person says yes. */
    public void agree(Actor by, Instant at) {
        if (isOf(by)) {
            throw RuleViolation.of("needs-another-person");
        }
        decide(true, by, at);
    }

    /** Whether somebody proposed it or owns the account. */
    public boolean isOf(Actor actor) {
        return actor.id().equals(proposedBy) || actor.id().equals(accountId);
    }

    /** Nothing comes of it, because the proposer thinks better of it or another says no. */
    public void takeBack(Actor by, Instant at) {
        decide(false, by, at);
    }

    public boolean waits() {
        return decidedAt == null;
    }

    private void decide(boolean yes, Actor by, Instant at) {
        if (decidedAt != null) {
            throw RuleViolation.of("change-decided-already");
        }
        agreed = yes;
        decidedBy = by.id();
        decidedAt = at;
    }

    private Set<Role> wantedRoles() {
        return Arrays.stream(roles.split(",", -1)).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public AccountChangeKind kind() {
        return kind;
    }

    /** Codes with commas between them. */
    public String roles() {
        return roles;
    }

    public @Nullable UUID practitionerId() {
        return practitionerId;
    }

    public @Nullable UUID agencyId() {
        return agencyId;
    }

    public @Nullable String signOnName() {
        return signOnName;
    }

    public UUID proposedBy() {
        return proposedBy;
    }
}
